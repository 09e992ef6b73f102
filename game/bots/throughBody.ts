import { apply } from '../apply'
import { cloneSeat, cloneState } from '../clone'
import { seatAt, type State } from '../state'
import { imagine } from './imagine'
import { judge } from './judgement'
import type { Plan, Position } from './plan'

/**
 * How a position turns out when the body really acts, by the rules, with decks and offers as they may
 * lie. What is foreseen thinks of each group of cells by itself; here they meet.
 */

/** A game as it may be, and how it turns out for a seat that does nothing more in this round. */
export interface World {
  state: State
  idle: number
}

/** How many are imagined; a position is played on at most once in each. */
const WORLDS = 32
/** What was foreseen counts as much as so many worlds. */
const TRUST = 8

/** In one world the body always rolls the same dice: so luck weighs less when positions are compared. */
const playOn = ({ id, random }: Plan, world: State, { seat }: Position): number => {
  const table = cloneState(world)
  table.seats[id] = cloneSeat(seat)
  // What the others will still do in this round is not known, and hardly matters to this seat.
  for (const other of table.order) if (other !== id) seatAt(table, other).done = true
  apply(table, id, { move: 'done' }, random)
  return judge(table, seatAt(table, id))
}

const newWorld = (plan: Plan): World => {
  const state = imagine(plan.view, plan.random, plan.stream)
  return { state, idle: playOn(plan, state, plan.root) }
}

/**
 * Puts right what was foreseen of a position by one world more.
 *
 * @param worlds those imagined so far
 * @param foreseen what was foreseen of the plan's root, with which the position is compared
 */
export const testPosition = (
  plan: Plan,
  worlds: World[],
  position: Position,
  foreseen: number,
): void => {
  const at = position.tested
  if (at === WORLDS) return
  const { state, idle } = (worlds[at] ??= newWorld(plan))
  const seen = foreseen + playOn(plan, state, position) - idle
  position.tested += 1
  position.idle += (seen - position.idle) / (TRUST + position.tested)
}
