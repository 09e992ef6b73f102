import type { Action } from '../action'
import { legalActions } from '../actions'
import { seatAt, type View } from '../state'
import type { SeatId } from '../vocabulary'
import type { Weighed } from './bot'
import { foresee, newHopes } from './judgement'
import { eachOutcome } from './outcomes'
import { HOPES } from './terms'

/**
 * One look ahead: every outcome of an action's dice is played out on a copy by the rules themselves,
 * and judged as it would stand after the body has acted.
 */

const outcome = newHopes()
const expected = newHopes()

/** What the seat is expected to score after an action; `expected` holds what that is made of. */
const expect = (view: View, id: SeatId, action: Action): number => {
  let sum = 0
  expected.fill(0)
  eachOutcome(view, id, action, (chance, table) => {
    sum += chance * foresee(table, seatAt(table, id), outcome)
    for (let i = 0; i < outcome.length; i++)
      expected[i] = (expected[i] ?? 0) + chance * (outcome[i] ?? 0)
  })
  return sum
}

const base = newHopes()

/** All hopes that an action changes, the largest gain first. */
const gainsFrom = (after: Float64Array, before: Float64Array): Weighed['gains'] =>
  HOPES.flatMap((at, i) => {
    const by = (after[i] ?? 0) - (before[i] ?? 0)
    return Math.abs(by) > 0.001 ? [{ at, by }] : []
  }).sort((a, b) => b.by - a.by)

/** Every legal action but being done, as weighed, in the order of `legalActions`. */
export const weighAll = (view: View, id: SeatId): Weighed[] => {
  const idle = foresee(view, seatAt(view, id), base)
  return legalActions(view, id)
    .filter(({ move }) => move !== 'done')
    .map((action) => {
      const value = expect(view, id, action) - idle
      return { action, value, gains: gainsFrom(expected, base) }
    })
}
