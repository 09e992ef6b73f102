import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Action } from '../game/action'
import { legalActions } from '../game/actions'
import { apply } from '../game/apply'
import { cloneState } from '../game/clone'
import { seededRandom, streamOf } from '../game/random'
import { seatAt, type State } from '../game/state'
import { view } from '../game/view'
import { LENGTHS, type SeatId } from '../game/vocabulary'
import { canonical } from './support/canonical'
import { fickle, playGame, setupFor } from './support/games'

/** A game in the middle, at the beginning of a round. */
const midGame = (seats: number, seed: string, rounds: number, secret: boolean): State => {
  const setup = setupFor(seats, LENGTHS[rounds % LENGTHS.length], secret)
  const start = playGame({ setup, seed, players: ['greedy', 'random'] }, {}, 0).state
  const { steps } = playGame({ setup, seed, players: ['greedy', 'random'] })
  for (const { seat, action } of steps) {
    if (start.round > rounds) break
    apply(start, seat, action, seededRandom)
  }
  return start
}

/** What a seat does in this round when it plays alone, with steps taken back, up to and with `done`. */
const roundOf = (state: State, id: SeatId, seed: string): Action[] => {
  const alone = cloneState(state)
  const chance = streamOf(seed, `round of ${id}`)
  const actions: Action[] = []
  while (alone.round === state.round && alone.phase === 'action' && !seatAt(alone, id).done) {
    const action = fickle.think(view(alone, id), id, seededRandom, chance).action
    actions.push(action)
    apply(alone, id, action, seededRandom)
  }
  return actions
}

/** Plays all seats' rounds in the order in which `turns` names the seats. */
const playInOrder = (
  state: State,
  rounds: ReadonlyMap<SeatId, readonly Action[]>,
  turns: readonly SeatId[],
): State => {
  const table = cloneState(state)
  const left = new Map([...rounds].map(([id, actions]) => [id, [...actions]]))
  for (const id of turns) {
    const action = left.get(id)?.shift()
    if (action !== undefined) apply(table, id, action, seededRandom)
  }
  return table
}

const oneByOne = (rounds: ReadonlyMap<SeatId, readonly Action[]>): SeatId[] =>
  [...rounds].flatMap(([id, actions]) => actions.map(() => id))

/** A shuffle that fast-check can shrink: `keys[i]` is where turn i sorts to. */
const shuffledBy = (turns: readonly SeatId[], keys: readonly number[]): SeatId[] =>
  turns
    .map((id, i) => ({ id, key: keys[i % keys.length] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ id }) => id)

const tables = fc.record({
  seats: fc.integer({ min: 2, max: 6 }),
  seed: fc.integer({ min: 0, max: 400 }).map((n) => `order ${n}`),
  rounds: fc.integer({ min: 0, max: 9 }),
  secret: fc.boolean(),
})

describe('R4 At the same time: the order of play never matters', () => {
  test('the same actions in any order end in the same game, byte for byte', () => {
    const keys = fc.array(fc.nat(999), { minLength: 60, maxLength: 60 })
    fc.assert(
      fc.property(tables, keys, keys, ({ seats, seed, rounds, secret }, one, two) => {
        const state = midGame(seats, seed, rounds, secret)
        if (state.phase === 'over') return
        const plans = new Map(state.order.map((id) => [id, roundOf(state, id, seed)]))
        const inTurn = canonical(playInOrder(state, plans, oneByOne(plans)))
        for (const mix of [one, two]) {
          const mixed = playInOrder(state, plans, shuffledBy(oneByOne(plans), mix))
          expect(canonical(mixed)).toBe(inTurn)
        }
      }),
      { numRuns: 60, seed: 4 },
    )
  })

  test('nothing a seat does changes what another seat can do', () => {
    fc.assert(
      fc.property(tables, ({ seats, seed, rounds, secret }) => {
        const state = midGame(seats, seed, rounds, secret)
        if (state.phase === 'over') return
        const [first, ...others] = state.order
        const before = others.map((id) => canonical([state.seats[id], legalActions(state, id)]))
        for (const action of roundOf(state, first ?? '0', seed))
          apply(state, first ?? '0', action, seededRandom)
        const after = others.map((id) => canonical([state.seats[id], legalActions(state, id)]))
        expect(after).toEqual(before)
      }),
      { numRuns: 40, seed: 4 },
    )
  })

  test('a table at which order did matter would be noticed', () => {
    const state = midGame(2, 'order 1', 0, false)
    const plans = new Map(state.order.map((id) => [id, roundOf(state, id, 'order 1')]))
    const other = new Map([...plans].map(([id, actions]) => [id, actions.slice(-1)]))
    const played = playInOrder(state, plans, oneByOne(plans))
    expect(canonical(playInOrder(state, other, oneByOne(other)))).not.toBe(canonical(played))
  })
})
