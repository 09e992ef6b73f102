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
  numbers: '9ede3816b4e8',
} as const

type Three = readonly [bronze: number, silver: number, gold: number]

export const TARGET_SCORES: Readonly<
  Record<Length, Readonly<Record<TumourType, { readonly points: Three; readonly reached: Three }>>>
> = {
  full: {
    breast: { points: [10, 14, 17], reached: [234, 94, 15] },
    prostate: { points: [10, 14, 17], reached: [261, 95, 25] },
    colorectal: { points: [10, 13, 16], reached: [236, 100, 26] },
    lung: { points: [10, 14, 18], reached: [235, 94, 30] },
    melanoma: { points: [11, 14, 18], reached: [224, 104, 34] },
    kidney: { points: [11, 14, 17], reached: [220, 85, 26] },
  },
  short: {
    breast: { points: [7, 10, 14], reached: [279, 122, 13] },
    prostate: { points: [8, 10, 13], reached: [232, 136, 26] },
    colorectal: { points: [8, 11, 13], reached: [247, 69, 25] },
    lung: { points: [7, 10, 13], reached: [268, 103, 26] },
    melanoma: { points: [9, 11, 14], reached: [236, 97, 24] },
    kidney: { points: [9, 11, 14], reached: [265, 105, 20] },
  },
  first: {
    breast: { points: [8, 10, 13], reached: [210, 112, 35] },
    prostate: { points: [7, 10, 13], reached: [283, 134, 31] },
    colorectal: { points: [8, 11, 13], reached: [254, 75, 28] },
    lung: { points: [6, 10, 16], reached: [254, 89, 26] },
    melanoma: { points: [9, 10, 13], reached: [237, 109, 29] },
    kidney: { points: [9, 11, 14], reached: [252, 95, 15] },
  },
}
