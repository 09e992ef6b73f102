import { BOTS, type BotName } from '../bots'
import { CARDS } from '../catalogue'
import { addFunnels, funnelOf, LOSS_CAUSES, lossesOf, type Funnel, type LossCause } from '../funnel'
import { recordOf } from '../records'
import { seatAt, type Standing } from '../state'
import {
  ORGANS,
  TUMOUR_TYPES,
  type CardId,
  type Organ,
  type SeatId,
  type TumourType,
} from '../vocabulary'
import { countCards, type CardCount, type CardUse } from './cardUse'
import type { PlayedGame } from './selfPlay'

/** What many games of the same table have shown: the rulebook's balance table in numbers. */
export interface Report {
  games: number
  bots: readonly BotName[]
  rounds: { mean: number; p5: number; p95: number }
  /** Share of first ranks by seat; a shared first rank counts in equal parts. */
  seatWinRates: readonly number[]
  /** Share of first ranks by tumour type, over the games in which it sat at the table. */
  tumourTypeWinRates: Readonly<Record<TumourType, number | null>>
  /** Cells over all games. */
  funnel: Funnel
  /** Secondary tumours over all games. */
  secondaryByTypeAndOrgan: Readonly<Record<TumourType, Readonly<Record<Organ, number>>>>
  causesOfLoss: Readonly<Record<LossCause, number>>
  cards: Readonly<Record<CardId, CardUse>>
  choicesPerDecision: number
  decisionsPerTurn: number
  halfTimeLeaderWins: number
  decidedInLastTwoRounds: number
}

const firstOf = (standings: readonly Standing[] | undefined): readonly SeatId[] =>
  (standings ?? []).filter(({ rank }) => rank === 1).map(({ seat }) => seat)

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0

/** Gathers games one by one, so that their logs need not be kept. */
export class Tally {
  private readonly rounds: number[] = []
  private readonly wins: number[]
  private readonly typeWins = recordOf(TUMOUR_TYPES, () => ({ games: 0, wins: 0 }))
  private readonly sites = recordOf(TUMOUR_TYPES, () => recordOf(ORGANS, () => 0))
  private readonly losses = recordOf(LOSS_CAUSES, () => 0)
  private readonly cards = new Map<CardId, CardCount>()
  private readonly half = { games: 0, wins: 0 }
  private readonly late = { games: 0, changed: 0 }
  private funnel: Funnel = funnelOf([], null)
  private choices = 0
  private decisions = 0
  private turns = 0

  constructor(private readonly bots: readonly BotName[]) {
    this.wins = bots.map(() => 0)
  }

  add(game: PlayedGame): void {
    const { state, log } = game
    const first = firstOf(state.standings ?? [])
    const share = (id: SeatId) => (first.includes(id) ? 1 / first.length : 0)
    this.rounds.push(state.round)
    state.order.forEach((id, i) => {
      this.wins[i] = (this.wins[i] ?? 0) + share(id)
      const type = this.typeWins[seatAt(state, id).tumour]
      type.games += 1
      type.wins += share(id)
    })
    this.addLog(game)
    countCards(this.cards, game, share)
    this.addSuspense(game, first)
    this.choices += game.choices.reduce((sum, count) => sum + count, 0)
    this.decisions += game.choices.length
    this.turns += state.round * state.order.length
    this.funnel = addFunnels(this.funnel, funnelOf(log, null))
  }

  private addLog({ state, log }: PlayedGame): void {
    const losses = lossesOf(log, null)
    for (const cause of LOSS_CAUSES) this.losses[cause] += losses[cause]
    for (const entry of log)
      if (entry.key === 'secondaryFormed')
        this.sites[seatAt(state, entry.seat).tumour][entry.at] += 1
  }

  /** Whether the one who led at half-time, and two rounds before the end, was first in the end. */
  private addSuspense({ standings }: PlayedGame, first: readonly SeatId[]): void {
    const wins = (round: number) => {
      const leaders = firstOf(standings[round - 1])
      return ratio(leaders.filter((id) => first.includes(id)).length, leaders.length)
    }
    const halfTime = Math.floor(standings.length / 2)
    this.half.games += 1
    this.half.wins += wins(halfTime)
    this.late.games += 1
    this.late.changed += 1 - wins(standings.length - 2)
  }

  private cardUses(): Record<CardId, CardUse> {
    const all = [CARDS.shear, CARDS.immune, CARDS.soil, CARDS.clinical, CARDS.adaptation].flat()
    return Object.fromEntries(
      all.map(({ id, deck }) => {
        const { shown, used, changed, wins } = this.cards.get(id) ?? NEVER
        const winRateWith = deck === 'adaptation' && used > 0 ? wins / used : null
        return [id, { shown, used, changed, winRateWith }]
      }),
    )
  }

  report(): Report {
    const games = this.rounds.length
    const sorted = [...this.rounds].sort((a, b) => a - b)
    return {
      games,
      bots: this.bots,
      rounds: {
        mean: ratio(
          sorted.reduce((sum, rounds) => sum + rounds, 0),
          games,
        ),
        p5: quantile(sorted, 0.05),
        p95: quantile(sorted, 0.95),
      },
      seatWinRates: this.wins.map((wins) => ratio(wins, games)),
      tumourTypeWinRates: recordOf(TUMOUR_TYPES, (type) => {
        const { games: played, wins } = this.typeWins[type]
        return played === 0 ? null : wins / played
      }),
      funnel: this.funnel,
      secondaryByTypeAndOrgan: this.sites,
      causesOfLoss: this.losses,
      cards: this.cardUses(),
      choicesPerDecision: ratio(this.choices, this.decisions),
      decisionsPerTurn: ratio(this.decisions, this.turns),
      halfTimeLeaderWins: ratio(this.half.wins, this.half.games),
      decidedInLastTwoRounds: ratio(this.late.changed, this.late.games),
    }
  }
}

const NEVER: CardCount = { shown: 0, used: 0, changed: 0, wins: 0 }

/** Whether there is a bot of this name. */
export const isBotName = (name: string): name is BotName => Object.hasOwn(BOTS, name)
