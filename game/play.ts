import type { Cause, LogEntry } from './log'
import type { Random, Stream } from './random'
import { ofSeat, seatAt, type SeatState, type State } from './state'
import type { SeatId } from './vocabulary'

/** What a rule changes and rolls with. Without a log it tells nothing, which is how bots play ahead. */
export interface Play {
  state: State
  random: Random
  log: LogEntry[] | undefined
  /** The stream that dice come from now: a seat's in the action phase, the body's when it acts. */
  stream: Stream
  cause: Cause
}

export const BY_RULE: Cause = { by: 'rule' }

/** The stream of a seat's own dice. */
export const streamOfSeat = (state: State, seat: SeatId): Stream =>
  ofSeat(state.secret.streams.seats, seat)

/** Calls `visit` for every seat at the table, in seat order. */
export const eachSeat = (state: State, visit: (id: SeatId, seat: SeatState) => void): void => {
  for (const id of state.order) visit(id, seatAt(state, id))
}
