import { CARDS } from '../catalogue'
import type { Funnel, LossCause } from '../funnel'
import { recordOf } from '../records'
import { TUMOUR_TYPES, type CardId, type Organ, type TumourType } from '../vocabulary'
import type { CardCount, CardUse } from './cardUse'
import type { PlayerName } from './players'
import { SURVIVAL_STAGES, type Sums, type SurvivalStage } from './tally'

/** What many games of the same table have shown: the rulebook's balance table in numbers. */
export interface Report {
  games: number
  /** Everybody who played, and how many of them sat at a table. */
  bots: readonly PlayerName[]
  seats: number
  rounds: { mean: number; p5: number; p95: number }
  /** Share of first ranks by seat; a shared first rank counts in equal parts. */
  seatWinRates: readonly number[]
  /** Share of first ranks by bot, over the seats that it had. */
  botWinRates: Readonly<Partial<Record<PlayerName, number>>>
  /** Share of first ranks by tumour type, over the games in which it sat at the table. */
  tumourTypeWinRates: Readonly<Record<TumourType, number | null>>
  /** Cells over all games. */
  funnel: Funnel
  /** Cells that came through the tests of a stage, as a part of those tested; null for none. */
  survival: Readonly<Record<SurvivalStage, number | null>>
  /** Secondary tumours over all games. */
  secondaryByTypeAndOrgan: Readonly<Record<TumourType, Readonly<Record<Organ, number>>>>
  causesOfLoss: Readonly<Record<LossCause, number>>
  cards: Readonly<Record<CardId, CardUse>>
  choicesPerDecision: number
  decisionsPerTurn: number
  halfTimeLeaderWins: number
  decidedInLastTwoRounds: number
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
const rateOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

/** The first round by whose end more than this share of the games had ended. */
const quantile = (rounds: Readonly<Record<number, number>>, games: number, q: number): number => {
  let ended = 0
  for (const [round, count] of Object.entries(rounds)) {
    ended += count
    if (ended > q * games) return Number(round)
  }
  return 0
}

const survivalOf = ({ funnel, tested }: Sums): Record<SurvivalStage, number | null> => ({
  ...recordOf(SURVIVAL_STAGES, (stage) => rateOf(tested[stage].through, tested[stage].cells)),
  circulation: rateOf(funnel.arrived, funnel.flowed),
  colonisation: rateOf(funnel.secondary, funnel.extravasated),
})

const NEVER: CardCount = { shown: 0, used: 0, changed: 0, wins: 0 }

const cardUses = ({ cards }: Sums): Record<CardId, CardUse> => {
  const all = [CARDS.shear, CARDS.immune, CARDS.soil, CARDS.clinical, CARDS.adaptation].flat()
  return Object.fromEntries(
    all.map(({ id, deck }) => {
      const { shown, used, changed, wins } = cards[id] ?? NEVER
      const winRateWith = deck === 'adaptation' ? rateOf(wins, used) : null
      return [id, { shown, used, changed, winRateWith }]
    }),
  )
}

/**
 * @param bots everybody who played
 * @param seats how many of them sat at a table
 */
export const reportOf = (sums: Sums, bots: readonly PlayerName[], seats = bots.length): Report => {
  const { games, rounds } = sums
  const played = Object.entries(rounds).reduce(
    (sum, [round, count]) => sum + Number(round) * count,
    0,
  )
  return {
    games,
    bots,
    seats,
    rounds: {
      mean: ratio(played, games),
      p5: quantile(rounds, games, 0.05),
      p95: quantile(rounds, games, 0.95),
    },
    seatWinRates: Array.from({ length: seats }, (_, i) => ratio(sums.wins[i] ?? 0, games)),
    botWinRates: Object.fromEntries(
      Object.entries(sums.byBot).map(([name, { count, wins }]) => [name, ratio(wins, count)]),
    ),
    tumourTypeWinRates: recordOf(TUMOUR_TYPES, (type) =>
      rateOf(sums.byType[type].wins, sums.byType[type].count),
    ),
    funnel: sums.funnel,
    survival: survivalOf(sums),
    secondaryByTypeAndOrgan: sums.sites,
    causesOfLoss: sums.losses,
    cards: cardUses(sums),
    choicesPerDecision: ratio(sums.choices, sums.decisions),
    decisionsPerTurn: ratio(sums.decisions, sums.turns),
    halfTimeLeaderWins: ratio(sums.half.wins, sums.half.count),
    decidedInLastTwoRounds: ratio(sums.late.wins, sums.late.count),
  }
}
