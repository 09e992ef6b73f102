import { NUMBERS, type LogEntry, type Move, type SeatId, type View } from '../../game/public'
import { seatOf } from '../match/spots'

/**
 * In a first game the screen begins with what is needed for the first move, and everything else
 * comes in when it first matters. In any other game all of it is there from the start.
 */

const isFirst = (view: View): boolean => view.length === 'first'

const ACTED: ReadonlySet<LogEntry['key']> = new Set(['tested', 'divided', 'rested', 'fixed'])

/** Whether anybody has acted: from then on forecast, players and log have something to tell. */
export const isTableMet = (view: View, log: readonly LogEntry[]): boolean =>
  !isFirst(view) || view.round > 1 || log.some(({ key }) => ACTED.has(key))

/** Whether there has been something to fix: offers begin after the first round of a first game. */
export const isHandMet = (view: View, seat: SeatId): boolean => {
  const { offers, adaptations } = seatOf(view, seat)
  return !isFirst(view) || view.round > 1 || offers.length > 0 || adaptations.length > 0
}

/** With the dial and niches comes all the rest: cells may be lost again, what was learned is not. */
const ALL_FROM = NUMBERS.firstGame.dialAndNiches

/** What a seat's cells have to have done before an action makes sense to whoever plays it. */
const AFTER: Partial<Record<Move, (entry: LogEntry) => boolean>> = {
  intravasate: (entry) => entry.key === 'tested' && entry.what === 'invade',
  aggregate: (entry) => entry.key === 'tested' && entry.what === 'intravasate',
  moveOn: (entry) => entry.key === 'tested' && entry.what === 'intravasate',
  extravasate: (entry) => entry.key === 'tested' && entry.what === 'intravasate',
  colonise: (entry) => entry.key === 'landed',
  niche: () => false,
  rest: (entry) => ACTED.has(entry.key),
}

/** Whether a kind of action is shown to this seat yet. */
export const isMoveMet = (
  view: View,
  seat: SeatId,
  log: readonly LogEntry[],
  move: Move,
): boolean => {
  if (!isFirst(view) || view.round >= ALL_FROM) return true
  const isAfter = AFTER[move]
  return (
    isAfter === undefined ||
    log.some((entry) => 'seat' in entry && entry.seat === seat && isAfter(entry))
  )
}
