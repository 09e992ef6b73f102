import type { Action } from '../action'
import { testsOf } from '../actions'
import { chanceOf } from '../rules/tests'
import type { View } from '../state'
import type { SeatId } from '../vocabulary'

/** The chance that a die of an action's first test succeeds; 1 for an action without dice. */
export const firstChance = (view: View, id: SeatId, action: Action): number => {
  const [first] = testsOf(view, id, action)
  return first === undefined ? 1 : chanceOf(first.test.need)
}
