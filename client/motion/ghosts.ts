import type { LogEntry, SeatId } from '../../game/public'
import type { Geometry, Point } from '../board/geometry'
import { tokenAt } from './beats'
import type { Places } from './places'
import { pointAt, routeOf, type Flow } from './routes'
import { scenesOf, type Scene } from './scenes'
import { isOnTheWay, LOST_AT } from './timing'

export type Loss = Extract<Scene, { kind: 'lost' }>

/** The outlines of cells that one seat lost at one place, or on one way. */
export interface Ghost {
  key: string
  loss: Loss
  cells: number
}

export const ghostOf = ({ seat, from, to }: Loss): string =>
  `${tokenAt(seat, from)}>${tokenAt(seat, to)}`

/**
 * From where in the log losses are still shown. What the body took at the end of a round stays until
 * whoever looks at the board has done something in the next, or nobody would ever see it.
 */
const shownFrom = (log: readonly LogEntry[], viewer: SeatId | null): number => {
  const began = log.findLastIndex((entry) => entry.key === 'roundBegan')
  const hasActed = log
    .slice(began + 1)
    .some(
      (entry) =>
        'seat' in entry && entry.key !== 'offered' && (viewer === null || entry.seat === viewer),
    )
  return hasActed || began < 0
    ? began + 1
    : log.slice(0, began).findLastIndex((entry) => entry.key === 'done') + 1
}

/** All cells that were lost lately, as far as outlines of them are still on the board. */
export const ghostsIn = (log: readonly LogEntry[], viewer: SeatId | null): readonly Ghost[] => {
  const ghosts = new Map<string, Ghost>()
  for (const scene of log.slice(shownFrom(log, viewer)).flatMap(scenesOf)) {
    if (scene.kind !== 'lost') continue
    const key = ghostOf(scene)
    const cells = (ghosts.get(key)?.cells ?? 0) + scene.cells
    ghosts.set(key, { key, loss: scene, cells })
  }
  return [...ghosts.values()]
}

/** Beside the token whose cells they were, not on it. */
const BESIDE = 0.62

/** Where the outline of lost cells would lie: on the way that they were on, or beside the others. */
export const ghostPoint = (loss: Loss, places: Places, geometry: Geometry, flow: Flow): Point => {
  const from = places.source(loss.seat, loss.from).at
  if (isOnTheWay(loss)) {
    const route = routeOf(loss, [from, places.target(loss.seat, loss.to).at], geometry, flow)
    if (route !== null) return pointAt(route, LOST_AT[loss.way])
  }
  const { gap } = geometry
  return [from[0] - gap * BESIDE, from[1] - gap * BESIDE * 0.8]
}

/** How far, in gaps of the board, an outline keeps from tokens and from other outlines. */
export const CLEAR = 0.85

const DIRECTIONS = 12
const RINGS = 4

/** Round a point, nearest first, beginning on the left, where few badges are. */
const around = ([x, y]: Point, step: number): readonly Point[] => [
  [x, y],
  ...Array.from({ length: RINGS * DIRECTIONS }, (_, i): Point => {
    const radius = step * (Math.floor(i / DIRECTIONS) + 1)
    const angle = Math.PI + (i % DIRECTIONS) * ((2 * Math.PI) / DIRECTIONS)
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  }),
]

/** The nearest point to the wished one that is so far from all taken ones, or else the farthest. */
export const clearPoint = (wished: Point, taken: readonly Point[], distance: number): Point => {
  const room = ([x, y]: Point): number =>
    Math.min(distance, ...taken.map((other) => Math.hypot(other[0] - x, other[1] - y)))
  return around(wished, distance * 0.75).reduce((best, one) =>
    room(one) > room(best) ? one : best,
  )
}

/** Where each outline lies, by its key: clear of every token, and of the outlines before it. */
export const ghostPoints = (
  ghosts: readonly Ghost[],
  places: Places,
  geometry: Geometry,
  flow: Flow,
): ReadonlyMap<string, Point> => {
  const taken = [...places.after.values()].map(({ at }) => at)
  const points = new Map<string, Point>()
  for (const { key, loss } of ghosts) {
    const wished = ghostPoint(loss, places, geometry, flow)
    const point = clearPoint(wished, taken, geometry.gap * CLEAR)
    taken.push(point)
    points.set(key, point)
  }
  return points
}
