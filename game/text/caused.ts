import type { Cause, LogEntry, LogOf } from '../log'

/** What happened for a cause, or a card that was turned up. */
export type CausedEntry = Extract<LogEntry, { cause: Cause }> | LogOf<'cardResolved'>

/** Whether a line of the log has a cause that a science page tells of. */
export const isCaused = (entry: LogEntry): entry is CausedEntry =>
  'cause' in entry || entry.key === 'cardResolved'
