import type { Moment } from '../debrief/moments'
import type { LogEntry, Part, Remedy, Test } from '../log'
import type { MoveTopicId } from '../science/topic'
import type { SeatId } from '../vocabulary'
import { estimate } from './comparison'
import { formatLog } from './log'
import { lostIn } from './lostIn'
import { cardTitle, describePart, describeRemedy, facesOf } from './names'
import { REASONS } from './reasonsOfTopics'
import type { SeatNames } from './seats'
import { capital, cells, listed } from './words'

/** A turning point in words. */
export interface TurningPoint {
  /** One or two sentences, as the log tells them. */
  what: string
  isUp: boolean
  /** Points that the seat could expect, before and after. */
  from: string
  to: string
  biology: string
  /** What made the difference, or would have made one; null where nothing is known to. */
  difference: string | null
  topic: MoveTopicId
}

/** How much an entry tells of a change for the better. */
const goodIn = (entry: LogEntry): number => {
  switch (entry.key) {
    case 'secondaryFormed':
      return 20
    case 'landed':
      return 5 + entry.cells
    case 'grew':
      return 4 + entry.to
    case 'woke':
    case 'untouched':
      return 4
    case 'tested':
      return entry.survived
    case 'colonyHit':
      return entry.loss === 0 ? 3 : 0
    default:
      return 0
  }
}

/** The same for a change for the worse. */
const badIn = (entry: LogEntry): number => {
  switch (entry.key) {
    case 'resected':
      return 20
    case 'slept':
      return 2
    case 'growthTested':
      return entry.success ? 0 : 1
    default:
      return 3 * lostIn(entry)
  }
}

/** More than this would be the log once more. */
const SENTENCES = 2

/** What tells most of it, in the order in which it happened; if nothing stands out, what came first. */
const tellingOf = (entries: readonly LogEntry[], isUp: boolean): readonly LogEntry[] => {
  const weigh = isUp ? goodIn : badIn
  const told = entries.filter((entry) => formatLog(entry) !== null && entry.key !== 'done')
  const weighty = told
    .filter((entry) => weigh(entry) > 0)
    .sort((a, b) => weigh(b) - weigh(a))
    .slice(0, SENTENCES)
  return weighty.length === 0 ? told.slice(0, 1) : told.filter((entry) => weighty.includes(entry))
}

/** Where nothing was told of the seat: a card can change its odds and leave its cells alone. */
const withoutEntry = ({ did }: Moment, name: string): string =>
  did.by === 'body'
    ? `${cardTitle(did.card)} left the cells of ${name} as they were, but their odds changed.`
    : `The odds of ${name} changed.`

const partsOf = (entries: readonly LogEntry[]): readonly Part[] =>
  entries.flatMap((entry) =>
    entry.key === 'tested' || entry.key === 'growthTested' || entry.key === 'colonyHit'
      ? (entry.test?.parts ?? [])
      : [],
  )

/** What made tests easier (−1) or harder (1). */
const causes = (entries: readonly LogEntry[], sign: 1 | -1): readonly string[] => [
  ...new Set(
    partsOf(entries)
      .filter(({ by, source }) => by * sign > 0 && source.kind !== 'limit')
      .map(describePart),
  ),
]

/** What would have saved the most of the lost cells. */
const bestRemedy = (entries: readonly LogEntry[]): string | null => {
  const saved = new Map<string, number>()
  const add = (remedy: Remedy) => {
    const name = describeRemedy(remedy)
    saved.set(name, (saved.get(name) ?? 0) + remedy.cells)
  }
  for (const entry of entries)
    if (entry.key === 'tested' || entry.key === 'lost' || entry.key === 'colonyHit')
      entry.saves.forEach(add)
  const [best] = [...saved].sort((a, b) => b[1] - a[1])
  return best === undefined ? null : `${capital(best[0])} would have saved ${cells(best[1])}.`
}

/** The test of the first die that fell too low, if one did. */
const missedOf = (entries: readonly LogEntry[]): Test | null => {
  for (const entry of entries) {
    if (entry.key === 'tested' && entry.survived < entry.cells) return entry.test
    if (entry.key === 'growthTested' && !entry.success) return entry.test
    if (entry.key === 'colonyHit' && entry.loss > 0 && entry.test !== null) return entry.test
  }
  return null
}

const differenceOf = (entries: readonly LogEntry[], isUp: boolean): string | null => {
  const names = causes(entries, isUp ? -1 : 1)
  const named = names.length === 0 ? null : listed(names)
  if (isUp) return named === null ? null : `What helped: ${named}.`
  const remedy = bestRemedy(entries)
  if (remedy !== null) return remedy
  if (named !== null) return `What made it harder: ${named}.`
  const missed = missedOf(entries)
  return missed === null
    ? null
    : `Bad luck: ${String(facesOf(missed))} of the 6 faces of the die would have done.`
}

/** Points to expect, to one decimal. */
export const expected = (points: number): string => estimate(points, 1)

/** A turning point in the words of the log, with the biology behind it. */
export const describeMoment = (moment: Moment, seat: SeatId, names: SeatNames): TurningPoint => {
  const { entries, from, to, topic } = moment
  const isUp = to > from
  const told = tellingOf(entries, isUp).map((entry) => formatLog(entry, names)?.text ?? '')
  return {
    what: told.length === 0 ? withoutEntry(moment, names[seat]) : told.join(' '),
    isUp,
    from: expected(from),
    to: expected(to),
    biology: REASONS[topic],
    difference: differenceOf(entries, isUp),
    topic,
  }
}
