import { TARGET_SCORES } from './targetScores'
import type { Length, TumourType } from './vocabulary'

export const MEDALS = ['bronze', 'silver', 'gold'] as const
/** What a clone that is alone against the body can reach, the easiest first. */
export type Medal = (typeof MEDALS)[number]

/** For each medal its points, and in how many of `TARGET_GAMES` a bot got that far. */
export type TargetScores = Readonly<
  Record<Medal, { readonly points: number; readonly reached: number }>
>

/** What a score is measured by where one seat plays alone: points of this tumour type, in this length. */
export const targetsOf = (tumour: TumourType, length: Length): TargetScores => {
  const { points, reached } = TARGET_SCORES[length][tumour]
  const target = (i: 0 | 1 | 2) => ({ points: points[i], reached: reached[i] })
  return { bronze: target(0), silver: target(1), gold: target(2) }
}

/** W4 Alone against the body: the best medal whose target the score has reached, or null below them all. */
export const medalOf = (tumour: TumourType, length: Length, score: number): Medal | null => {
  const targets = targetsOf(tumour, length)
  return MEDALS.findLast((medal) => score >= targets[medal].points) ?? null
}

/** The easiest medal that the score has not reached, and how many points are missing; null at gold. */
export const nextMedal = (
  tumour: TumourType,
  length: Length,
  score: number,
): { medal: Medal; missing: number } | null => {
  const targets = targetsOf(tumour, length)
  const medal = MEDALS.find((one) => score < targets[one].points)
  return medal === undefined ? null : { medal, missing: targets[medal].points - score }
}
