import { describe, expect, test } from 'vitest'
import { estimate, studentT } from '../../game/simulation/interval'

const many = (count: number, score: number): number[] => Array.from({ length: count }, () => score)

describe('Student’s t', () => {
  test.each([
    [4, 2.776],
    [10, 2.228],
    [30, 2.042],
    [1000, 1.962],
  ])('with %i degrees of freedom it is what tables say', (freedom, quantile) => {
    expect(Math.abs(studentT(freedom) - quantile)).toBeLessThan(0.02)
  })
})

describe('an estimate', () => {
  test('is the mean, with an interval around it', () => {
    const { mean, ci95 } = estimate([...many(50, 1), ...many(50, 0)])
    expect(mean).toBe(0.5)
    // 0.5 ± 1.98 × √(0.25 × 104 / 103 / 100)
    expect(ci95[0]).toBeCloseTo(0.4, 2)
    expect(ci95[1]).toBeCloseTo(0.6, 2)
  })

  test('is surer of scores that hardly differ than of wins and losses with the same mean', () => {
    const steady = estimate(many(100, 0.5)).ci95
    const wild = estimate([...many(50, 1), ...many(50, 0)]).ci95
    expect(steady[1] - steady[0]).toBeLessThan((wild[1] - wild[0]) / 3)
  })

  test('of nothing but wins is no certainty, and keeps to the rule of three', () => {
    const { mean, ci95 } = estimate(many(200, 1))
    expect(mean).toBe(1)
    expect(ci95[1]).toBe(1)
    expect(ci95[0]).toBeCloseTo(1 - 3 / 200, 2)
  })

  test('of one score says next to nothing', () => {
    const { ci95 } = estimate([1])
    expect(ci95[0]).toBeLessThan(0.1)
  })

  test('needs a score', () => {
    expect(() => estimate([])).toThrow(RangeError)
  })

  test('holds the true mean about 95 times in 100', () => {
    // A score of two games each: 0, ½ and 1 with chances 1, 2 and 1 in 4, in a fixed shuffle.
    const draws = Array.from({ length: 8000 }, (_, i) => [0, 0.5, 0.5, 1][hash(i) % 4] ?? 0)
    const held = Array.from({ length: 200 }, (_, i) => {
      const { ci95 } = estimate(draws.slice(i * 40, i * 40 + 40))
      return ci95[0] <= 0.5 && ci95[1] >= 0.5
    }).filter(Boolean).length
    expect(held).toBeGreaterThanOrEqual(184)
  })
})

/** Thomas Mueller's mixer: neighbours have nothing to do with each other. */
const hash = (i: number): number => {
  let x = i + 1
  x = Math.imul((x >>> 16) ^ x, 0x45d9f3b)
  x = Math.imul((x >>> 16) ^ x, 0x45d9f3b)
  return ((x >>> 16) ^ x) >>> 0
}
