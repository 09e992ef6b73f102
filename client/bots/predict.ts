import {
  legalActions,
  seededRandom,
  type Action,
  type SeatId,
  type Stream,
  type Thought,
  type View,
} from '../../game/public'
import { sameAction } from './told'

/** So many answers a prediction offers, and so many actions there must be to choose from. */
const OPTIONS = 3

const takeOne = (from: readonly Action[], stream: Stream): Action | undefined =>
  from[seededRandom.below(stream, from.length)]

/**
 * What the bot decided, the best that it did not take, and another action, in an order that gives
 * nothing away; null where there is too little to choose from.
 *
 * @param view as the bot saw it
 */
export const optionsFor = (
  view: View,
  seat: SeatId,
  { action, rejected }: Pick<Thought, 'action' | 'rejected'>,
  stream: Stream,
): readonly Action[] | null => {
  const legal = legalActions(view, seat)
  if (legal.length < OPTIONS) return null
  const options = [action]
  if (rejected !== null && !sameAction(rejected.action, action)) options.push(rejected.action)
  while (options.length < OPTIONS) {
    const left = legal.filter((one) => !options.some((taken) => sameAction(taken, one)))
    // Of different kinds where possible: nobody should have to guess a number of cells.
    const others = left.filter(({ move }) => !options.some((taken) => taken.move === move))
    const one = takeOne(others.length > 0 ? others : left, stream)
    if (one === undefined) return null
    options.push(one)
  }
  const mixed: Action[] = []
  for (const option of options)
    mixed.splice(seededRandom.below(stream, mixed.length + 1), 0, option)
  return mixed
}
