import {
  describeSaves,
  formatLog,
  type LogEntry,
  type SeatId,
  type SeatNames,
} from '../../game/public'
import { plural } from '../ui/words'
import { seatOf } from './spots'
import type { Match } from './useMatch'

/** What can still be done in a round when all actions are taken. */
export const NOTHING_LEFT = 'Adapt if you like, then say Done.'

const isOf = (entry: LogEntry, seat: SeatId | null): boolean =>
  seat !== null && 'seat' in entry && entry.seat === seat

/** What would have saved cells of one's own; of others it can be read where their losses stand. */
const remedy = (entry: LogEntry, viewer: SeatId | null): string[] => {
  if (!isOf(entry, viewer) || !('saves' in entry)) return []
  const saves = describeSaves(entry.saves)
  return saves === null ? [] : [saves]
}

/** What happened, for the ear: one sentence each, as in the log, in the order in which it happened. */
export const spokenLines = (
  entries: readonly LogEntry[],
  names: SeatNames,
  viewer: SeatId | null,
): string[] =>
  entries.flatMap((entry) => {
    // What others are offered nobody has to know by heart.
    if (entry.key === 'offered' && !isOf(entry, viewer)) return []
    const told = formatLog(entry, names)
    return told === null ? [] : [told.text, ...remedy(entry, viewer)]
  })

/** What can be done now, after something happened; null where that goes without saying. */
export const whatNow = (
  match: Pick<Match, 'seat' | 'view' | 'bots'>,
  entries: readonly LogEntry[],
): string | null => {
  const { seat, view, bots } = match
  if (seat !== null) {
    if (!entries.some((entry) => isOf(entry, seat))) return null
    const left = Math.max(seatOf(view, seat).actionsLeft, 0)
    return left > 0 ? `${plural(left, 'action')} left.` : `No actions left. ${NOTHING_LEFT}`
  }
  return bots?.waits === true && bots.pace === 'step' ? 'Next is ready.' : null
}

/** Said at once when it becomes somebody's turn at this device; empty while it is nobody's. */
export const yourTurn = ({ seat, view, names }: Pick<Match, 'seat' | 'view' | 'names'>): string =>
  seat === null ? '' : `Your turn, ${names[seat]}: round ${view.round}.`
