import {
  legalActions,
  SEAT_IDS,
  whyNot,
  type Action,
  type LogEntry,
  type Reason,
  type SeatId,
  type View,
} from '../../game/public'
import { botStepsOf, type Lately } from '../bots/lately'
import type { Match } from '../match/useMatch'
import type { Asking, Where } from '../prompts/asking'
import type { Hints, Position } from '../tutor/hints'
import { CLONES } from '../ui/clones'
import type { Follower } from './follower'
import type { TableState } from './state'
import type { SeatInfo, TableInfo } from './types'

/** Nobody typed a name: people have generated ones, and a seat without a person goes by its clone. */
export const namesAt = (table: TableInfo | null): Record<SeatId, string> => {
  const nameOf = (seat: SeatId): string =>
    table?.seats.find(({ id }) => id === seat)?.name ?? `${CLONES[seat].name} bot`
  return {
    0: nameOf('0'),
    1: nameOf('1'),
    2: nameOf('2'),
    3: nameOf('3'),
    4: nameOf('4'),
    5: nameOf('5'),
  }
}

/** Somebody has this seat, and no device of theirs is at the table. */
export const isAway = ({ name, present }: SeatInfo): boolean => name !== null && !present

const SENDING: Reason = {
  id: 'online/pending',
  brief: 'On its way',
  rule: 'Your last action is still on its way.',
  biology: 'One step after another: what follows depends on how this one ends.',
}
const AUTOPILOT: Reason = {
  id: 'online/autopilot',
  brief: 'Autopilot plays',
  rule: 'Autopilot plays for you now; take your seat back first.',
  biology: 'Cells go on dividing and moving whether anybody watches or not.',
}
const WATCHING: Reason = {
  id: 'online/watching',
  brief: 'You are watching',
  rule: 'You are watching: this is for those who have a seat.',
  biology: 'From outside one sees what no single cell can know.',
}

export interface Doing {
  send: (action: Action) => void
  acknowledge: () => void
  dismissRefused: () => void
  hints: () => Hints
  asking: () => Asking | null
  why: Lately['why']
}

/** First what was missed, then what the body did last. */
const happenedNow = ({ recap, moments }: TableState): readonly LogEntry[] =>
  recap.length > 0 ? [] : (moments[0] ?? [])

const waitedFor = (view: View): readonly SeatId[] =>
  view.phase === 'action' ? view.order.filter((id) => view.seats[id]?.done === false) : []

/** The seat of this device, if its person can act now. */
const actingSeat = (state: TableState, view: View): SeatId | null => {
  const { table, you, recap } = state
  const isPerson = table?.seats.some(
    ({ id, controller }) => id === you && controller.by === 'person',
  )
  const canAct =
    you !== null &&
    waitedFor(view).includes(you) &&
    happenedNow(state).length + recap.length === 0 &&
    isPerson === true
  return canAct ? you : null
}

/** Where the person here stands; null while they cannot act, or an action of theirs is on its way. */
export const positionAt = (state: TableState, follower: Follower): Position | null => {
  const game = follower.game()
  const seat = game === null ? null : actingSeat(state, game.view)
  if (game === null || seat === null || state.pending !== null) return null
  const done = follower.stepsAfter(-1).filter((step) => step.seat === seat).length
  return { key: `${game.number}/${done}`, seat, view: game.view }
}

/** Who can act here, and in which round; an action of theirs may be on its way. */
export const whereAt = (state: TableState, follower: Follower): Where | null => {
  const game = follower.game()
  const seat = game === null ? null : actingSeat(state, game.view)
  return game === null || seat === null ? null : { seat, round: game.view.round }
}

/** The game at an online table as the screens of every match see it. */
export const onlineMatch = (
  state: TableState,
  follower: Follower,
  step: number,
  doing: Doing,
): (Match & { number: number }) | null => {
  const game = follower.game()
  if (game === null) return null
  const { view } = game
  const { table, you, pending, refused } = state
  const viewer = you !== null && view.order.includes(you) ? you : null
  const controllers = Object.fromEntries(
    (table?.seats ?? []).map(({ id, controller }) => [id, controller]),
  )
  const happened = happenedNow(state)
  const waitingFor = waitedFor(view)
  const seat = actingSeat(state, view)

  const why = (action: Action): Reason | undefined => {
    if (viewer === null) return WATCHING
    if (controllers[viewer]?.by !== 'person') return AUTOPILOT
    return whyNot(view, viewer, action)
  }
  const act = (action: Action): Reason | undefined => {
    if (pending !== null) return SENDING
    const reason = why(action)
    if (reason === undefined) doing.send(action)
    return reason
  }
  return {
    number: game.number,
    step,
    view,
    seat,
    viewer,
    turn: seat ?? waitingFor.find((id) => id !== viewer) ?? waitingFor[0] ?? null,
    waitingFor,
    controllers,
    names: namesAt(table),
    away: new Set(SEAT_IDS.filter((id) => table?.seats.some((s) => s.id === id && isAway(s)))),
    log: follower.log(),
    happened,
    acknowledge: doing.acknowledge,
    legal: seat === null ? [] : legalActions(view, seat),
    whyNot: why,
    act,
    canUndo:
      seat !== null && pending === null && whyNot(view, seat, { move: 'undo' }) === undefined,
    undo: () => void act({ move: 'undo' }),
    pending: pending?.action ?? null,
    refused,
    dismissRefused: doing.dismissRefused,
    saved: 'kept',
    bots: null,
    lately: { steps: botStepsOf(follower.stepsAfter(-1)), why: doing.why },
    hints: doing.hints(),
    asking: doing.asking(),
  }
}
