import { describe, expect, test } from 'vitest'
import { scoreAlone, targetsFrom } from '../../game/simulation/targets'

const upTo = (most: number) => Array.from({ length: most }, (_, i) => i + 1)

describe('targets found in scores', () => {
  test('are reached by every second game, one in five, and one in twenty', () => {
    expect(targetsFrom(upTo(100))).toEqual({
      bronze: { points: 51, reached: 50 },
      silver: { points: 81, reached: 20 },
      gold: { points: 96, reached: 5 },
    })
  })
  test('do not depend on the order of the games', () => {
    expect(targetsFrom(upTo(60).reverse())).toEqual(targetsFrom(upTo(60)))
  })
  test('come as near as whole points allow', () => {
    // Given 45 games with 4 points, 45 with 9 and 10 with 12
    const scores = [4, 9, 12].flatMap((points, i) =>
      Array<number>([45, 45, 10][i] ?? 0).fill(points),
    )
    // Then 55 % are nearer to a half than all, and 10 % are nearest to a fifth
    expect(targetsFrom(scores)).toMatchObject({
      bronze: { points: 5, reached: 55 },
      silver: { points: 10, reached: 10 },
    })
  })
  test('rise by a point at least, even where all games came to the same', () => {
    const { bronze, silver, gold } = targetsFrom(Array<number>(20).fill(7))
    expect(bronze.points).toBeLessThan(silver.points)
    expect(silver.points).toBeLessThan(gold.points)
    expect(gold.reached).toBeLessThanOrEqual(silver.reached)
  })
  test('are never below one point', () => {
    expect(targetsFrom([0, 0, 0]).bronze).toEqual({ points: 1, reached: 0 })
  })
  test('cannot be found without a game', () => {
    expect(() => targetsFrom([])).toThrow(RangeError)
  })
})

describe('a game of one seat that a bot plays', () => {
  const scores = (seed: string) =>
    Array.from({ length: 12 }, (_, i) => scoreAlone('greedy', 'breast', 'short', `${seed}/${i}`))

  test('comes to the same points for the same seed, and to others for another', () => {
    expect(scores('a')).toEqual(scores('a'))
    expect(scores('a')).not.toEqual(scores('b'))
  })
  test('comes to more when the bot judges better', () => {
    const sum = (bot: 'random' | 'greedy') =>
      Array.from({ length: 30 }, (_, i) => scoreAlone(bot, 'lung', 'full', `sum ${i}`)).reduce(
        (all, points) => all + points,
      )
    expect(sum('greedy')).toBeGreaterThan(2 * sum('random'))
  })
})
