import type { Reel, Track } from './reel'
import type { Projector } from './theatre'

/** A reel on the screen. */
interface Projection extends Projector {
  cancel: () => void
}

const run = (element: Element, { frames, start, length, ease }: Track): Animation =>
  element.animate(
    frames.map((frame) => ({ ...frame })),
    { delay: start, duration: length, easing: ease },
  )

const elementsBy = (
  root: Element,
  attribute: 'token' | 'ghost',
): ReadonlyMap<string, HTMLElement> =>
  new Map(
    [...root.querySelectorAll<HTMLElement>(`:scope > [data-${attribute}]`)].map(
      (element) => [element.dataset[attribute] ?? '', element] as const,
    ),
  )

/**
 * Starts all animations of a reel at once, each with its own delay. Should anything go wrong, what is
 * left is the board as it is: tokens are hidden, and actors seen, by animations alone.
 *
 * @param actors the elements of its actors, then of its trails, in order
 * @param board what the tokens and the outlines of lost cells lie in
 */
export const project = (
  reel: Reel,
  actors: readonly Element[],
  board: Element,
  ghosts: Element,
  onEnd: () => void,
): Projection => {
  const animations: Animation[] = []
  const start = (element: Element | null | undefined, tracks: readonly Track[]) => {
    if (element === null || element === undefined) return
    for (const track of tracks) animations.push(run(element, track))
  }
  for (const [i, { place, body }] of reel.actors.entries()) {
    start(actors[i], place)
    start(actors[i]?.firstElementChild, body)
  }
  for (const [i, { track }] of reel.trails.entries()) start(actors[reel.actors.length + i], [track])
  const tokens = elementsBy(board, 'token')
  for (const [token, tracks] of reel.tokens) start(tokens.get(token), tracks)
  const outlines = elementsBy(ghosts, 'ghost')
  for (const [ghost, tracks] of reel.ghosts) start(outlines.get(ghost), tracks)

  const clock = ghosts.animate([], { duration: reel.length })
  clock.onfinish = onEnd
  animations.push(clock)
  const left = () => Math.max(0, reel.length - Number(clock.currentTime ?? 0)) / clock.playbackRate
  return {
    left,
    hurry: (milliseconds) => {
      const rate = left() / milliseconds
      if (rate <= 1) return
      for (const animation of animations) animation.playbackRate *= rate
    },
    cancel: () => {
      clock.onfinish = null
      for (const animation of animations) animation.cancel()
    },
  }
}
