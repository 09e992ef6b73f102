import { createContext, useContext, type ReactNode } from 'react'
import type { Action, LogEntry, Reason, SeatId, SeatNames, View } from '../../game/public'
import type { Controller } from '../../server/protocol'
import type { Lately } from '../bots/lately'
import type { Bots } from '../bots/told'
import type { Asking } from '../prompts/asking'
import type { Hints } from '../tutor/hints'
import { NamesProvider } from '../ui/names'

export type { Controller } from '../../server/protocol'

/** An action that was sent and not done, for the person who asked for it. */
export interface Refused {
  action: Action
  /** What happened and why, and what to do now. */
  message: string
  wayOn: string
  /** Why the rules do not allow it, where that is the cause. */
  reason: Reason | undefined
  /** Finds it in the server's log; only where the server is to blame. */
  request: string | undefined
}

/**
 * What every screen of a match reads and does: the same whether the match runs on this device or
 * on a server. Everything here belongs to one moment; `step` tells two moments apart.
 */
export interface Match {
  /** Raised by one with everything that happens. */
  step: number
  /** The game as `viewer` may see it. */
  view: View
  /**
   * The seat that a person at this device acts for now; null while it is for others to act and after
   * the end.
   */
  seat: SeatId | null
  /** Whose soil and routes the board shows; null for everybody's, as those see it who watch. */
  viewer: SeatId | null
  /** Whose turn it is on this device, or whom it waits for first; null when the body acts or it is over. */
  turn: SeatId | null
  /** Everybody who is not done with this round, in order. */
  waitingFor: readonly SeatId[]
  controllers: Partial<Record<SeatId, Controller>>
  /** What the seats are called at this table. */
  names: SeatNames
  /** Seats whose person has no device at the table now. */
  away: ReadonlySet<SeatId>
  /** Everything that happened, oldest first, without what is hidden from `viewer`. */
  log: readonly LogEntry[]
  /**
   * What the body did since it was last acknowledged: from the first card resolved to the last thing
   * before the next round (or the end of the game). Empty when there is nothing to show.
   * While it is not empty nobody at this device can act.
   */
  happened: readonly LogEntry[]
  acknowledge: () => void

  /** Everything that `seat` can do now (never `undo`); empty while nobody can act. */
  legal: readonly Action[]
  /** Why `seat` cannot do this now; undefined when it can. */
  whyNot: (action: Action) => Reason | undefined
  /**
   * Do it. Returns the reason when it cannot be done, and then nothing has changed. Online it is sent
   * and stays `pending` until the server has kept it for good, or has `refused` it.
   */
  act: (action: Action) => Reason | undefined
  canUndo: boolean
  undo: () => void
  /** What is on its way to the server; nothing else can be done meanwhile. */
  pending: Action | null
  refused: Refused | null
  dismissRefused: () => void
  /** Whether the game is kept on this device: `failed` when the browser refuses to store it. */
  saved: 'kept' | 'failed'
  /** The bots that act on this device: what they do, why, and how quickly. Null without any. */
  bots: Bots | null
  /** What bots did at a table online; null where they act on this device. */
  lately: Lately | null
  /** Help for the person who acts for `seat`, one hint at a time. */
  hints: Hints
  /** A question about a move that the person here has made; null while there is none. */
  asking: Asking | null
}

const MatchContext = createContext<Match | null>(null)

export const MatchProvider = ({ match, children }: { match: Match; children: ReactNode }) => (
  <MatchContext value={match}>
    <NamesProvider names={match.names}>{children}</NamesProvider>
  </MatchContext>
)

export const useMatch = (): Match => {
  const match = useContext(MatchContext)
  if (match === null) throw new Error('useMatch() is called outside of a match')
  return match
}
