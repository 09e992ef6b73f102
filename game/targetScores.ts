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
  numbers: 'a7ad99d03f48',
} as const

type Three = readonly [bronze: number, silver: number, gold: number]

export const TARGET_SCORES: Readonly<
  Record<Length, Readonly<Record<TumourType, { readonly points: Three; readonly reached: Three }>>>
> = {
  full: {
    breast: { points: [10, 14, 17], reached: [234, 93, 18] },
    prostate: { points: [10, 13, 17], reached: [284, 115, 20] },
    colorectal: { points: [10, 13, 17], reached: [236, 104, 24] },
    lung: { points: [9, 13, 18], reached: [275, 92, 29] },
    melanoma: { points: [11, 14, 19], reached: [223, 97, 16] },
    kidney: { points: [11, 14, 17], reached: [220, 82, 28] },
  },
  short: {
    breast: { points: [7, 10, 14], reached: [266, 107, 11] },
    prostate: { points: [8, 10, 13], reached: [245, 143, 26] },
    colorectal: { points: [8, 11, 13], reached: [264, 74, 29] },
    lung: { points: [7, 10, 13], reached: [260, 99, 25] },
    melanoma: { points: [9, 11, 14], reached: [232, 87, 27] },
    kidney: { points: [9, 11, 14], reached: [265, 111, 22] },
  },
  first: {
    breast: { points: [7, 10, 13], reached: [287, 109, 35] },
    prostate: { points: [8, 10, 13], reached: [228, 134, 32] },
    colorectal: { points: [8, 11, 13], reached: [254, 69, 25] },
    lung: { points: [7, 10, 13], reached: [253, 87, 27] },
    melanoma: { points: [9, 11, 13], reached: [239, 85, 33] },
    kidney: { points: [9, 11, 14], reached: [255, 88, 15] },
  },
}
