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

/** So many answers a prediction offers, and so many ways there must be to choose from. */
const OPTIONS = 3

/** An action without how many cells it is done with: nobody should have to guess that. */
const uncounted = (action: Action): Action => ('cells' in action ? { ...action, cells: 1 } : action)

const sameWay = (one: Action, other: Action): boolean =>
  sameAction(uncounted(one), uncounted(other))

const isNew = (options: readonly Action[], one: Action): boolean =>
  !options.some((taken) => sameWay(taken, one))

const takeOne = (from: readonly Action[], stream: Stream): Action | undefined =>
  from[seededRandom.below(stream, from.length)]

/**
 * What the bot decided, the best that it did not take, and another action, in an order that gives
 * nothing away; null where there is too little to choose from. No two of them differ only in how many
 * cells they are done with.
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
  const options = [action]
  if (rejected !== null && isNew(options, rejected.action)) options.push(rejected.action)
  while (options.length < OPTIONS) {
    const left = legal.filter((one) => isNew(options, one))
    // Of another move where possible.
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
