import type { Action, Move } from './action'
import { actingAt, ruleOf, whyNotActing } from './actions'
import { bodyActs, type AfterCard } from './body'
import type { LogEntry } from './log'
import { streamOfSeat, type Play } from './play'
import type { Random } from './random'
import type { Reason } from './reasons'
import { seatAt, type State, type Step } from './state'
import type { Acting } from './rules/rule'
import type { SeatId } from './vocabulary'

/** An action that the rules do not allow was applied: the caller did not ask `whyNot` first. */
export class IllegalAction extends Error {
  constructor(readonly reason: Reason) {
    super(`${reason.id}: ${reason.rule}`)
    this.name = 'IllegalAction'
  }
}

/** U1: keeps the seat as it is before a step without dice; dice put an end to what can be taken back. */
const rememberStep = (acting: Acting, steps: Step[] | undefined, action: Action): void => {
  if (steps === undefined) return
  const { seat } = acting
  if (action.move === 'done' || ruleOf(action).rolls(acting, action)) {
    steps.length = 0
    seat.canUndo = 0
  } else {
    steps.push({ move: action.move, before: { ...seat } })
    seat.canUndo += 1
  }
}

/** D1: the dial can still be turned after these; every other move is an action. */
const FREE_OF_THE_DIAL: readonly Move[] = ['fix', 'turnDial', 'undo', 'done']

/**
 * Does one action of a seat, in place. When the last seat is done, the body acts, and the next round
 * is begun or the game ended, in the same call.
 *
 * @param random what dice are rolled with; the streams themselves are part of the state
 * @param log gets an entry for every change; without it nothing is told
 * @param afterCard for whoever wants to look at the table between two cards of the body
 * @throws IllegalAction when `whyNot` has something against it; the state is then unchanged
 */
export const apply = (
  state: State,
  id: SeatId,
  action: Action,
  random: Random,
  log?: LogEntry[],
  afterCard?: AfterCard,
): void => {
  const acting = actingAt(state, id)
  const why = whyNotActing(acting, action)
  if (why !== undefined) throw new IllegalAction(why)
  const play: Play = {
    state,
    random,
    log,
    stream: streamOfSeat(state, id),
    cause: { by: 'action', move: action.move },
  }
  const rule = ruleOf(action)
  const { seat } = acting
  if (action.move !== 'undo') rememberStep(acting, state.secret.undo?.[id], action)
  seat.actionsLeft -= rule.cost(acting, action)
  if (!FREE_OF_THE_DIAL.includes(action.move)) seat.acted = true
  rule.perform(play, id, seat, action)
  if (action.move === 'done' && state.order.every((other) => seatAt(state, other).done))
    bodyActs(play, action.last === true, afterCard)
}
