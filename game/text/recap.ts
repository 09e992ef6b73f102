import type { LogEntry, LogOf } from '../log'
import { seatAt, type View } from '../state'
import type { SeatId } from '../vocabulary'
import { cardTitle } from './names'
import { listed } from './words'
import { lostIn } from './lostIn'

/** A step that somebody missed: who acted, who controlled that seat, and what it brought. */
export interface MissedStep {
  seat: SeatId | null
  /** `autopilot`, `person`, or the name of a bot. */
  by: string | null
  entries: readonly LogEntry[]
}

const rounds = (numbers: readonly number[]): string => {
  const [first, ...others] = [...new Set(numbers)].sort((a, b) => a - b)
  if (first === undefined) return ''
  const last = others.at(-1)
  if (last === undefined) return `round ${String(first)}`
  return others.length === 1
    ? `rounds ${String(first)} and ${String(last)}`
    : `rounds ${String(first)} to ${String(last)}`
}

const times = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${String(count)} ${many}`

const ofSeat = (entries: readonly LogEntry[], seat: SeatId): readonly LogEntry[] =>
  entries.filter((entry) => 'seat' in entry && entry.seat === seat)

const MARKS: ReadonlySet<LogEntry['key']> = new Set(['landed', 'secondaryFormed', 'resected'])

const ofYours = (count: number): string => (count === 1 ? 'one' : String(count)) + ' of your cells'

/** What became of the seat's cells, without who did it. */
const fates = (mine: readonly LogEntry[]): string[] => {
  let [lost, landed, grown, found] = [0, 0, 0, 0]
  for (const entry of mine) {
    lost += lostIn(entry)
    if (entry.key === 'landed') landed += entry.cells
    if (entry.key === 'secondaryFormed') grown += 1
    if (entry.key === 'resected') found += 1
  }
  const told: string[] = []
  if (grown > 0) told.push(`you grew ${times(grown, 'a secondary tumour', 'secondary tumours')}`)
  if (landed > 0) told.push(`${ofYours(landed)} settled`)
  if (lost > 0) told.push(`${ofYours(lost)} ${lost === 1 ? 'was' : 'were'} lost`)
  if (found > 0)
    told.push(`the clinic treated ${times(found, 'a secondary tumour', 'secondary tumours')}`)
  return told
}

const happenedTo = (missed: readonly MissedStep[], seat: SeatId): string | null => {
  const entries = missed.flatMap((step) => step.entries)
  const mine = ofSeat(entries, seat)
  const told = fates(mine)
  const telling =
    told.length > 0
      ? mine.filter((entry) => lostIn(entry) > 0 || MARKS.has(entry.key))
      : entries.filter(({ key }) => key === 'cardResolved')
  if (telling.length === 0) return null
  const when = rounds(telling.map(({ round }) => round))
  return told.length > 0
    ? `In ${when}, ${listed(told)}.`
    : `In ${when} nothing happened to your cells.`
}

const TRIED: Readonly<Partial<Record<LogOf<'tested'>['what'], string>>> = {
  invade: 'invaded',
  intravasate: 'entered a vessel',
  extravasate: 'left a vessel',
  moveOn: 'passed on',
}

/** What a seat did with one of its steps; null for what goes without saying. */
const deedOf = (entry: LogEntry): string | null => {
  switch (entry.key) {
    case 'fixed':
      return `fixed ${cardTitle(entry.adaptation)}`
    case 'dialTurned':
      return 'turned the dial'
    case 'divided':
      return 'divided'
    case 'nichePlaced':
      return 'prepared a niche'
    case 'aggregated':
      return 'gathered platelets'
    case 'tested':
      return entry.cause.by === 'action' ? (TRIED[entry.what] ?? null) : null
    default:
      return null
  }
}

const autopilotDid = (missed: readonly MissedStep[], seat: SeatId): string | null => {
  const steps = missed.filter((step) => step.by === 'autopilot' && step.seat === seat)
  if (steps.length === 0) return null
  const deeds = new Set<string>()
  const when: number[] = []
  for (const { entries } of steps)
    for (const entry of ofSeat(entries, seat)) {
      if (entry.key === 'done') when.push(entry.round)
      const deed = deedOf(entry)
      if (deed !== null) deeds.add(deed)
    }
  const first = steps[0]?.entries[0]?.round
  const inRounds = rounds(when.length > 0 ? when : first === undefined ? [] : [first])
  const what = deeds.size === 0 ? '' : `: it ${listed([...deeds].slice(0, 4))}`
  return `Autopilot played for you in ${inRounds}${what}.`
}

const nowToDo = (view: View, seat: SeatId): string => {
  if (view.phase === 'over') return 'The game is over: see what happened to the cells.'
  const { done, actionsLeft } = seatAt(view, seat)
  const round = `round ${String(view.round)}`
  if (done) return `You are done for ${round}; the others are still choosing.`
  return actionsLeft === 0
    ? `It is ${round}: you have no actions left, so say when you are done.`
    : `It is ${round}, and you have ${times(actionsLeft, 'one action', 'actions')} left.`
}

/**
 * What a seat has missed, in at most three sentences: what happened to its cells, what autopilot did
 * for it, and what to do now. Empty when there is nothing to tell.
 */
export const recapOf = (
  missed: readonly MissedStep[],
  seat: SeatId,
  now: View,
): readonly string[] => {
  const told = [happenedTo(missed, seat), autopilotDid(missed, seat)].filter((s) => s !== null)
  return told.length === 0 ? [] : [...told, nowToDo(now, seat)]
}
