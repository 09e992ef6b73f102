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
  numbers: '0ac6b87141fa',
} as const

type Three = readonly [bronze: number, silver: number, gold: number]

export const TARGET_SCORES: Readonly<
  Record<Length, Readonly<Record<TumourType, { readonly points: Three; readonly reached: Three }>>>
> = {
  full: {
    breast: { points: [10, 14, 17], reached: [282, 100, 26] },
    prostate: { points: [11, 15, 17], reached: [211, 97, 22] },
    colorectal: { points: [10, 14, 17], reached: [270, 84, 18] },
    lung: { points: [9, 15, 19], reached: [276, 97, 30] },
    melanoma: { points: [11, 15, 19], reached: [253, 94, 28] },
    kidney: { points: [11, 14, 18], reached: [239, 101, 26] },
  },
  short: {
    breast: { points: [8, 11, 14], reached: [238, 74, 18] },
    prostate: { points: [8, 11, 13], reached: [236, 67, 29] },
    colorectal: { points: [8, 11, 14], reached: [277, 91, 22] },
    lung: { points: [7, 10, 16], reached: [255, 112, 26] },
    melanoma: { points: [9, 11, 14], reached: [249, 87, 21] },
    kidney: { points: [9, 11, 14], reached: [267, 106, 23] },
  },
  first: {
    breast: { points: [8, 10, 13], reached: [246, 138, 24] },
    prostate: { points: [8, 10, 13], reached: [242, 140, 24] },
    colorectal: { points: [8, 11, 13], reached: [261, 85, 29] },
    lung: { points: [7, 10, 14], reached: [267, 114, 25] },
    melanoma: { points: [8, 10, 13], reached: [265, 98, 31] },
    kidney: { points: [9, 11, 14], reached: [295, 97, 21] },
  },
}
