import { describe, expect, test } from 'vitest'
import { knownOf, weightOf } from '../../game/bots/judgement'
import { TIMED, TRAITS } from '../../game/bots/terms'
import { KNOTS, TIMED_WEIGHTS, TRAIT_WEIGHTS } from '../../game/bots/weights'
import { seededRandom, streamOf } from '../../game/random'
import { Lessons, study } from '../../game/simulation/learning'

const UNKNOWNS = TIMED.length * KNOTS.length + TRAITS.length

describe('least squares', () => {
  test('finds what points were made of, and leaves alone what it never saw', () => {
    // Given games in which one term is worth 2 points, another −0.5, and luck does the rest
    const lessons = new Lessons()
    const chance = streamOf('lessons', 'luck')
    for (let i = 0; i < 40_000; i++) {
      const one = seededRandom.below(chance, 5) - 2
      const other = seededRandom.below(chance, 3) - 1
      const luck = seededRandom.below(chance, 7) - 3
      const amounts = new Map([
        [3, one],
        [7, other],
      ])
      lessons.add(amounts, 2 * one - 0.5 * other + luck)
    }
    // When they are solved
    const worth = lessons.solve()
    // Then both are found, and no other unknown is moved
    expect(worth[3]).toBeCloseTo(2, 1)
    expect(worth[7]).toBeCloseTo(-0.5, 1)
    expect(Array.from(worth).filter((by, i) => i !== 3 && i !== 7 && by !== 0)).toEqual([])
  })
  test('a few games move hardly anything', () => {
    const lessons = new Lessons()
    lessons.add(new Map([[3, 1]]), 10)
    expect(lessons.solve()[3]).toBeLessThan(0.1)
  })
})

describe('studying a game', () => {
  const learned = (seed: string) => {
    const lessons = new Lessons()
    study(lessons, ['greedy', 'skilled'], 'short', seed)
    return { count: lessons.count, worth: [...lessons.solve()] }
  }
  test('the same seed teaches the same, another seed something else', () => {
    expect(learned('a')).toEqual(learned('a'))
    expect(learned('b').worth).not.toEqual(learned('a').worth)
  })
  test('only actions that were left to chance are learned from', () => {
    expect(learned('a').count).toBeGreaterThan(5)
    expect(learned('a').count).toBeLessThan(60)
  })
})

describe('what was learned', () => {
  test('there is a worth for every term at every knot, and for every adaptation', () => {
    for (const name of TIMED) expect(TIMED_WEIGHTS[name]).toHaveLength(KNOTS.length)
    expect(TRAITS.filter((id) => TRAIT_WEIGHTS[id] === undefined)).toEqual([])
    for (let unknown = 0; unknown < UNKNOWNS; unknown++)
      expect(Math.abs(weightOf(unknown))).toBeLessThan(5)
  })
  test('at the end of a game colonies are worth what rule Q3 says, and nothing else is', () => {
    const worth = (name: (typeof TIMED)[number]) => knownOf(TIMED.indexOf(name))
    expect([worth('active1'), worth('active3'), worth('dormant2')]).toEqual([1, 3, 1])
    expect([worth('primaryFew'), worth('bedCluster'), worth('cubesFew')]).toEqual([0, 0, 0])
  })
})
