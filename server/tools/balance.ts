import { ORGANS, TUMOUR_NAMES, TUMOUR_TYPES, words } from '../../game/public'
import type { CardUse } from '../../game/simulation/cardUse'
import type { Report } from '../../game/simulation/report'
import {
  balanceRows,
  holds,
  outside,
  type BalanceRow,
  type Measure,
} from '../../game/simulation/rows'
import { SURVIVAL_STAGES } from '../../game/simulation/tally'
import { percent } from './words'

/** A row with more numbers than this names those that lie outside only. */
const FEW = 8

const foundIn = ({ measures, unit }: BalanceRow): string => {
  const tell = ({ name, value }: Measure) => `${name} ${valueWords(value, unit)}`.trim()
  if (measures.length <= FEW) return measures.map(tell).join(', ')
  const off = measures.filter((one) => outside(one) > 0).sort((a, b) => outside(b) - outside(a))
  const count = `${String(off.length)} of ${String(measures.length)} outside`
  return off.length === 0 ? count : `${count}: ${off.map(tell).join(', ')}`
}

/** A number of a row as it is printed. */
export const valueWords = (value: number, unit: BalanceRow['unit']): string => {
  if (unit === 'share') return percent(value)
  return unit === 'points' ? `${(100 * value).toFixed(1)} pp` : value.toFixed(1)
}

/** The rows of the balance table in words: what was measured, what was found, what is aimed at. */
export const rowWords = (report: Report) =>
  balanceRows(report).map((each) => ({
    id: each.id,
    what: each.what,
    found: foundIn(each),
    target: each.target,
    holds: holds(each),
  }))

const row = (what: string, value: string, target = ''): string =>
  `${what.padEnd(48)}${value.padEnd(56)}  ${target}`.trimEnd()

const losses = ({ causesOfLoss }: Report): string => {
  const all = Object.values(causesOfLoss).reduce((sum, cells) => sum + cells, 0)
  return Object.entries(causesOfLoss)
    .sort(([, a], [, b]) => b - a)
    .map(([cause, cells]) => `${cause} ${percent(all === 0 ? null : cells / all)}`)
    .join(', ')
}

const typeRows = (report: Report): string[] =>
  TUMOUR_TYPES.map((type) => {
    const sites = report.secondaryByTypeAndOrgan[type]
    const places = [...ORGANS]
      .sort((a, b) => sites[b] - sites[a])
      .filter((organ) => sites[organ] > 0)
      .map((organ) => `${words.ORGAN_NAMES[organ]} ${String(sites[organ])}`)
    return row(
      `  ${TUMOUR_NAMES[type]}`,
      percent(report.tumourTypeWinRates[type]),
      places.join(', '),
    )
  })

const isAdaptation = ([, use]: [string, CardUse]) => use.winRateWith !== null

const cardRows = (report: Report): string[] => {
  const cards = Object.entries(report.cards)
  const events = cards.filter((card) => !isAdaptation(card))
  const fair = 1 / report.seats
  return [
    'event cards: rounds turned up, share in which they changed something',
    ...events.map(([id, { shown, changed }]) =>
      row(`  ${id}`, String(shown), percent(shown === 0 ? null : changed / shown)),
    ),
    'adaptations: share fixed of those offered, win rate with it less the fair one',
    ...cards
      .filter(isAdaptation)
      .map(([id, { shown, used, winRateWith }]) =>
        row(
          `  ${id}`,
          percent(shown === 0 ? null : used / shown),
          `${(100 * ((winRateWith ?? fair) - fair)).toFixed(1)} pp`,
        ),
      ),
  ]
}

const survival = ({ survival: rates }: Report): string =>
  SURVIVAL_STAGES.map((stage) => `${stage} ${percent(rates[stage])}`).join(', ')

/** The rulebook's balance table, with its targets beside what was found. */
export const balanceTable = (report: Report): string => {
  const { bots, seats, games } = report
  return [
    `${String(games)} games of ${String(seats)} seats: ${bots.join(', ')}`,
    ...rowWords(report).map(({ what, found, target, holds: isMet }) =>
      row(what, found, `${target}${isMet ? '' : ': MISSED'}`),
    ),
    row('decisions a turn', report.decisionsPerTurn.toFixed(1)),
    row('survival by stage', survival(report)),
    row('causes of loss', losses(report)),
    'tumour types: win rate, where their secondary tumours were',
    ...typeRows(report),
    ...cardRows(report),
  ].join('\n')
}
