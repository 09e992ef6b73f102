import type { Placed } from '../board/placements'
import { held, type Actor, type Note, type Reel, type Track } from './reel'
import { shotOf, type Shot, type Stage, type Touch } from './shots'
import { STATE, type Schedule } from './timing'

export interface Opening {
  /** So long the reel before is still running. */
  lead: number
  /** The tokens that it keeps from being seen until then. */
  busy: ReadonlySet<string>
}

export const AT_ONCE: Opening = { lead: 0, busy: new Set() }

const cellsIn = ({ group: { look, badge } }: Placed): number => badge ?? look.count ?? 1

const isSame = (a: Placed | undefined, b: Placed | undefined): boolean =>
  JSON.stringify([a?.group.look, a?.group.badge, a?.at]) ===
  JSON.stringify([b?.group.look, b?.group.badge, b?.at])

/** The same sound twice at nearly the same time is one. */
const APART = 160

export const notesOf = (notes: readonly Note[]): readonly Note[] => {
  const kept: Note[] = []
  for (const note of [...notes].sort((a, b) => a.at - b.at))
    if (!kept.some(({ cue, at }) => cue === note.cue && note.at - at < APART)) kept.push(note)
  return kept
}

const gathered = <T>(pairs: Iterable<readonly [string, T]>): Map<string, T[]> => {
  const map = new Map<string, T[]>()
  for (const [key, value] of pairs) map.set(key, [...(map.get(key) ?? []), value])
  return map
}

/** A token as it was before, until what happens to it is seen. */
const resting = (
  token: string,
  placed: Placed,
  touches: readonly Touch[],
  isGone: boolean,
  from: number,
): Actor => {
  const [first, last] = [touches[0]?.at ?? 0, touches.at(-1)?.at ?? 0]
  const leave = touches.reduce((sum, { at, leave }) => (at === first ? sum + leave : sum), 0)
  const until = leave >= cellsIn(placed) ? first : last
  const fades = isGone && touches.at(-1)?.kind === 'lost' && until === last
  const fade: Track = {
    frames: [{ opacity: 1 }, { opacity: 0 }],
    start: until,
    length: STATE,
    ease: 'linear',
  }
  return {
    id: `rest/${token}`,
    role: 'resting',
    token: placed.group,
    crowded: placed.crowded,
    at: placed.at,
    place: [...held(1, from, until), ...(fades ? [fade] : [])],
    body: [],
  }
}

/** Whoever has arrived stays to be seen until something else happens to the token that they joined. */
const staying = (actor: Actor, shot: Shot, touches: ReadonlyMap<string, Touch[]>): Actor => {
  const arrival = shot.touches.at(-1)
  if (actor.role !== 'flying' || arrival?.kind !== 'travel') return actor
  const last = touches.get(arrival.token)?.at(-1)?.at ?? 0
  return { ...actor, place: [...actor.place, ...held(1, arrival.at, last)] }
}

/**
 * Puts a schedule on the stage. The tokens of the board show from the first how it all ends; those
 * that something happens to are not seen until it has, and others lie there as they were before.
 */
export const filmOf = (schedule: Schedule, stage: Stage, { lead, busy }: Opening): Reel => {
  const k = 1 / schedule.speed
  const shots = schedule.scenes.map((timed, i) =>
    shotOf({ ...timed, start: timed.start + lead }, stage, `${i}`, k),
  )
  const touches = gathered(
    shots.flatMap((shot) => shot.touches.map((touch) => [touch.token, touch] as const)),
  )
  for (const list of touches.values()) list.sort((a, b) => a.at - b.at)

  const { before, after } = stage.places
  const rests: Actor[] = []
  const veils: (readonly [string, Track])[] = []
  for (const [token, list] of touches) {
    const [old, now] = [before.get(token), after.get(token)]
    if (isSame(old, now)) continue
    if (old !== undefined)
      rests.push(resting(token, old, list, now === undefined, busy.has(token) ? lead : 0))
    if (now !== undefined)
      veils.push(...held(0, 0, list.at(-1)?.at ?? 0).map((track) => [token, track] as const))
  }
  return {
    length: lead + schedule.length,
    actors: [
      ...rests,
      ...shots.flatMap((shot) => shot.actors.map((actor) => staying(actor, shot, touches))),
    ],
    tokens: gathered([...veils, ...shots.flatMap((shot) => shot.tokens)]),
    ghosts: gathered(shots.flatMap((shot) => shot.ghosts)),
    trails: [],
    notes: notesOf(shots.flatMap((shot) => shot.notes)),
  }
}
