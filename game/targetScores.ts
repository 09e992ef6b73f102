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
  numbers: '11c21f88a1cc',
} as const

type Three = readonly [bronze: number, silver: number, gold: number]

export const TARGET_SCORES: Readonly<
  Record<Length, Readonly<Record<TumourType, { readonly points: Three; readonly reached: Three }>>>
> = {
  full: {
    breast: { points: [10, 14, 18], reached: [259, 112, 18] },
    prostate: { points: [11, 15, 18], reached: [248, 92, 18] },
    colorectal: { points: [10, 14, 17], reached: [261, 92, 22] },
    lung: { points: [10, 15, 18], reached: [249, 98, 19] },
    melanoma: { points: [11, 14, 17], reached: [243, 99, 28] },
    kidney: { points: [11, 14, 17], reached: [245, 93, 32] },
  },
  short: {
    breast: { points: [8, 11, 15], reached: [266, 108, 17] },
    prostate: { points: [8, 11, 14], reached: [256, 130, 27] },
    colorectal: { points: [9, 11, 14], reached: [236, 107, 25] },
    lung: { points: [8, 11, 15], reached: [238, 85, 34] },
    melanoma: { points: [9, 10, 14], reached: [242, 112, 19] },
    kidney: { points: [9, 11, 14], reached: [282, 114, 23] },
  },
  first: {
    breast: { points: [8, 11, 14], reached: [242, 87, 31] },
    prostate: { points: [8, 11, 14], reached: [275, 113, 26] },
    colorectal: { points: [8, 11, 14], reached: [269, 105, 18] },
    lung: { points: [8, 10, 15], reached: [212, 91, 23] },
    melanoma: { points: [9, 10, 13], reached: [244, 107, 22] },
    kidney: { points: [9, 11, 13], reached: [271, 95, 34] },
  },
}
