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

/** Where the outline of lost cells lies: on the way that they were on, or beside the others. */
export const ghostPoint = (
  loss: Loss,
  places: Places,
  geometry: Geometry,
  flow: Flow,
  nth = 0,
): Point => {
  const from = places.source(loss.seat, loss.from).at
  if (isOnTheWay(loss)) {
    const route = routeOf(loss, [from, places.target(loss.seat, loss.to).at], geometry, flow)
    if (route !== null) return pointAt(route, LOST_AT[loss.way] + nth * 0.08)
  }
  const { gap } = geometry
  return [from[0] - gap * (BESIDE - nth * 0.4), from[1] - gap * BESIDE * 0.8]
}
