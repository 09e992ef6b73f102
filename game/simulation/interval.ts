/** A mean with the interval that holds the true one 95 times in 100. */
export interface Estimate {
  mean: number
  ci95: readonly [low: number, high: number]
}

const Z = 1.959964

/**
 * Student's t at 97.5 %, by Cornish and Fisher's expansion (Abramowitz and Stegun 26.7.5): right to
 * 0.02 from 4 degrees of freedom on, which is the least that `estimate` asks for.
 */
export const studentT = (freedom: number): number =>
  Z +
  (Z ** 3 + Z) / (4 * freedom) +
  (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / (96 * freedom ** 2) +
  (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / (384 * freedom ** 3)

/** Two imagined wins and losses, which only widen the spread (Agresti and Coull move the mean as well). */
const IMAGINED = [0, 0, 1, 1] as const

/**
 * The mean of scores from 0 to 1 that do not depend on each other, and Student's t interval for it.
 * Four imagined scores count in the spread, so that a hundred wins of a hundred are not taken for
 * certainty: what is left is then about the rule of three, 3 in 100.
 *
 * A score is whatever was drawn independently. Games of one seed are not, so a rotation of seats makes
 * one score; an interval for single games (Wilson's) would count as chance what cancels out.
 *
 * @throws RangeError without a score
 */
export const estimate = (scores: readonly number[]): Estimate => {
  if (scores.length === 0) throw new RangeError('no score to estimate from')
  const mean = meanOf(scores)
  const squares = [...scores, ...IMAGINED].reduce((sum, score) => sum + (score - mean) ** 2, 0)
  const freedom = scores.length + IMAGINED.length - 1
  const reach = studentT(freedom) * Math.sqrt(squares / freedom / scores.length)
  return { mean, ci95: [Math.max(0, mean - reach), Math.min(1, mean + reach)] }
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
