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
  /** Names all numbers of the rules and cards that may be tuned: a test compares it. */
  numbers: 'dbeb1e753451',
} as const

type Three = readonly [bronze: number, silver: number, gold: number]

export const TARGET_SCORES: Readonly<
  Record<Length, Readonly<Record<TumourType, { readonly points: Three; readonly reached: Three }>>>
> = {
  full: {
    breast: { points: [14, 16, 19], reached: [252, 112, 34] },
    prostate: { points: [12, 16, 19], reached: [262, 78, 23] },
    colorectal: { points: [15, 17, 20], reached: [231, 112, 40] },
    lung: { points: [12, 17, 22], reached: [259, 102, 26] },
    melanoma: { points: [11, 14, 17], reached: [257, 95, 28] },
    kidney: { points: [12, 14, 17], reached: [259, 110, 18] },
  },
  short: {
    breast: { points: [9, 12, 15], reached: [287, 116, 29] },
    prostate: { points: [8, 11, 14], reached: [269, 83, 21] },
    colorectal: { points: [10, 13, 16], reached: [245, 106, 31] },
    lung: { points: [7, 11, 15], reached: [264, 83, 23] },
    melanoma: { points: [9, 11, 13], reached: [268, 87, 30] },
    kidney: { points: [9, 11, 14], reached: [295, 106, 10] },
  },
  first: {
    breast: { points: [9, 12, 15], reached: [267, 94, 20] },
    prostate: { points: [8, 10, 13], reached: [272, 105, 26] },
    colorectal: { points: [10, 13, 15], reached: [238, 92, 30] },
    lung: { points: [7, 11, 16], reached: [270, 80, 23] },
    melanoma: { points: [9, 10, 13], reached: [239, 106, 25] },
    kidney: { points: [9, 11, 13], reached: [290, 95, 38] },
  },
}
