import { describe, expect, test } from 'vitest'
import { estimate } from '../../game/text/comparison'

describe('points as an estimate', () => {
  test.each([
    [1.25, 1, '1.3'],
    [-1.24, 1, '−1.2'],
    [-0.05, 1, '−0.1'],
    [-0.04, 1, '0.0'],
    [0, 1, '0.0'],
    [-0.004, 2, '0.00'],
    [-0.006, 2, '−0.01'],
  ])('%f to %i decimals', (value, decimals, words) => expect(estimate(value, decimals)).toBe(words))
})
