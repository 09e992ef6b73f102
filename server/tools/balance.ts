import { ORGANS, TUMOUR_NAMES, TUMOUR_TYPES, words } from '../../game/public'
import type { CardUse } from '../../game/simulation/cardUse'
import type { Report } from '../../game/simulation/report'

const percent = (share: number | null): string =>
  share === null ? '–' : `${(100 * share).toFixed(1)} %`

const row = (what: string, value: string, target = ''): string =>
  `${what.padEnd(38)}${value.padEnd(56)}  ${target}`.trimEnd()

const survival = ({ funnel: f }: Report): string => {
  const steps = [
    ['invasion', f.invaded, f.launched],
    ['intravasation', f.intravasated, f.invaded],
    ['circulation', f.arrived, f.flowed],
    ['colonisation', f.secondary, f.extravasated],
  ] as const
  return steps
    .map(([name, part, whole]) => `${name} ${percent(whole === 0 ? null : part / whole)}`)
    .join(', ')
}

const losses = ({ causesOfLoss }: Report): string => {
  const all = Object.values(causesOfLoss).reduce((sum, cells) => sum + cells, 0)
  return Object.entries(causesOfLoss)
    .sort(([, a], [, b]) => b - a)
    .map(([cause, cells]) => `${cause} ${percent(all === 0 ? null : cells / all)}`)
    .join(', ')
}

const organShares = ({ secondaryByTypeAndOrgan: by }: Report): string => {
  const sums = ORGANS.map((organ) => TUMOUR_TYPES.reduce((sum, type) => sum + by[type][organ], 0))
  const all = sums.reduce((sum, count) => sum + count, 0)
  return ORGANS.map(
    (organ, i) => `${organ} ${percent(all === 0 ? null : (sums[i] ?? 0) / all)}`,
  ).join(', ')
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
  const fair = 1 / report.bots.length
  return [
    'event cards: rounds turned up, share in which they changed something (target: at least 35 %)',
    ...events.map(([id, { shown, changed }]) =>
      row(`  ${id}`, String(shown), percent(shown === 0 ? null : changed / shown)),
    ),
    'adaptations: share fixed of those offered (target: 3 to 60 %), win rate with it less the fair one',
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

/** The rulebook's balance table, with its targets beside what was found. */
export const balanceTable = (report: Report): string => {
  const { rounds, funnel, seatWinRates, bots } = report
  const fair = 1 / bots.length
  return [
    `${String(report.games)} games, seats: ${bots.join(', ')}`,
    row(
      'rounds',
      `mean ${rounds.mean.toFixed(1)}, 5 % ${String(rounds.p5)}, 95 % ${String(rounds.p95)}`,
      'mean 9–13, 95 % within 8–15',
    ),
    row('choices a decision', report.choicesPerDecision.toFixed(1), '6–25'),
    row('decisions a turn', report.decisionsPerTurn.toFixed(1)),
    row(
      'win rate by seat',
      seatWinRates.map((rate) => percent(rate)).join('  '),
      `fair (${percent(fair)}) ± 1.5 pp with equal bots`,
    ),
    row('half-time leader is first', percent(report.halfTimeLeaderWins), 'at most 60 %'),
    row('decided in the last two rounds', percent(report.decidedInLastTwoRounds), 'at least 20 %'),
    row(
      'launched cells that end in a tumour',
      percent(funnel.launched === 0 ? null : funnel.secondary / funnel.launched),
      '3–10 %',
    ),
    row('survival by stage', survival(report)),
    row('causes of loss', losses(report)),
    row('secondary tumours by organ', organShares(report), 'each but the node at least 4 %'),
    `tumour types: win rate (fair ${percent(fair)} ± 4 pp), where their secondary tumours were`,
    ...typeRows(report),
    ...cardRows(report),
  ].join('\n')
}
