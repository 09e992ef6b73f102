import { describe, expect, test } from 'vitest'
import {
  apply,
  BOTS,
  newGame,
  recapOf,
  seededRandom,
  streamOf,
  view,
  type MissedStep,
} from '../../game/public'

const play = (seed: string, by: string) => {
  const setup = {
    seats: [{ tumour: 'dealt' as const }, { tumour: 'dealt' as const }],
    length: 'short' as const,
    secretOffers: false,
    pairs: false,
  }
  const { state, log } = newGame(setup, seed)
  const stream = streamOf(seed, 'test')
  const steps: MissedStep[] = []
  while (state.phase === 'action') {
    const seat = state.order.find((id) => state.seats[id]?.done === false)
    if (seat === undefined) throw new Error('nobody can act')
    const from = log.length
    const action = BOTS.greedy.think(view(state, seat), seat, seededRandom, stream).action
    apply(state, seat, action, seededRandom, log)
    steps.push({ seat, by: seat === '0' ? by : 'person', entries: log.slice(from) })
  }
  return { steps, now: view(state, '0') }
}

describe('a recap', () => {
  const { steps, now } = play('recap', 'autopilot')

  test('of any stretch of a game has at most three sentences, in plain words', () => {
    for (let from = 0; from < steps.length; from += 3)
      for (const length of [1, 7, 30, steps.length]) {
        const told = recapOf(steps.slice(from, from + length), '0', now)
        expect(told.length).toBeLessThanOrEqual(3)
        for (const sentence of told) {
          expect(sentence).toMatch(/^[A-Z].*\.$/)
          expect(sentence).not.toMatch(/undefined|NaN|null|[a-z]\. [A-Z]/)
          expect(sentence.length).toBeLessThan(200)
        }
      }
  })

  test('of nothing is empty', () => expect(recapOf([], '0', now)).toEqual([]))

  test('says what autopilot did only where it played', () => {
    expect(recapOf(steps, '0', now).some((s) => s.startsWith('Autopilot played for you'))).toBe(
      true,
    )
    const own = play('recap', 'person')
    expect(recapOf(own.steps, '0', own.now).join(' ')).not.toContain('Autopilot')
  })

  test('ends with what to do now', () => {
    expect(recapOf(steps, '0', now).at(-1)).toBe(
      'The game is over: see what happened to the cells.',
    )
    const { state } = newGame(
      { seats: [{ tumour: 'dealt' }], length: 'short', secretOffers: false, pairs: false },
      'one',
    )
    expect(recapOf(steps, '0', view(state, '0')).at(-1)).toBe(
      'It is round 1, and you have 3 actions left.',
    )
  })

  test('counts the cells that were lost', () => {
    const one = steps.filter(({ entries }) =>
      entries.some((e) => e.key === 'lost' && e.seat === '0' && e.cells === 1),
    )
    for (const step of one)
      expect(recapOf([step], '0', now)[0]).toMatch(/of your cells (was|were) lost/)
  })
})
