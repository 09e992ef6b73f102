import type { Length, TumourType } from './vocabulary'

/**
 * Target scores for one seat alone against the body, for bronze, silver and gold: points, and how many
 * of the games of a bot reached them. `GOALS` in game/simulation/targets.ts says what they aim at.
 * Written by `npm run targets -- --bot beginner --games 500 --seed targets --write`; do not edit it.
 */
export const TARGET_GAMES = {
  bot: 'beginner',
  games: 500,
  seed: 'targets',
  /** Names all numbers of the rules and what the cards do: a test compares it. */
  numbers: 'b95a74b4f54c',
} as const

type Three = readonly [bronze: number, silver: number, gold: number]

export const TARGET_SCORES: Readonly<
  Record<Length, Readonly<Record<TumourType, { readonly points: Three; readonly reached: Three }>>>
> = {
  full: {
    breast: { points: [10, 14, 17], reached: [241, 113, 30] },
    prostate: { points: [11, 15, 17], reached: [249, 88, 36] },
    colorectal: { points: [10, 14, 17], reached: [282, 95, 20] },
    lung: { points: [10, 15, 17], reached: [233, 97, 32] },
    melanoma: { points: [11, 14, 17], reached: [250, 98, 27] },
    kidney: { points: [10, 14, 17], reached: [271, 69, 20] },
  },
  short: {
    breast: { points: [8, 11, 15], reached: [255, 88, 19] },
    prostate: { points: [8, 11, 14], reached: [271, 125, 19] },
    colorectal: { points: [9, 11, 14], reached: [227, 105, 27] },
    lung: { points: [7, 10, 15], reached: [284, 104, 30] },
    melanoma: { points: [9, 11, 14], reached: [239, 93, 24] },
    kidney: { points: [9, 11, 14], reached: [289, 107, 18] },
  },
  first: {
    breast: { points: [8, 10, 14], reached: [244, 120, 23] },
    prostate: { points: [8, 11, 14], reached: [270, 104, 25] },
    colorectal: { points: [8, 11, 14], reached: [266, 88, 16] },
    lung: { points: [7, 10, 15], reached: [284, 83, 18] },
    melanoma: { points: [9, 10, 13], reached: [246, 110, 25] },
    kidney: { points: [9, 11, 14], reached: [269, 107, 14] },
  },
}
