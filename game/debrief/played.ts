import type { GameRecord, RecordedStep } from '../record'
import { newGame } from '../setup'
import type { State } from '../state'

/**
 * A game to look back on: how it began, and all its steps. Whoever walks through it needs no deal and no
 * set-up, and so is light to load.
 */
export interface Played {
  start: State
  seed: string
  steps: readonly RecordedStep[]
}

/** @param record a game that was played by the rules */
export const playedOf = ({ setup, seed, deal, steps }: GameRecord): Played => ({
  start: newGame(setup, seed, deal).state,
  seed,
  steps,
})
