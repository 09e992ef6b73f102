import { plural } from '../ui/words'
import {
  SEAT_NAMES,
  type CardId,
  type LogEntry,
  type SeatId,
  type SeatNames,
} from '../../game/public'
import { resultsOf, type Result } from './results'

/** One thing that the body did, with all that came of it. */
export interface Step {
  key: string
  /** The card that was resolved; null for the clinic track and the upkeep. */
  card: CardId | null
  kind: 'flow' | 'immune' | 'soil' | 'clinic' | 'upkeep'
  entries: readonly LogEntry[]
}

const UPKEEP: ReadonlySet<LogEntry['key']> = new Set(['primaryGrew', 'nichePaid', 'nicheUsed'])

const startOf = (entry: LogEntry, now: Step | undefined): Omit<Step, 'key' | 'entries'> | null => {
  if (entry.key === 'cardResolved') return { card: entry.card, kind: entry.step }
  if (entry.key === 'clinicMoved') return { card: null, kind: 'clinic' }
  // The track and the upkeep need no moment each.
  const quiet = now?.kind === 'upkeep' || (now?.kind === 'clinic' && now.card === null)
  if (UPKEEP.has(entry.key) && !quiet) return { card: null, kind: 'upkeep' }
  return now === undefined ? { card: null, kind: 'upkeep' } : null
}

/** Cuts the log of the body's turn into steps: each card with what it did, the track, the upkeep. */
export const stepsOf = (entries: readonly LogEntry[]): readonly Step[] => {
  const steps: (Step & { entries: LogEntry[] })[] = []
  for (const entry of entries) {
    const start = startOf(entry, steps.at(-1))
    if (start !== null) steps.push({ ...start, key: `${steps.length}`, entries: [] })
    steps.at(-1)?.entries.push(entry)
  }
  return steps
}

export interface SeatResults {
  seat: SeatId
  results: readonly Result[]
  lost: number
}

export const bySeat = (
  entries: readonly LogEntry[],
  order: readonly SeatId[],
  names: SeatNames = SEAT_NAMES,
): SeatResults[] => {
  const results = resultsOf(entries, names)
  return order
    .map((seat) => {
      const mine = results.filter((result) => result.seat === seat)
      return { seat, results: mine, lost: mine.reduce((sum, result) => sum + result.lost, 0) }
    })
    .filter((group) => group.results.length > 0)
}

/** The steps that touched somebody, for those who want to see no others; never none at all. */
export const briefly = (steps: readonly Step[]): readonly Step[] => {
  const touching = steps.filter(({ entries }) => resultsOf(entries).length > 0)
  return touching.length > 0 ? touching : steps.slice(-1)
}

/** The sentence at the top: the one thing to take away from a step. */
export const headlineOf = (step: Step): string => {
  const lost = resultsOf(step.entries).reduce((sum, result) => sum + result.lost, 0)
  const formed = step.entries.filter((entry) => entry.key === 'secondaryFormed').length
  const grew = step.entries.filter((entry) => entry.key === 'grew').length
  if (formed > 0) return `${plural(formed, 'secondary tumour')} formed`
  if (lost > 0) return `${plural(lost, 'cell was', 'cells were')} lost`
  if (grew > 0) return `${plural(grew, 'colony', 'colonies')} grew`
  if (step.kind === 'upkeep') return 'The primary tumours grow on'
  if (step.kind === 'clinic' && step.card === null) return 'The clinic track moves on'
  return step.entries.some((entry) => 'seat' in entry) ? 'Nobody lost a cell' : 'Nobody was touched'
}
