import type { LogEntry } from '../../game/public'

/** Entries that belong to the next round's beginning, not to what the body did. */
const NEXT_ROUND: ReadonlySet<LogEntry['key']> = new Set(['roundBegan', 'forecast', 'offered'])

/** What the body did, out of all that the last `done` of a round brought. */
export const bodysPart = (entries: readonly LogEntry[]): readonly LogEntry[] => {
  const last = entries.findLastIndex((entry) => entry.key === 'done')
  return entries.slice(last + 1).filter((entry) => !NEXT_ROUND.has(entry.key))
}

/** What the body did at the end of one round of this log; empty while that is still to come. */
export const bodysPartOf = (log: readonly LogEntry[], round: number): readonly LogEntry[] => {
  const entries = log.filter((entry) => entry.round === round)
  return entries.some(({ key }) => key === 'cardResolved') ? bodysPart(entries) : []
}
