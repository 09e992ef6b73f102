import { describe, expect, test } from 'vitest'
import { BOTS } from '../../game/bots'
import { playRotation, seatedBot, tumourChoices } from '../../game/simulation/contest'
import {
  MCTS,
  PAIRINGS,
  pairingsFor,
  resultOf,
  rotationsFor,
  type Pairing,
} from '../../game/simulation/ladder'

const greedy = seatedBot(BOTS.greedy)
const random = seatedBot(BOTS.random)
const rotate = (a = greedy, b = random, seats = 2, seed = 'rotation', rotation = 0) =>
  playRotation({ a, b }, seats, seed, rotation)

describe('a rotation', () => {
  test.each([2, 3, 4])('of %i seats has each seat once', async (seats) => {
    expect(await rotate(greedy, random, seats)).toHaveLength(seats)
  })

  test.each([2, 3, 4])('of a bot against itself shares out one win, %i seats', async (seats) => {
    const shares = await rotate(greedy, greedy, seats)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
  })

  test('goes through every choice of tumour types', () => {
    for (const [seats, count] of [
      [2, 15],
      [3, 20],
      [4, 15],
      [6, 1],
    ] as const) {
      const choices = tumourChoices(seats, 'any')
      expect(new Set(choices.map((types) => [...types].sort().join())).size).toBe(count)
      expect(choices.every((types) => new Set(types).size === seats)).toBe(true)
    }
  })

  test('is the same for the same seed, and another for another', async () => {
    const played = (seed: string) =>
      Promise.all([0, 1, 2, 3].map((rotation) => rotate(greedy, greedy, 4, seed, rotation)))
    const [one, again, other] = await Promise.all(['x', 'x', 'y'].map(played))
    expect(one).toEqual(again)
    expect(one).not.toEqual(other)
  })

  test('hands a bot the budget anew for every decision', async () => {
    let asked = 0
    const counted = seatedBot(BOTS.greedy, () => {
      asked += 1
      return undefined
    })
    await rotate(counted, random)
    expect(asked).toBeGreaterThan(20)
  })

  test('needs somebody for every seat', async () => {
    const nobody = { a: greedy, b: undefined } as unknown as Parameters<typeof playRotation>[0]
    await expect(playRotation(nobody, 2, 'x', 0)).rejects.toThrow('nobody decides for seat 1')
  })
})

describe('the result of a pairing', () => {
  const pairing: Pairing = { a: 'expert', b: 'greedy', seats: 2, goal: { atLeast: 0.65 } }
  const rotations = (won: number, halved: number, lost: number) => [
    ...Array.from({ length: won }, () => [1, 1]),
    ...Array.from({ length: halved }, () => [1, 0]),
    ...Array.from({ length: lost }, () => [0, 0]),
  ]

  test('counts games, and takes each rotation for one score', () => {
    const { winRateA, games, ci95 } = resultOf(pairing, rotations(50, 100, 50))
    expect(winRateA).toBe(0.5)
    expect(games).toBe(400)
    // Wilson's interval of 200 wins in 400 games would be 0.451 to 0.549.
    expect(ci95[0]).toBeCloseTo(0.45, 2)
    expect(resultOf(pairing, rotations(0, 200, 0)).ci95[0]).toBeGreaterThan(0.48)
  })

  test.each([
    [rotations(180, 20, 0), true, true],
    [rotations(70, 125, 5), true, false],
    [rotations(60, 130, 10), false, false],
    [rotations(0, 20, 180), false, true],
  ])('says whether the goal is reached, and whether that is sure', (shares, reached, sure) => {
    expect(resultOf(pairing, shares)).toMatchObject({ reached, sure })
  })

  test('a goal may be a limit', () => {
    const weak: Pairing = { a: 'beginner', b: 'skilled', seats: 4, goal: { atMost: 0.2 } }
    expect(resultOf(weak, [[0, 0, 0, 0]]).reached).toBe(true)
    expect(resultOf(weak, [[1, 0, 0, 0]]).reached).toBe(false)
  })

  test('without a goal nothing is reached or missed', () => {
    const plain = resultOf({ a: 'expert', b: 'skilled', seats: 3 }, [[1, 0, 1]])
    expect(plain).toMatchObject({ reached: null, sure: null, goal: null })
  })
})

describe('the pairings', () => {
  test('are each played once, and name the goals', () => {
    const names = PAIRINGS.map(({ a, b, seats }) => `${a}:${b}:${String(seats)}`)
    expect(new Set(names).size).toBe(names.length)
    expect(PAIRINGS.filter(({ goal }) => goal !== undefined)).toHaveLength(9)
  })
  test('are chosen by seats', () => {
    expect(pairingsFor([3], null).every(({ seats }) => seats === 3)).toBe(true)
    expect(pairingsFor([6], null)).toEqual([])
  })
  test('one pair can be asked for, with its goal where it has one', () => {
    const only = { a: 'expert', b: 'random' } as const
    expect(pairingsFor([2, 6], only)).toEqual([
      { ...only, seats: 2, goal: { atLeast: 0.95 } },
      { ...only, seats: 6 },
    ])
    expect(pairingsFor([2], { a: MCTS, b: 'random' })).toHaveLength(1)
  })
  test.each([
    [400, 2, 200],
    [400, 3, 134],
    [1, 4, 1],
  ])('%i games of %i seats are %i rotations', (games, seats, rotations) => {
    expect(rotationsFor(games, seats)).toBe(rotations)
  })
})
