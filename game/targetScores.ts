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
  numbers: '5cdf9bd4a907',
} as const

type Three = readonly [bronze: number, silver: number, gold: number]

export const TARGET_SCORES: Readonly<
  Record<Length, Readonly<Record<TumourType, { readonly points: Three; readonly reached: Three }>>>
> = {
  full: {
    breast: { points: [10, 14, 17], reached: [270, 113, 30] },
    prostate: { points: [10, 15, 18], reached: [269, 90, 21] },
    colorectal: { points: [11, 14, 17], reached: [243, 115, 30] },
    lung: { points: [10, 16, 19], reached: [256, 88, 22] },
    melanoma: { points: [12, 16, 20], reached: [268, 96, 24] },
    kidney: { points: [12, 15, 18], reached: [245, 105, 26] },
  },
  short: {
    breast: { points: [7, 10, 13], reached: [265, 90, 21] },
    prostate: { points: [7, 10, 13], reached: [248, 72, 24] },
    colorectal: { points: [8, 11, 13], reached: [241, 68, 23] },
    lung: { points: [7, 11, 15], reached: [252, 86, 23] },
    melanoma: { points: [9, 11, 14], reached: [252, 93, 19] },
    kidney: { points: [9, 11, 14], reached: [271, 102, 22] },
  },
  first: {
    breast: { points: [7, 10, 13], reached: [256, 79, 18] },
    prostate: { points: [7, 10, 13], reached: [256, 78, 19] },
    colorectal: { points: [8, 10, 13], reached: [244, 130, 21] },
    lung: { points: [7, 10, 14], reached: [256, 105, 25] },
    melanoma: { points: [8, 10, 14], reached: [266, 97, 22] },
    kidney: { points: [9, 11, 13], reached: [262, 82, 34] },
  },
}
