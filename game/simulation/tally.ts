import { addFunnels, funnelOf, LOSS_CAUSES, lossesOf, type Funnel, type LossCause } from '../funnel'
import { recordOf } from '../records'
import { seatAt } from '../state'
import {
  ORGANS,
  TUMOUR_TYPES,
  type CardId,
  type Organ,
  type SeatId,
  type TumourType,
} from '../vocabulary'
import { countCards, type CardCount } from './cardUse'
import type { PlayerName } from './players'
import type { PlayedGame } from './selfPlay'
import { firstOf, shareOf } from './share'

export const SURVIVAL_STAGES = [
  'invasion',
  'intravasation',
  'circulation',
  'exit',
  'colonisation',
] as const
/** What a cell has to come through, in the order of the cascade. */
export type SurvivalStage = (typeof SURVIVAL_STAGES)[number]

/** The stage that a test by action belongs to; the flow's are counted by the funnel. */
const STAGE_OF_TEST: Readonly<Record<string, SurvivalStage>> = {
  invade: 'invasion',
  intravasate: 'intravasation',
  extravasate: 'exit',
}

interface Tries {
  count: number
  wins: number
}

/** What games add up to: plain data, so that threads can hand it on. */
export interface Sums {
  games: number
  /** How many games ended in each round. */
  rounds: Record<number, number>
  /** Shares of first ranks, by seat. */
  wins: Record<number, number>
  byBot: Partial<Record<PlayerName, Tries>>
  byType: Record<TumourType, Tries>
  sites: Record<TumourType, Record<Organ, number>>
  losses: Record<LossCause, number>
  cards: Record<CardId, CardCount>
  half: Tries
  /** Leaders two rounds before the end who were not first at the end. */
  late: Tries
  tested: Record<SurvivalStage, { cells: number; through: number }>
  funnel: Funnel
  choices: number
  decisions: number
  turns: number
}

const noTries = (): Tries => ({ count: 0, wins: 0 })

export const noSums = (): Sums => ({
  games: 0,
  rounds: {},
  wins: {},
  byBot: {},
  byType: recordOf(TUMOUR_TYPES, noTries),
  sites: recordOf(TUMOUR_TYPES, () => recordOf(ORGANS, () => 0)),
  losses: recordOf(LOSS_CAUSES, () => 0),
  cards: {},
  half: noTries(),
  late: noTries(),
  tested: recordOf(SURVIVAL_STAGES, () => ({ cells: 0, through: 0 })),
  funnel: funnelOf([], null),
  choices: 0,
  decisions: 0,
  turns: 0,
})

type Tree = number | { [key: string]: Tree }

const addTrees = (a: Tree | undefined, b: Tree | undefined): Tree => {
  if (a === undefined || b === undefined) return a ?? b ?? 0
  if (typeof a === 'number' || typeof b === 'number') return Number(a) + Number(b)
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return Object.fromEntries([...keys].map((key) => [key, addTrees(a[key], b[key])]))
}

/** The sums of two lots of games in one: every number is added to the one of the same name. */
export const addSums = (a: Sums, b: Sums): Sums =>
  // Sums are numbers in records in records, which an interface does not tell the compiler.
  addTrees(a as unknown as Tree, b as unknown as Tree) as unknown as Sums

const addLog = (sums: Sums, { state, log }: PlayedGame): void => {
  const losses = lossesOf(log, null)
  for (const cause of LOSS_CAUSES) sums.losses[cause] += losses[cause]
  sums.funnel = addFunnels(sums.funnel, funnelOf(log, null))
  for (const entry of log) {
    if (entry.key === 'secondaryFormed') sums.sites[seatAt(state, entry.seat).tumour][entry.at] += 1
    const stage = entry.key === 'tested' ? STAGE_OF_TEST[entry.what] : undefined
    if (entry.key !== 'tested' || stage === undefined) continue
    sums.tested[stage].cells += entry.cells
    sums.tested[stage].through += entry.survived
  }
}

/** Whether the one who led at half-time, and two rounds before the end, was first in the end. */
const addSuspense = (sums: Sums, { standings }: PlayedGame, first: readonly SeatId[]): void => {
  const wins = (round: number) => {
    const leaders = firstOf(standings[round - 1])
    const right = leaders.filter((id) => first.includes(id)).length
    return leaders.length === 0 ? 0 : right / leaders.length
  }
  sums.half.count += 1
  sums.half.wins += wins(Math.floor(standings.length / 2))
  sums.late.count += 1
  sums.late.wins += 1 - wins(standings.length - 2)
}

/** Adds one game, so that its log need not be kept. */
export const addGame = (sums: Sums, game: PlayedGame): void => {
  const { state, players, choices } = game
  const first = firstOf(state.standings)
  const add = (tries: Tries, id: SeatId) => {
    tries.count += 1
    tries.wins += shareOf(first, id)
  }
  sums.games += 1
  sums.rounds[state.round] = (sums.rounds[state.round] ?? 0) + 1
  state.order.forEach((id, i) => {
    sums.wins[i] = (sums.wins[i] ?? 0) + shareOf(first, id)
    add(sums.byType[seatAt(state, id).tumour], id)
    const player = players[i]
    if (player !== undefined) add((sums.byBot[player] ??= noTries()), id)
  })
  addLog(sums, game)
  countCards(sums.cards, game, (id) => shareOf(first, id))
  addSuspense(sums, game, first)
  sums.choices += choices.reduce((sum, count) => sum + count, 0)
  sums.decisions += choices.length
  sums.turns += state.round * state.order.length
}
