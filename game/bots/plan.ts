import type { Action } from '../action'
import { legalActions } from '../actions'
import type { Random, Stream } from '../random'
import { seatAt, type SeatState, type State, type View } from '../state'
import type { CardId, SeatId } from '../vocabulary'
import { worth } from './greedy'
import { foresee, newHopes } from './judgement'
import { keyOf } from './key'
import { dream, eachRolled } from './outcomes'

/**
 * What is known of a seat's own part of a round: positions, and with what chance an action leads from
 * one to another. Until the body acts nothing is hidden from the seat but its dice, and what they can
 * bring is known too. So each position is worked out once, by the rules, whichever way leads there.
 */
export interface Plan {
  readonly view: View
  readonly id: SeatId
  readonly random: Random
  readonly stream: Stream
  readonly root: Position
  /** On which this seat is put as it would be. */
  readonly table: State
  /** By their key. */
  readonly positions: Map<string, Position>
  /** Lists of adaptations. */
  readonly held: Map<string, readonly CardId[]>
}

export interface Position {
  readonly seat: SeatState
  /** What the seat may expect to score if it does no more in this round. */
  idle: number
  /** The same with the best row of actions that is known. */
  value: number
  /** How many playouts came by, and how many of them ended here. */
  visits: number
  ends: number
  /** In how many worlds it was played on through the body. */
  tested: number
  /** Null until a playout comes by. */
  ways: Ways | null
}

/** What can be done in a position, apart from being done. All lists are in the order of `actions`. */
export interface Ways {
  readonly actions: readonly Action[]
  /** How likely each is to be the best, at first sight. Being done is the last in this list. */
  readonly priors: readonly number[]
  /** What each is worth; as long as it is untried, what it is worth to be idle. */
  readonly values: number[]
  readonly visits: number[]
  /** Null for an untried one. */
  readonly outcomes: (Outcomes | null)[]
}

/** Where an action leads: chances that add up to one. */
export interface Outcomes {
  readonly chances: number[]
  readonly positions: Position[]
}

/** Of two actions that look so far apart, in points, the better is taken for 2.7 times as likely. */
const NOTICEABLE = 0.5
/** How much of the prior is shared evenly, because first sight may be wrong. */
const EVENLY = 0.5

const hopes = newHopes()

export const planOf = (view: View, id: SeatId, random: Random, stream: Stream): Plan => {
  const seat = seatAt(view, id)
  const parts = { view, id, random, stream, table: dream(view, id, seat), positions: new Map() }
  const plan = { ...parts, held: new Map(), root: newPosition(parts.table, seat) }
  plan.positions.set(keyOf(seat), plan.root)
  return plan
}

const newPosition = (table: State, seat: SeatState): Position => {
  const idle = foresee(table, seat, hopes)
  return { seat, idle, value: idle, visits: 0, ends: 0, tested: 0, ways: null }
}

/** Profiles are remembered by the list of adaptations: equal lists become one and the same. */
const shareList = ({ held }: Plan, seat: SeatState): void => {
  const key = seat.adaptations.join()
  const adaptations = held.get(key)
  if (adaptations === undefined) held.set(key, seat.adaptations)
  else seat.adaptations = adaptations
}

/** The position of a seat as it would be: one that is known already, or a new one that keeps the seat. */
const positionOf = (plan: Plan, seat: SeatState): Position => {
  const key = keyOf(seat)
  const known = plan.positions.get(key)
  if (known !== undefined) return known
  if (seat.fixed !== plan.root.seat.fixed) shareList(plan, seat)
  const position = newPosition(plan.table, seat)
  plan.positions.set(key, position)
  return position
}

/** What can be done there, worked out on the first call. */
export const waysOf = (plan: Plan, position: Position): Ways => {
  if (position.ways !== null) return position.ways
  const { table, id } = plan
  table.seats[id] = position.seat
  const actions = legalActions(table, id).filter(({ move }) => move !== 'done')
  const likely = actions.map((action) => Math.exp(worth(table, id, action) / NOTICEABLE))
  likely.push(1)
  const sum = likely.reduce((a, b) => a + b, 0)
  const even = EVENLY / likely.length
  const ways: Ways = {
    actions,
    priors: likely.map((one) => even + ((1 - EVENLY) * one) / sum),
    values: actions.map(() => position.idle),
    visits: actions.map(() => 0),
    outcomes: actions.map(() => null),
  }
  position.ways = ways
  return ways
}

/** Where the action with this number leads, worked out on the first call. */
export const outcomesOf = (plan: Plan, { seat }: Position, ways: Ways, way: number): Outcomes => {
  const known = ways.outcomes[way]
  if (known !== undefined && known !== null) return known
  const { table, id, random, stream } = plan
  const outcomes: Outcomes = { chances: [], positions: [] }
  const { chances, positions } = outcomes
  table.seats[id] = seat
  eachRolled(table, id, ways.actions[way] ?? { move: 'done' }, random, stream, (chance, after) => {
    const position = positionOf(plan, after)
    const at = positions.indexOf(position)
    if (at < 0) {
      positions.push(position)
      chances.push(chance)
    } else chances[at] = (chances[at] ?? 0) + chance
  })
  ways.outcomes[way] = outcomes
  return outcomes
}
