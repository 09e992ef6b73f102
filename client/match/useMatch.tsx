import { createContext, useContext, type ReactNode } from 'react'
import type { Action, LogEntry, Reason, SeatId, View } from '../../game/public'

/** Who decides for a seat. */
export type Controller = { by: 'person' } | { by: 'bot'; bot: string }

/**
 * What every screen of a match reads and does: the same whether the match runs on this device or,
 * later, on a server. Everything here belongs to one moment; `step` tells two moments apart.
 */
export interface Match {
  /** Raised by one with everything that happens. */
  step: number
  /** The game as `seat` may see it (as a spectator while no person acts). */
  view: View
  /** The seat that a person at this device acts for now; null while a bot acts and after the end. */
  seat: SeatId | null
  /** Whose turn it is on this device, person or bot; null when the game is over. */
  turn: SeatId | null
  controllers: Partial<Record<SeatId, Controller>>
  /** Everything that happened, oldest first, without what is hidden from `seat`. */
  log: readonly LogEntry[]
  /**
   * What the body did since it was last acknowledged: from the first card resolved to the last thing
   * before the next round (or the end of the game). Empty when there is nothing to show.
   * While it is not empty nobody can act.
   */
  happened: readonly LogEntry[]
  acknowledge: () => void

  /** Everything that `seat` can do now (never `undo`); empty while nobody can act. */
  legal: readonly Action[]
  /** Why `seat` cannot do this now; undefined when it can. */
  whyNot: (action: Action) => Reason | undefined
  /** Do it. Returns the reason when it cannot be done, and then nothing has changed. */
  act: (action: Action) => Reason | undefined
  canUndo: boolean
  undo: () => void
  /** Whether the game is kept on this device: `failed` when the browser refuses to store it. */
  saved: 'kept' | 'failed'
}

const MatchContext = createContext<Match | null>(null)

export const MatchProvider = ({ match, children }: { match: Match; children: ReactNode }) => (
  <MatchContext value={match}>{children}</MatchContext>
)

export const useMatch = (): Match => {
  const match = useContext(MatchContext)
  if (match === null) throw new Error('useMatch() is called outside of a match')
  return match
}
