import { notesOf } from './film'
import { ghostOf } from './ghosts'
import type { Actor, Note, Reel, Track, Trail } from './reel'
import { routeOf } from './routes'
import { shotOf, type Stage } from './shots'
import { isOnTheWay, MICRO, type Schedule } from './timing'

/** How long the ways stay on the board that cells took, and how far apart sounds are. */
const TRAIL = 1000
const SOUNDS_APART = 240

const fade = (from: 0 | 1): Track => ({
  frames: [{ opacity: from }, { opacity: 1 - from }],
  start: 0,
  length: MICRO,
  ease: 'linear',
})

/** The same without movement: the old fades, the new appears, the ways between them stay a while. */
export const stillOf = (schedule: Schedule, stage: Stage): Reel => {
  const { places, geometry, flow } = stage
  const shots = schedule.scenes.map((timed, i) => shotOf(timed, stage, `${i}`, 1))
  const touched = new Set(shots.flatMap((shot) => shot.touches.map(({ token }) => token)))
  const tokens = new Map<string, readonly Track[]>()
  const actors: Actor[] = []
  for (const token of touched) {
    const old = places.before.get(token)
    if (places.after.has(token)) tokens.set(token, [fade(0)])
    if (old !== undefined)
      actors.push({
        id: `rest/${token}`,
        role: 'resting',
        token: old.group,
        crowded: old.crowded,
        at: old.at,
        place: [fade(1)],
        body: [],
      })
  }
  const ghosts = new Map<string, readonly Track[]>()
  const trails: Trail[] = []
  for (const { scene } of schedule.scenes) {
    if (scene.kind === 'lost') ghosts.set(ghostOf(scene), [fade(0)])
    if (scene.kind !== 'travel' && !(scene.kind === 'lost' && isOnTheWay(scene))) continue
    const ends = [
      places.source(scene.seat, scene.from).at,
      places.target(scene.seat, scene.to).at,
    ] as const
    const route = routeOf(scene, ends, geometry, flow)
    if (route === null) continue
    const frames = [
      { offset: 0, opacity: 1 },
      { offset: 0.85, opacity: 1 },
      { offset: 1, opacity: 0 },
    ]
    trails.push({ route, track: { frames, start: 0, length: TRAIL, ease: 'linear' } })
  }
  return {
    length: trails.length > 0 ? TRAIL : MICRO,
    actors,
    tokens,
    ghosts,
    trails,
    notes: inARow(notesOf(shots.flatMap((shot) => shot.notes))),
  }
}

/** Each sound once, one after the other. */
const inARow = (notes: readonly Note[]): readonly Note[] =>
  [...new Set(notes.map(({ cue }) => cue))].map((cue, i) => ({ cue, at: i * SOUNDS_APART }))
