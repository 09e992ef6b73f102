import type { View } from '../state'

/** So many prompts a seat is asked in a game: more of them would be a test. */
export const MOST_PROMPTS = 4

/** From one prompt to the next go so many rounds: what comes late in the cascade has its turn too. */
const ROUNDS_APART = 2
/** The same for a prompt about an everyday move, and from the beginning of the game on. */
const EVERYDAY_APART = 4

/** A prompt that a seat was asked in this game, answered or not. */
export interface Asked {
  /** Its id; one that this version no longer has counts as well. */
  prompt: string
  round: number
}

type Now = Pick<View, 'length' | 'round' | 'phase'>

/** Whether a prompt may come now: in a full game, not in its first round, and not too often. */
export const isPromptTime = ({ length, round, phase }: Now, asked: readonly Asked[]): boolean =>
  length === 'full' &&
  phase === 'action' &&
  round > 1 &&
  asked.length < MOST_PROMPTS &&
  asked.every((one) => round - one.round >= ROUNDS_APART)

/** Whether nothing rarer came for so long that an everyday move may be asked about. */
export const isEverydayTime = ({ round }: Now, asked: readonly Asked[]): boolean =>
  round >= EVERYDAY_APART && asked.every((one) => round - one.round >= EVERYDAY_APART)
