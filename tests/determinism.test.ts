import { describe, expect, test } from 'vitest'
import { apply } from '../game/apply'
import { seededRandom, streamOf } from '../game/random'
import { dealFrom, newGame } from '../game/setup'
import { canonical } from './support/canonical'
import { playGame, setupFor, type Game } from './support/games'

const SEATS = [1, 2, 3, 4, 5, 6]
const game = (seats: number, seed: string): Game => ({
  setup: setupFor(seats),
  seed,
  players: ['random', 'greedy'],
})

describe.each(SEATS)('a game of %i', (seats) => {
  test('same seed and same actions: the same state and log, byte for byte', () => {
    const one = playGame(game(seats, 'determinism'))
    const { state, log } = newGame(setupFor(seats), 'determinism')
    for (const { seat, action } of one.steps) apply(state, seat, action, seededRandom, log)
    expect(JSON.stringify(state)).toBe(JSON.stringify(one.state))
    expect(JSON.stringify(log)).toBe(JSON.stringify(one.log))
  })
  test('without a log it is played the same', () => {
    const one = playGame(game(seats, 'determinism'))
    const { state } = newGame(setupFor(seats), 'determinism')
    for (const { seat, action } of one.steps) apply(state, seat, action, seededRandom)
    expect(JSON.stringify(state)).toBe(JSON.stringify(one.state))
  })
  test('another seed: another deal, other dice, another game', () => {
    const [one, two] = ['a seed', 'another seed'].map((seed) => playGame(game(seats, seed)).state)
    expect(canonical(one)).not.toBe(canonical(two))
    const deals = ['a seed', 'another seed'].map((seed) => dealFrom(setupFor(seats), seed).decks)
    expect(canonical(deals[0])).not.toBe(canonical(deals[1]))
  })
})

describe('streams', () => {
  const rolls = (seed: string, name: string) => {
    const stream = streamOf(seed, name)
    return Array.from({ length: 40 }, () => seededRandom.die(stream)).join('')
  }
  test('a name is always the same stream, and each name another one', () => {
    expect(rolls('s', 'seat 0')).toBe(rolls('s', 'seat 0'))
    const all = ['seat 0', 'seat 1', 'body', 'deal'].map((name) => rolls('s', name))
    expect(new Set([...all, rolls('t', 'seat 0')]).size).toBe(5)
  })
  test('dice are fair enough: each face about one time in six', () => {
    const stream = streamOf('fair', 'dice')
    const rolls = Array.from({ length: 60_000 }, () => seededRandom.die(stream))
    for (const face of [1, 2, 3, 4, 5, 6])
      expect(Math.abs(rolls.filter((roll) => roll === face).length - 10_000)).toBeLessThan(400)
  })
  test('these dice are for ever: recorded games depend on them', () => {
    expect(rolls('for ever', 'seat 0')).toMatchInlineSnapshot(
      `"2325523246456536411644361665334636523534"`,
    )
  })
})
