import { funnelOf } from '../funnel'
import type { LogEntry } from '../log'
import { recordOf } from '../records'

export const FIDELITY_STEPS = [
  'launched',
  'invaded',
  'intravasated',
  'extravasated',
  'grew',
  'secondary',
] as const
/** How far cells came: what studies and the game both can count. */
export type FidelityStep = (typeof FIDELITY_STEPS)[number]
export type CellsByStep = Readonly<Record<FidelityStep, number>>

/** Colonies that grew at all after they had been founded, each of them once. */
const coloniesThatGrew = (log: readonly LogEntry[]): number => {
  const waiting = new Set<string>()
  let grew = 0
  for (const entry of log) {
    if (entry.key === 'landed' && entry.founded) waiting.add(`${entry.seat} ${entry.at}`)
    if (entry.key === 'grew' && waiting.delete(`${entry.seat} ${entry.at}`)) grew += 1
  }
  return grew
}

/** How many cells of a whole table came how far in one game. */
export const cellsByStep = (log: readonly LogEntry[]): CellsByStep => {
  const { launched, invaded, intravasated, extravasated, secondary } = funnelOf(log, null)
  const grew = coloniesThatGrew(log)
  return { launched, invaded, intravasated, extravasated, grew, secondary }
}

/** A mean over games with its spread, so that other games can be held against it. */
export interface Spread {
  mean: number
  /** Standard deviation of single games. */
  sd: number
}

const spreadOf = (values: readonly number[]): Spread => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, sd: Math.sqrt(squares / (values.length - 1)) }
}

export interface Fidelity {
  /** Cells of all games together. */
  cells: CellsByStep
  /** Of the cells that set out in a game, the share that came so far: mean and spread over the games. */
  shares: Readonly<Record<FidelityStep, Spread>>
}

/**
 * What many games have shown.
 *
 * @throws RangeError for fewer than two games, or for a game in which no cell set out
 */
export const fidelityOf = (games: readonly CellsByStep[]): Fidelity => {
  if (games.length < 2) throw new RangeError('a spread needs two games')
  if (games.some(({ launched }) => launched === 0)) throw new RangeError('no cell set out')
  return {
    cells: recordOf(FIDELITY_STEPS, (step) => games.reduce((sum, cells) => sum + cells[step], 0)),
    shares: recordOf(FIDELITY_STEPS, (step) =>
      spreadOf(games.map((cells) => cells[step] / cells.launched)),
    ),
  }
}
