import type { Geometry, Point } from '../board/geometry'
import { EASE, EASE_TRAVEL, type Frame, type Track } from './reel'
import { evenly, pointAt } from './routes'
import { LOST_AT } from './timing'

const STEPS = 14
/** How far cells are seen to go towards a vessel that is not on the board, in units of the drawing. */
const OFF_BOARD = 34

/** Moves something from where it lies, in units of the drawing, however large that is drawn. */
export const shiftTo = (geometry: Geometry, at: Point, to: Point): string => {
  const unit = 100 / geometry.width
  const [x, y] = [(to[0] - at[0]) * unit, (to[1] - at[1]) * unit]
  return `translate(${x.toFixed(2)}cqw, ${y.toFixed(2)}cqw)`
}

export const along = (geometry: Geometry, route: readonly Point[], at: Point): Frame[] =>
  evenly(route, STEPS).map((point) => ({ transform: shiftTo(geometry, at, point) }))

/** Out of sight at one end and into sight at the other, where the drawing has no way between them. */
export const offBoard = (geometry: Geometry, from: Point, to: Point): Frame[] => {
  const side = Math.sign(to[0] - from[0]) * OFF_BOARD
  return [
    { offset: 0, opacity: 1, transform: shiftTo(geometry, to, from) },
    { offset: 0.4, opacity: 0, transform: shiftTo(geometry, to, [from[0] + side, from[1]]) },
    { offset: 0.6, opacity: 0, transform: shiftTo(geometry, to, [to[0] - side, to[1]]) },
    { offset: 1, opacity: 1, transform: shiftTo(geometry, to, to) },
  ]
}

/** Long and thin for the moment in which a cell is between others. */
export const squeeze = (route: readonly Point[], start: number, length: number): Track => {
  const wall = LOST_AT.wall
  const [a, b] = [pointAt(route, wall - 0.1), pointAt(route, wall + 0.1)]
  const turn = Math.round((Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI)
  const scaled = (x: number, y: number) =>
    `rotate(${turn}deg) scale(${x}, ${y}) rotate(${-turn}deg)`
  const frames = [
    { offset: 0, transform: scaled(1, 1) },
    { offset: wall - 0.25, transform: scaled(1, 1) },
    { offset: wall, transform: scaled(1.25, 0.75) },
    { offset: wall + 0.25, transform: scaled(1, 1) },
    { offset: 1, transform: scaled(1, 1) },
  ]
  return { frames, start, length, ease: EASE_TRAVEL }
}

export const pulse = (sizes: readonly number[], start: number, length: number): Track => ({
  frames: sizes.map((size) => ({ transform: `scale(${size})` })),
  start,
  length,
  ease: EASE,
})
