import type { Action, Move } from './action'
import { MOVES } from './action'
import { reason, type Reason } from './reasons'
import { aggregate } from './rules/aggregate'
import { colonise } from './rules/colonise'
import { turnDial } from './rules/dial'
import { divide } from './rules/divide'
import { done, undo } from './rules/done'
import { extravasate } from './rules/extravasate'
import { intravasate } from './rules/intravasate'
import { invade } from './rules/invade'
import { moveOn } from './rules/moveOn'
import { niche } from './rules/niche'
import { rest } from './rules/rest'
import type { ActionRule, ComingTest } from './rules/rule'
import { fix } from './rules/variation'
import { seatAt, type SeatState, type View } from './state'
import type { SeatId } from './vocabulary'

/** Every move and its rule: a move without one does not compile. */
const ACTIONS: { [M in Move]: ActionRule<M> } = {
  fix,
  turnDial,
  divide,
  invade,
  intravasate,
  extravasate,
  moveOn,
  aggregate,
  colonise,
  niche,
  rest,
  undo,
  done,
}

// The registry pairs each move with its own rule, which the compiler cannot follow through a lookup.
export const ruleOf = (action: Action): ActionRule<Move> =>
  ACTIONS[action.move] as unknown as ActionRule<Move>

const isMove = (move: unknown): move is Move => MOVES.includes(move as Move)

/** What holds for every move: the game is on, and the seat is neither done nor out of actions. */
const whyNotNow = (view: View, seat: SeatState, action: Action): Reason | undefined => {
  if (!isMove(action.move))
    return reason(
      'R3/unknown',
      'There is no such action in this game.',
      'Cells can do only what their biology allows.',
    )
  if (view.phase === 'over')
    return reason(
      'K2/over',
      'The game is over; nothing more can be done.',
      'What happened to each cell is told in the debrief.',
    )
  if (seat.done)
    return reason(
      'R5/done',
      'You have said that you are done for this round.',
      'Now the body acts: blood flows, immune cells patrol, soil feeds or starves.',
    )
  return undefined
}

const whyNotAffordable = (seat: SeatState, action: Action): Reason | undefined =>
  ruleOf(action).cost(seat, action) > seat.actionsLeft
    ? reason(
        'R3/no-actions',
        'You have no actions left this round.',
        'In the time of a round a clone can do only so much.',
      )
    : undefined

/**
 * Why this seat may not do this now: the rule and the biology, one sentence each; undefined when it
 * may. The one place that decides legality: moves, buttons, bots, hints and tests all ask here.
 */
export const whyNot = (view: View, id: SeatId, action: Action): Reason | undefined => {
  const seat = seatAt(view, id)
  return (
    whyNotNow(view, seat, action) ??
    ruleOf(action).whyNot(view, seat, action, id) ??
    whyNotAffordable(seat, action)
  )
}

/**
 * Everything that the seat may do now, except taking back: empty when it is done or the game is over.
 * An action is in this list if, and only if, `whyNot` has nothing against it.
 */
export const legalActions = (view: View, id: SeatId): Action[] => {
  const seat = seatAt(view, id)
  const legal: Action[] = []
  if (view.phase === 'over' || seat.done) return legal
  fix.choices(view, seat, legal, id)
  turnDial.choices(view, seat, legal, id)
  if (seat.actionsLeft > 0) {
    divide.choices(view, seat, legal, id)
    invade.choices(view, seat, legal, id)
    intravasate.choices(view, seat, legal, id)
    extravasate.choices(view, seat, legal, id)
    moveOn.choices(view, seat, legal, id)
    aggregate.choices(view, seat, legal, id)
    colonise.choices(view, seat, legal, id)
    niche.choices(view, seat, legal, id)
    rest.choices(view, seat, legal, id)
  } else addFree(view, seat, legal, id)
  done.choices(view, seat, legal, id)
  return legal
}

/** Without actions left, only what costs none can still be done. */
const addFree = (view: View, seat: SeatState, legal: Action[], id: SeatId): void => {
  const paid: Action[] = []
  extravasate.choices(view, seat, paid, id)
  colonise.choices(view, seat, paid, id)
  niche.choices(view, seat, paid, id)
  for (const action of paid) if (whyNotAffordable(seat, action) === undefined) legal.push(action)
}

/** What an action would roll, with what makes each number; empty for one that rolls nothing. */
export const testsOf = (view: View, id: SeatId, action: Action): readonly ComingTest[] =>
  ruleOf(action).tests(view, seatAt(view, id), action)
