import type { Action, Move } from './action'
import { MOVES } from './action'
import { profileOf } from './profile'
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
import type { ActionRule, Acting, ComingTest } from './rules/rule'
import { fix } from './rules/variation'
import { seatAt, type View } from './state'
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

/** The rule of this action's move. */
// The registry pairs each move with its own rule, which the compiler cannot follow through a lookup.
export const ruleOf = (action: Action): ActionRule<Move> =>
  ACTIONS[action.move] as unknown as ActionRule<Move>

/** Puts together who acts on what. A seat that is not at the table is a RangeError. */
export const actingAt = (view: View, id: SeatId): Acting => {
  const seat = seatAt(view, id)
  return { view, id, seat, profile: profileOf(seat) }
}

const isMove = (move: unknown): move is Move => MOVES.includes(move as Move)

/** What holds for every move: there is such a move, the game is on, and the seat is not done. */
const whyNotNow = ({ view, seat }: Acting, action: Action): Reason | undefined => {
  if (!isMove(action.move))
    return reason(
      'R3/unknown',
      'No such action',
      'There is no such action in this game.',
      'Cells can do only what their biology allows.',
    )
  if (view.phase === 'over')
    return reason(
      'K2/over',
      'The game is over',
      'The game is over; nothing more can be done.',
      'What happened to each cell is told in the debrief.',
    )
  if (seat.done)
    return reason(
      'R5/done',
      'You are done',
      'You have said that you are done for this round.',
      'Now the body acts: blood flows, immune cells patrol, soil feeds or starves.',
    )
  return undefined
}

const whyNotAffordable = (acting: Acting, action: Action): Reason | undefined =>
  ruleOf(action).cost(acting, action) > acting.seat.actionsLeft
    ? reason(
        'R3/no-actions',
        'No actions left',
        'You have no actions left this round.',
        'In the time of a round a clone can do only so much.',
      )
    : undefined

/**
 * Why this seat may not do this now: the rule and the biology, one sentence each; undefined when it
 * may. The one place that decides legality: moves, buttons, bots, hints and tests all ask here.
 */
export const whyNot = (view: View, id: SeatId, action: Action): Reason | undefined =>
  whyNotActing(actingAt(view, id), action)

/** As `whyNot`, for a caller that has put together who acts. */
export const whyNotActing = (acting: Acting, action: Action): Reason | undefined =>
  whyNotNow(acting, action) ??
  ruleOf(action).whyNot(acting, action) ??
  whyNotAffordable(acting, action)

/**
 * Everything that the seat may do now, except taking back: empty when it is done or the game is over.
 * An action is in this list if, and only if, `whyNot` has nothing against it.
 */
export const legalActions = (view: View, id: SeatId): Action[] => {
  const acting = actingAt(view, id)
  const legal: Action[] = []
  if (view.phase === 'over' || acting.seat.done) return legal
  fix.choices(acting, legal)
  turnDial.choices(acting, legal)
  if (acting.seat.actionsLeft > 0) {
    divide.choices(acting, legal)
    invade.choices(acting, legal)
    intravasate.choices(acting, legal)
    extravasate.choices(acting, legal)
    moveOn.choices(acting, legal)
    aggregate.choices(acting, legal)
    colonise.choices(acting, legal)
    niche.choices(acting, legal)
    rest.choices(acting, legal)
  } else addFree(acting, legal)
  done.choices(acting, legal)
  return legal
}

/** Without actions left, only what costs none can still be done. */
const addFree = (acting: Acting, legal: Action[]): void => {
  const { free } = acting.profile
  const maybe: Action[] = []
  if (free.extravasate !== null) extravasate.choices(acting, maybe)
  if (free.wake !== null) colonise.choices(acting, maybe)
  if (free.niche !== null) niche.choices(acting, maybe)
  for (const action of maybe) if (whyNotAffordable(acting, action) === undefined) legal.push(action)
}

/** What an action would roll, with what makes each number; empty for one that rolls nothing. */
export const testsOf = (view: View, id: SeatId, action: Action): readonly ComingTest[] =>
  ruleOf(action).tests(actingAt(view, id), action)
