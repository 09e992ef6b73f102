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
  numbers: 'e162aa5a319e',
} as const

type Three = readonly [bronze: number, silver: number, gold: number]

export const TARGET_SCORES: Readonly<
  Record<Length, Readonly<Record<TumourType, { readonly points: Three; readonly reached: Three }>>>
> = {
  full: {
    breast: { points: [13, 16, 19], reached: [249, 125, 24] },
    prostate: { points: [13, 16, 19], reached: [244, 125, 34] },
    colorectal: { points: [12, 15, 18], reached: [252, 90, 22] },
    lung: { points: [11, 16, 21], reached: [255, 108, 23] },
    melanoma: { points: [13, 17, 20], reached: [267, 85, 29] },
    kidney: { points: [13, 16, 19], reached: [247, 101, 24] },
  },
  short: {
    breast: { points: [9, 12, 15], reached: [260, 95, 20] },
    prostate: { points: [9, 11, 15], reached: [243, 91, 23] },
    colorectal: { points: [9, 11, 14], reached: [243, 100, 21] },
    lung: { points: [8, 11, 16], reached: [245, 84, 27] },
    melanoma: { points: [9, 12, 14], reached: [293, 79, 22] },
    kidney: { points: [9, 12, 14], reached: [293, 89, 25] },
  },
  first: {
    breast: { points: [9, 11, 14], reached: [236, 108, 26] },
    prostate: { points: [9, 11, 14], reached: [241, 107, 28] },
    colorectal: { points: [9, 11, 14], reached: [223, 88, 18] },
    lung: { points: [8, 11, 16], reached: [253, 97, 28] },
    melanoma: { points: [9, 11, 14], reached: [253, 96, 22] },
    kidney: { points: [10, 12, 14], reached: [200, 86, 19] },
  },
}
