import type { Random, Stream } from '../random'
import type { View } from '../state'
import type { SeatId } from '../vocabulary'
import type { Budget, Weighed } from './bot'
import { anyStream } from './imagine'
import { outcomesOf, planOf, waysOf, type Outcomes, type Position, type Ways } from './plan'
import { testPosition, type World } from './throughBody'

/**
 * Information-set Monte Carlo tree search. A playout goes through the seat's own part of the round, from
 * one action to the next, with dice as they fall, until it is done; and in one playout out of so many the
 * body then acts, in a world in which all that the seat cannot see is dealt anew. What was found out is
 * told to all positions on the way back: the value of an action is the mean of what it can lead to, each
 * by its chance, and the value of a position is that of the best that can be done there.
 */

/** How many playouts lie between two looks at the clock. */
const GLANCE = 32
/** How much a little tried action is given the benefit of the doubt, in points. */
const CURIOSITY = 6
/** One playout in so many goes on through the body. */
const THROUGH_BODY = 16

/** The number of the most promising action; as many as there are actions is the number of being done. */
const choose = (position: Position, { priors, values, visits }: Ways): number => {
  const doubt = CURIOSITY * Math.sqrt(position.visits + 1)
  const done = values.length
  let best = done
  let most = position.idle + (doubt * (priors[done] ?? 0)) / (1 + position.ends)
  for (let way = 0; way < done; way++) {
    const promise = (values[way] ?? 0) + (doubt * (priors[way] ?? 0)) / (1 + (visits[way] ?? 0))
    if (promise > most) {
      most = promise
      best = way
    }
  }
  return best
}

const FINE = 1 << 24

/** One of the outcomes, as often as the dice bring it. */
const fall = ({ chances, positions }: Outcomes, random: Random, stream: Stream): Position => {
  const last = positions.length - 1
  let left = last === 0 ? 0 : random.below(stream, FINE) / FINE
  let at = 0
  while (at < last && left >= (chances[at] ?? 0)) left -= chances[at++] ?? 0
  return positions[at] as Position
}

const meanOf = ({ chances, positions }: Outcomes): number => {
  let sum = 0
  for (let i = 0; i < chances.length; i++) sum += (chances[i] ?? 0) * (positions[i]?.value ?? 0)
  return sum
}

const bestOf = ({ idle, ways }: Position): number => {
  let best = idle
  if (ways === null) return best
  const { values, visits } = ways
  for (let way = 0; way < values.length; way++) {
    const value = values[way] ?? 0
    if (value > best && visits[way] !== 0) best = value
  }
  return best
}

/**
 * Plays on in its mind, again and again.
 *
 * @param known what was found out of all actions but being done beforehand, in the order of `legalActions`
 * @returns what each of them is worth beside being done, in points, and how many playouts there were
 */
export const search = (
  view: View,
  id: SeatId,
  random: Random,
  stream: Stream,
  known: readonly Weighed[],
  { playouts, isOver }: Budget,
): { values: readonly number[]; playouts: number } => {
  const dice = anyStream(random, stream)
  const plan = planOf(view, id, random, dice)
  const { root } = plan
  const foreseen = root.idle
  const { values } = waysOf(plan, root)
  known.forEach(({ value }, way) => (values[way] = foreseen + value))
  const worlds: World[] = []
  const path: Position[] = []
  const taken: number[] = []
  let played = 0
  while (played < playouts) {
    if (played % GLANCE === 0 && played > 0 && isOver?.() === true) break
    let steps = 0
    let position = root
    for (;;) {
      const ways = position.ways ?? waysOf(plan, position)
      const way = choose(position, ways)
      if (way === ways.actions.length) break
      path[steps] = position
      taken[steps++] = way
      position = fall(ways.outcomes[way] ?? outcomesOf(plan, position, ways, way), random, dice)
    }
    position.visits += 1
    position.ends += 1
    if (played % THROUGH_BODY === THROUGH_BODY - 1) {
      testPosition(plan, worlds, position, foreseen)
      position.value = bestOf(position)
    }
    while (steps > 0) {
      const before = path[--steps] as Position
      const way = taken[steps] ?? 0
      const { ways } = before
      const outcomes = ways?.outcomes[way]
      if (ways === null || outcomes === undefined || outcomes === null) continue
      before.visits += 1
      ways.visits[way] = (ways.visits[way] ?? 0) + 1
      ways.values[way] = meanOf(outcomes)
      before.value = bestOf(before)
    }
    played += 1
  }
  return { values: values.map((value) => value - root.idle), playouts: played }
}
