import type { Goal, PairResult } from '../../game/simulation/ladder'
import { percent } from './words'

const COLUMNS = [30, 6, 8, 11, 21] as const

const line = (...cells: readonly string[]): string =>
  cells
    .map((cell, i) => (COLUMNS[i] === undefined ? cell : cell.padEnd(COLUMNS[i])))
    .join('  ')
    .trimEnd()

export const LADDER_HEAD = line('who', 'seats', 'games', 'wins', '95 % interval', 'goal')

const goalWords = (goal: Goal): string =>
  'atLeast' in goal ? `at least ${percent(goal.atLeast, 0)}` : `at most ${percent(goal.atMost, 0)}`

/** The goal, and whether it is reached: surely, where the whole interval says so. */
const verdict = ({ goal, reached, sure }: PairResult): string => {
  if (goal === null) return ''
  return `${goalWords(goal)}: ${reached === true ? 'reached' : 'missed'}${sure === true ? '' : ' (within chance)'}`
}

const rivals = ({ b, seats }: PairResult): string =>
  seats === 2 ? b : `${String(seats - 1)} × ${b}`

/** One pairing. @param seconds how long it took */
export const ladderRow = (result: PairResult, seconds: number): string => {
  const { a, seats, games, winRateA, ci95 } = result
  const [low, high] = ci95
  return line(
    `${a} against ${rivals(result)}`,
    String(seats),
    String(games),
    percent(winRateA),
    `${percent(low)} to ${percent(high)}`,
    [verdict(result), `in ${seconds.toFixed(1)} s`].filter((text) => text !== '').join(', '),
  )
}
