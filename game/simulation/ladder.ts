import { BOT_NAMES, type BotName } from '../bots'
import { estimate } from './interval'

/** boardgame.io's own bot, which is none of ours: it sees the whole game, dice to come and all. */
export const MCTS = 'mcts'
export const CONTESTANT_NAMES = [...BOT_NAMES, MCTS] as const
export type ContestantName = (typeof CONTESTANT_NAMES)[number]

/** What `a` should win at least, or at most. */
export type Goal = { atLeast: number } | { atMost: number }

/** One `a` against `b` in every other seat. */
export interface Pairing {
  a: ContestantName
  b: ContestantName
  seats: number
  goal?: Goal
}

/** From the weakest to the strongest; each is to beat the one before it. */
const RUNGS = ['random', 'autopilot', 'beginner', 'skilled', 'expert'] as const satisfies BotName[]

const rungs = (seats: number, goal?: Goal): Pairing[] =>
  RUNGS.slice(1).map((a, i) => ({
    a,
    b: RUNGS[i] ?? 'random',
    seats,
    ...(goal === undefined ? {} : { goal }),
  }))

/** What the ladder plays, and what is hoped for. */
export const PAIRINGS: readonly Pairing[] = [
  ...rungs(2, { atLeast: 0.6 }),
  { a: 'expert', b: 'random', seats: 2, goal: { atLeast: 0.95 } },
  { a: 'expert', b: 'greedy', seats: 2, goal: { atLeast: 0.65 } },
  { a: 'expert', b: MCTS, seats: 2, goal: { atLeast: 0.9 } },
  ...rungs(3),
  { a: 'expert', b: 'beginner', seats: 3 },
  { a: 'beginner', b: 'skilled', seats: 3 },
  ...rungs(4),
  { a: 'expert', b: 'beginner', seats: 4, goal: { atLeast: 0.55 } },
  { a: 'beginner', b: 'skilled', seats: 4, goal: { atMost: 0.2 } },
]

/** Those of the pairings in these numbers of seats; or one pair in them, if the ladder has it or not. */
export const pairingsFor = (
  seats: readonly number[],
  only: { a: ContestantName; b: ContestantName } | null,
): Pairing[] => {
  if (only === null) return PAIRINGS.filter((pairing) => seats.includes(pairing.seats))
  return seats.map(
    (count) =>
      PAIRINGS.find(({ a, b, seats: at }) => a === only.a && b === only.b && at === count) ?? {
        ...only,
        seats: count,
      },
  )
}

/** So many rotations have at least so many games. */
export const rotationsFor = (games: number, seats: number): number => Math.ceil(games / seats)

/** How a pairing went. */
export interface PairResult {
  a: ContestantName
  b: ContestantName
  seats: number
  /** Share of first ranks; a shared one counts in equal parts. Fair would be one in `seats`. */
  winRateA: number
  /** The interval for it, over rotations (see `estimate`). */
  ci95: readonly [low: number, high: number]
  games: number
  goal: Goal | null
  /** Whether the win rate reaches the goal, and whether all of the interval says the same. */
  reached: boolean | null
  sure: boolean | null
}

const reaches = (goal: Goal, rate: number): boolean =>
  'atLeast' in goal ? rate >= goal.atLeast : rate <= goal.atMost

/** @param shares `a`'s share of the first rank, for each game of each rotation */
export const resultOf = (
  { a, b, seats, goal }: Pairing,
  shares: readonly (readonly number[])[],
): PairResult => {
  const scores = shares.map((games) => games.reduce((sum, share) => sum + share, 0) / games.length)
  const { mean, ci95 } = estimate(scores)
  const reached = goal === undefined ? null : reaches(goal, mean)
  const sure = goal === undefined ? null : ci95.every((bound) => reaches(goal, bound) === reached)
  return {
    ...{ a, b, seats, ci95, reached, sure },
    winRateA: mean,
    games: shares.reduce((sum, games) => sum + games.length, 0),
    goal: goal ?? null,
  }
}
