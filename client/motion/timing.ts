import { tokenAt, type Beat } from './beats'
import type { Scene, Way } from './scenes'

/** How long things take, in milliseconds: the style sheets have the same in `tokens.css`. */
export const MICRO = 120
export const STATE = 200
export const TRAVEL: Readonly<Record<Way, number>> = { beside: 320, wall: 400, vessel: 480 }
export const LAND = MICRO
/** A lost cell: the flash, the outline that comes, the fragments that go. */
export const LOSS = 420
/** Cells of one colony bud so far apart. */
export const BUD = 60
/** Which part of its way a cell makes that is lost on it; walls stand at the same point. */
export const LOST_AT: Readonly<Record<Way, number>> = { beside: 0.5, wall: 0.6, vessel: 0.4 }

/** However much happened, it is all seen within this time. */
export const LONGEST = 2500
/** Nothing goes by more than so many times as fast: then the oldest is only shown as it ended. */
const FASTEST = 2
/** Tokens that move in the same beat set out so far apart, until so many are on their way. */
const APART = 40
const MOST_APART = 240

export interface Timed {
  scene: Scene
  start: number
  length: number
}

export interface Schedule {
  scenes: readonly Timed[]
  /** When the last of it is over. */
  length: number
  /** How many times as fast as usual. */
  speed: number
}

const lengthOf = (scene: Scene): number => {
  switch (scene.kind) {
    case 'travel':
      return TRAVEL[scene.way] + LAND
    case 'lost':
      return LOSS + (isOnTheWay(scene) ? TRAVEL[scene.way] * LOST_AT[scene.way] : 0)
    case 'grow':
      return STATE + BUD * (Math.min(scene.cells, 5) - 1)
    case 'wake':
    case 'sleep':
    case 'hold':
      return STATE
  }
}

/** Whether cells are lost between two stops. */
export const isOnTheWay = (scene: Extract<Scene, { kind: 'lost' }>): boolean =>
  tokenAt(scene.seat, scene.from) !== tokenAt(scene.seat, scene.to)

const inBeat = (beat: Beat): Timed[] => {
  const sources: string[] = []
  return beat.map((scene) => {
    const source = tokenAt(scene.seat, 'at' in scene ? scene.at : scene.from)
    if (!sources.includes(source)) sources.push(source)
    const start = Math.min(sources.indexOf(source) * APART, MOST_APART)
    return { scene, start, length: lengthOf(scene) }
  })
}

const endOf = (scenes: readonly Timed[]): number =>
  scenes.reduce((end, { start, length }) => Math.max(end, start + length), 0)

/**
 * One beat after the other, all of them within `limit`: first by going faster, then by leaving out
 * the oldest, whose end the board shows anyway.
 */
export const scheduleOf = (beats: readonly Beat[], limit = LONGEST): Schedule => {
  const timed = beats.map(inBeat)
  const lengths = timed.map(endOf)
  let total = lengths.reduce((sum, length) => sum + length, 0)
  let first = 0
  while (total > limit * FASTEST && first < beats.length - 1) total -= lengths[first++] ?? 0
  const speed = Math.max(1, total / limit)
  let from = 0
  const scenes = timed.slice(first).flatMap((beat, i) => {
    const begin = from
    from += lengths[first + i] ?? 0
    return beat.map(({ scene, start, length }) => ({
      scene,
      start: (begin + start) / speed,
      length: length / speed,
    }))
  })
  return { scenes, length: total / speed, speed }
}
