import type { SeatId } from '../../game/public'
import type { Geometry, Point } from '../board/geometry'
import { pointsFor, type Placed } from '../board/placements'
import type { Spot } from '../match/spots'
import { tokenAt } from './beats'
import type { Stop } from './scenes'

/** The token that cells of the log belong to, and where it lies. */
export interface Found {
  token: string
  at: Point
}

/** Finds the tokens that the log speaks of, before and after what happened. */
export interface Places {
  before: ReadonlyMap<string, Placed>
  after: ReadonlyMap<string, Placed>
  /** Where cells set out. */
  source: (seat: SeatId, stop: Stop) => Found
  /** Where cells arrive. */
  target: (seat: SeatId, stop: Stop) => Found
}

const spotOf = (stop: Stop): Spot => ('at' in stop ? stop.at : stop.in)

/** A cluster that lost all but one cell, or fell apart, is drawn as something else. */
const inOtherForm = (stop: Stop): Stop =>
  stop.in === 'vessel' ? { ...stop, form: stop.form === 'single' ? 'cluster' : 'single' } : stop

/** Where a token would lie if it were there: beside the first of those that are. */
const usualPoint = (geometry: Geometry, stop: Stop, others: Iterable<Placed>): Point => {
  const spot = spotOf(stop)
  const zone = stop.in === 'vessel' ? 'vessel' : 'tissue'
  const [left, top, right, bottom] = geometry.boxes[spot]
  const [x, y] = pointsFor(geometry, spot, zone, 1)[0] ?? [(left + right) / 2, (top + bottom) / 2]
  const isTaken = [...others].some(({ at }) => at[0] === x && at[1] === y)
  return isTaken ? [x + geometry.gap * 0.8, y - geometry.gap * 0.3] : [x, y]
}

export const placesIn = (
  old: readonly Placed[],
  now: readonly Placed[],
  geometry: Geometry,
): Places => {
  const byKey = (placed: readonly Placed[]) =>
    new Map(placed.map((one) => [one.group.key, one] as const))
  const [before, after] = [byKey(old), byKey(now)]

  const find =
    (...order: readonly ReadonlyMap<string, Placed>[]) =>
    (seat: SeatId, stop: Stop): Found => {
      const tokens = [tokenAt(seat, stop), tokenAt(seat, inOtherForm(stop))]
      for (const placed of order)
        for (const token of tokens) {
          const one = placed.get(token)
          if (one !== undefined) return { token, at: one.at }
        }
      return { token: tokenAt(seat, stop), at: usualPoint(geometry, stop, now) }
    }

  return { before, after, source: find(before, after), target: find(after, before) }
}
