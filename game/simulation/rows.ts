import { findCard } from '../catalogue'
import { ORGANS, TUMOUR_TYPES, type Organ, type TumourType } from '../vocabulary'
import { ARCHETYPE_NAMES } from '../bots/archetypes'
import { COMMON_SITES } from './literature'
import type { Report } from './report'
import type { SurvivalStage } from './tally'

export const ROW_IDS = [
  'rounds',
  'choices',
  'seats',
  'types',
  'archetypes',
  'halfTime',
  'late',
  'launched',
  'stages',
  'organs',
  'typeOrgans',
  'events',
  'offers',
  'contribution',
] as const
/** A row of the balance table (rulebook, §12). */
export type RowId = (typeof ROW_IDS)[number]

/** One number of a row, and where it should lie. */
export interface Measure {
  name: string
  value: number
  low: number
  high: number
  /** How far outside is as bad as one row that is clearly missed. */
  scale: number
  /** The standard error that so few games leave; 0 where it is not reckoned. */
  error: number
}

export interface BalanceRow {
  id: RowId
  what: string
  target: string
  /** Whether the numbers are shares, differences of shares, or plain. */
  unit: 'share' | 'points' | 'plain'
  measures: readonly Measure[]
}

type Bounds = Pick<Measure, 'scale'> & Partial<Pick<Measure, 'low' | 'high' | 'error'>>

const measure = (name: string, value: number, bounds: Bounds): Measure => ({
  ...{ name, value, low: -Infinity, high: Infinity, error: 0 },
  ...bounds,
})

const errorOf = (rate: number, count: number): number =>
  count === 0 ? 1 : Math.sqrt((rate * (1 - rate)) / count)

/** How far a number lies outside where it should. */
export const outside = ({ value, low, high }: Measure): number =>
  Math.max(0, low - value, value - high)

/** Whether a row is as it should be; one without a number says nothing against it. */
export const holds = ({ measures }: BalanceRow): boolean =>
  measures.every((one) => outside(one) === 0)

/** Names of the kind of number that a row is made of: nothing is measured where it never occurred. */
const known = <K extends string>(
  names: readonly K[],
  value: (name: K) => number | null | undefined,
  bounds: (name: K, value: number) => Bounds,
): Measure[] =>
  names.flatMap((name) => {
    const found = value(name)
    return found === null || found === undefined ? [] : [measure(name, found, bounds(name, found))]
  })

const rounds = ({ rounds: { mean, p5, p95 } }: Report): Measure[] => [
  measure('mean', mean, { low: 9, high: 13, scale: 1 }),
  measure('5 %', p5, { low: 8, scale: 1 }),
  measure('95 %', p95, { high: 15, scale: 1 }),
]

const isEqual = ({ bots }: Report): boolean => new Set(bots).size === 1

const seatRates = (report: Report): Measure[] => {
  const { seatWinRates, seats, games } = report
  if (!isEqual(report)) return []
  const fair = 1 / seats
  return seatWinRates.map((rate, i) =>
    measure(`seat ${String(i)}`, rate, {
      ...{ low: fair - 0.015, high: fair + 0.015, scale: 0.015 },
      error: errorOf(fair, games),
    }),
  )
}

const types = ({ tumourTypeWinRates: rates, seats, games }: Report): Measure[] => {
  const fair = 1 / seats
  return known(
    TUMOUR_TYPES,
    (type) => rates[type],
    () => ({
      ...{ low: fair - 0.04, high: fair + 0.04, scale: 0.02 },
      error: errorOf(fair, (games * seats) / TUMOUR_TYPES.length),
    }),
  )
}

const archetypes = ({ botWinRates, seats, games }: Report): Measure[] =>
  seats !== 4
    ? []
    : known(
        ARCHETYPE_NAMES,
        (name) => botWinRates[name],
        () => ({
          ...{ high: 0.35, scale: 0.05 },
          error: errorOf(1 / seats, (games * seats) / ARCHETYPE_NAMES.length),
        }),
      )

const launched = ({ funnel }: Report): Measure[] =>
  funnel.launched === 0
    ? []
    : [measure('', funnel.secondary / funnel.launched, { low: 0.03, high: 0.1, scale: 0.02 })]

/** Each of these stages is to let more cells through than the next one named. */
const ORDER: readonly [SurvivalStage, SurvivalStage][] = [
  ['invasion', 'intravasation'],
  ['intravasation', 'exit'],
  ['exit', 'circulation'],
  ['circulation', 'colonisation'],
]

const stages = ({ survival }: Report): Measure[] =>
  ORDER.flatMap(([more, less]) => {
    const [a, b] = [survival[more], survival[less]]
    return a === null || b === null
      ? []
      : [measure(`${more} over ${less}`, a - b, { low: 0, scale: 0.05 })]
  })

const organSums = ({ secondaryByTypeAndOrgan: by }: Report): { organ: Organ; count: number }[] =>
  ORGANS.map((organ) => ({
    organ,
    count: TUMOUR_TYPES.reduce((sum, type) => sum + by[type][organ], 0),
  }))

const organs = (report: Report): Measure[] => {
  const sums = organSums(report)
  const all = sums.reduce((sum, { count }) => sum + count, 0)
  if (all === 0) return []
  return sums.map(({ organ, count }) =>
    measure(organ, count / all, { low: organ === 'node' ? 0 : 0.04, scale: 0.02 }),
  )
}

/**
 * By how much the second of the literature's common sites is ahead of the first of the others, as a
 * share of the type's secondary tumours: not below 0 exactly when the two commonest are common sites.
 */
const leadOf = (type: TumourType, counts: Readonly<Record<Organ, number>>): number | null => {
  const all = ORGANS.reduce((sum, organ) => sum + counts[organ], 0)
  if (all === 0) return null
  const common = COMMON_SITES[type].organs
  const most = (list: readonly Organ[]) => list.map((organ) => counts[organ]).sort((a, b) => b - a)
  const [, second = 0] = most(common)
  const [other = 0] = most(ORGANS.filter((organ) => !common.includes(organ)))
  return (second - other) / all
}

const typeOrgans = ({ secondaryByTypeAndOrgan: by }: Report): Measure[] =>
  known(
    TUMOUR_TYPES,
    (type) => leadOf(type, by[type]),
    () => ({ low: 0, scale: 0.1 }),
  )

const cardNames = ({ cards }: Report, isAdaptation: boolean): string[] =>
  Object.keys(cards).filter((id) => (findCard(id)?.deck === 'adaptation') === isAdaptation)

/** A share of the times that a card was shown; null before it was. */
const shareShown = ({ cards }: Report, id: string, which: 'used' | 'changed'): number | null => {
  const use = cards[id]
  return use === undefined || use.shown === 0 ? null : use[which] / use.shown
}

const events = (report: Report): Measure[] =>
  known(
    cardNames(report, false),
    (id) => shareShown(report, id, 'changed'),
    (id, value) => ({
      ...{ low: 0.35, scale: 0.2 },
      error: errorOf(value, report.cards[id]?.shown ?? 0),
    }),
  )

const offers = (report: Report): Measure[] =>
  known(
    cardNames(report, true),
    (id) => shareShown(report, id, 'used'),
    (id, value) => ({
      ...{ low: 0.03, high: 0.6, scale: 0.1 },
      error: errorOf(value, report.cards[id]?.shown ?? 0),
    }),
  )

const contribution = (report: Report): Measure[] => {
  const fair = 1 / report.seats
  return known(
    cardNames(report, true),
    (id) => {
      const rate = report.cards[id]?.winRateWith
      return rate === null || rate === undefined ? null : rate - fair
    },
    (id) => {
      // Thirty cards at once, each with few games: chance alone brings one of them a little outside.
      const error = errorOf(fair, report.cards[id]?.used ?? 0)
      return { low: -0.06 - error, high: 0.06 + error, scale: 0.06 }
    },
  )
}

type RowMaker = Omit<BalanceRow, 'id' | 'measures'> & { measures: (report: Report) => Measure[] }

const ROWS: Readonly<Record<RowId, RowMaker>> = {
  rounds: {
    what: 'rounds',
    target: 'mean 9 to 13, 95 % within 8 to 15',
    unit: 'plain',
    measures: rounds,
  },
  choices: {
    what: 'choices a decision',
    target: '6 to 25',
    unit: 'plain',
    measures: ({ choicesPerDecision }) => [
      measure('', choicesPerDecision, { low: 6, high: 25, scale: 2 }),
    ],
  },
  seats: {
    what: 'win rate by seat, equal bots',
    target: 'fair ± 1.5 pp',
    unit: 'share',
    measures: seatRates,
  },
  types: { what: 'win rate by tumour type', target: 'fair ± 4 pp', unit: 'share', measures: types },
  archetypes: {
    what: 'win rate by archetype, mixed table',
    target: 'none above 35 % in four seats',
    unit: 'share',
    measures: archetypes,
  },
  halfTime: {
    what: 'half-time leader is first',
    target: 'at most 60 %',
    unit: 'share',
    measures: ({ halfTimeLeaderWins }) => [
      measure('', halfTimeLeaderWins, { high: 0.6, scale: 0.05 }),
    ],
  },
  late: {
    what: 'decided in the last two rounds',
    target: 'at least 20 %',
    unit: 'share',
    measures: ({ decidedInLastTwoRounds }) => [
      measure('', decidedInLastTwoRounds, { low: 0.2, scale: 0.05 }),
    ],
  },
  launched: {
    what: 'launched cells that end in a tumour',
    target: '3 to 10 %',
    unit: 'share',
    measures: launched,
  },
  stages: {
    what: 'order of survival',
    target: 'invasion > intravasation > exit > circulation > colonisation',
    unit: 'points',
    measures: stages,
  },
  organs: {
    what: 'secondary tumours by organ',
    target: 'each but the node at least 4 %',
    unit: 'share',
    measures: organs,
  },
  typeOrgans: {
    what: 'two commonest organs of a type',
    target: 'two of the literature’s top three',
    unit: 'points',
    measures: typeOrgans,
  },
  events: {
    what: 'event cards: change something when turned up',
    target: 'each in at least 35 %',
    unit: 'share',
    measures: events,
  },
  offers: {
    what: 'adaptations: fixed of those offered',
    target: 'each 3 to 60 %',
    unit: 'share',
    measures: offers,
  },
  contribution: {
    what: 'adaptations: win rate with it, less the fair one',
    target: 'each within ± 6 pp and its standard error',
    unit: 'points',
    measures: contribution,
  },
}

/** What was found in a report, beside what should be. A row of which nothing was measured is left out. */
export const balanceRows = (report: Report): BalanceRow[] =>
  ROW_IDS.map((id) => ({ id, ...ROWS[id], measures: ROWS[id].measures(report) })).filter(
    ({ measures }) => measures.length > 0,
  )
