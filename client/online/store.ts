import type { Follower } from './follower'
import { onlineMatch, type Doing } from './onlineMatch'
import type { KeptSeat, Seats } from './seats'
import { firstState, type TableSnapshot, type TableState } from './state'

/** What a table is known to be, and the seat that this device has there. */
export interface Store {
  state: () => TableState
  set: (change: Partial<TableState>) => void
  /** The seat with its token; undefined for one who watches. */
  seat: () => KeptSeat | undefined
  keepToken: (token: string) => void
  /** The seat is no longer this device's. */
  forgetSeat: () => void
  subscribe: (listener: () => void) => () => void
  getSnapshot: () => TableSnapshot
}

/** Only what stands in TableSnapshot is for the screens. */
const shownOf = (state: TableState): Omit<TableSnapshot, 'match'> => {
  const { code, connection, table, you, card, pending, recap, said, nudge, out, shut, problem } =
    state
  return { code, connection, table, you, card, pending, recap, said, nudge, out, shut, problem }
}

export const createStore = (
  code: string,
  seats: Seats,
  follower: Follower,
  doing: Doing,
): Store => {
  const listeners = new Set<() => void>()
  let kept: KeptSeat | undefined = seats.find(code)
  let state = firstState(code, kept?.seat ?? null)
  let step = 0

  /** A move is over once the step that it became is in the log. */
  const isOver = ({ pending }: TableState): boolean =>
    pending !== null &&
    pending.became !== null &&
    (follower.game()?.number !== pending.number || follower.loggedTo() >= pending.became)

  /** Remembers up to where this person was told, so that a reload tells the rest. */
  const keepTold = (): void => {
    const game = follower.game()
    if (kept === undefined || game === null || state.missedFrom !== null) return
    if (state.moments.length > 0 || state.recap.length > 0) return
    const told = { number: game.number, step: follower.loggedTo() }
    if (told.step < 0 || (kept.told?.number === told.number && kept.told.step === told.step)) return
    kept = { ...kept, told }
    seats.keep(kept)
  }

  const snapshotNow = (): TableSnapshot => ({
    ...shownOf(state),
    match: onlineMatch(state, follower, step, doing),
  })
  let snapshot = snapshotNow()

  return {
    state: () => state,
    set: (change) => {
      state = { ...state, ...change }
      if (isOver(state)) state = { ...state, pending: null }
      step += 1
      keepTold()
      snapshot = snapshotNow()
      listeners.forEach((listener) => listener())
    },
    seat: () => kept,
    keepToken: (token) => {
      if (kept === undefined) return
      kept = { ...kept, token }
      seats.keep(kept)
    },
    forgetSeat: () => {
      seats.forget(code)
      kept = undefined
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getSnapshot: () => snapshot,
  }
}
