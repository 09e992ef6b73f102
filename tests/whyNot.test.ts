import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { MOVES, type Action } from '../game/action'
import { legalActions, whyNot } from '../game/actions'
import { apply, IllegalAction } from '../game/apply'
import { cloneState } from '../game/clone'
import { seededRandom } from '../game/random'
import { actionSchema } from '../game/parseRecord'
import { seatAt, type State } from '../game/state'
import { view } from '../game/view'
import { LENGTHS, type SeatId } from '../game/vocabulary'
import { canonical } from './support/canonical'
import { conceivable, HOSTILE } from './support/catalogue'
import { playGame, setupFor, type Game } from './support/games'
import { tableFrom } from './support/sketch'

/** Positions from all over games of every size: every so many steps, the state as it then stands. */
const SEATS = [1, 2, 3, 4, 5, 6]
const positionsOf = (seats: number): State[] => {
  const positions: State[] = []
  for (const length of LENGTHS) {
    const game: Game = {
      setup: setupFor(seats, length),
      seed: `positions ${seats} ${length}`,
      players: ['random', 'fickle', 'greedy'],
    }
    let count = 0
    const { state } = playGame(game, {
      before: (at) => {
        if (count++ % 61 === 0) positions.push(cloneState(at))
      },
    })
    positions.push(state)
  }
  return positions
}

const name = (action: Action) => canonical(action)

describe.each(SEATS)('legality is one, in games of %i', (seats) => {
  const positions = positionsOf(seats)

  test('whyNot has nothing against an action exactly when it is in the list', () => {
    for (const state of positions)
      for (const id of state.order) {
        const legal = legalActions(state, id)
        const listed = new Set(legal.map(name))
        expect(listed.size, 'no action twice').toBe(legal.length)
        const tried = new Map(conceivable(state, id).map((action) => [name(action), action]))
        for (const [said, action] of tried) {
          const why = whyNot(state, id, action)
          if ((why === undefined) !== listed.has(said))
            expect.unreachable(`seat ${id}, ${said}: ${why?.id ?? 'nothing against it'}`)
        }
        expect([...listed].filter((said) => !tried.has(said))).toEqual([])
      }
  })

  test('every reason has an id of its rule, a few words for a button, and two sentences', () => {
    for (const state of positions)
      for (const id of state.order)
        for (const action of [...conceivable(state, id), { move: 'undo' } as const]) {
          const why = whyNot(state, id, action)
          if (why === undefined) continue
          expect(why.id).toMatch(/^[A-Z]\d\/[a-z-]+$/)
          expect(why.brief).toMatch(/^[A-Z].{3,24}[^.]$/)
          expect(why.rule).toMatch(/^[A-Z].+\.$/)
          expect(why.biology).toMatch(/^[A-Z].+\.$/)
        }
  })

  test('a view has the same legal actions as the state', () => {
    for (const state of positions)
      for (const id of state.order)
        expect(legalActions(view(state, id), id)).toEqual(legalActions(state, id))
  })

  test('what is not allowed throws and leaves the state as it was, byte for byte', () => {
    for (const state of positions.filter((_, i) => i % 4 === 0)) {
      const id = state.order.at(-1) ?? '0'
      const before = JSON.stringify(state)
      for (const action of conceivable(state, id)) {
        if (whyNot(state, id, action) === undefined) continue
        expect(() => {
          apply(state, id, action, seededRandom, [])
        }).toThrow(IllegalAction)
      }
      expect(JSON.stringify(state)).toBe(before)
    }
  })

  test('what is allowed can be applied, with a different end', () => {
    for (const state of positions.filter((_, i) => i % 6 === 1))
      for (const id of state.order)
        for (const action of legalActions(state, id)) {
          const copy = cloneState(state)
          apply(copy, id, action, seededRandom)
          expect(canonical(copy)).not.toBe(canonical(state))
        }
  })
})

test('the positions are as different as games are: every kind of action is legal in some', () => {
  const moves = SEATS.flatMap(positionsOf).flatMap((state) =>
    state.order.flatMap((id) => [
      ...legalActions(state, id).map(({ move }) => move),
      ...(whyNot(state, id, { move: 'undo' }) === undefined ? (['undo'] as const) : []),
    ]),
  )
  expect(MOVES.filter((move) => !moves.includes(move))).toEqual([])
})

describe('hostile shapes', () => {
  const rich = (): State =>
    tableFrom({
      seats: [
        {
          primary: 9,
          stroma: 5,
          singles: { lung: 2, node: 2 },
          clusters: { bone: 3 },
          colonies: { lung: { size: 1 } },
          offers: ['met'],
          cubes: 5,
          adaptations: ['macrophage-doorway'],
        },
      ],
    })

  test.each(HOSTILE.map((shape) => [shape]))('%j is refused at the edge', (shape) => {
    expect(v.safeParse(actionSchema, shape).success).toBe(false)
  })
  test('and behind it nothing crashes, nothing is rolled for and nothing breaks', () => {
    for (const shape of HOSTILE) {
      const state = rich()
      const before = JSON.stringify(state)
      const why = whyNot(state, '0', shape as Action)
      if (why !== undefined) expect(why.id).toMatch(/^[A-Z]\d\//)
      expect(JSON.stringify(state)).toBe(before)
    }
  })
  test.each([null, undefined, 'rest', 7, true])('%j is no action either', (shape) => {
    expect(v.safeParse(actionSchema, shape).success).toBe(false)
  })
  test('every conceivable action that is legal passes the edge as it is', () => {
    const state = rich()
    for (const action of [...legalActions(state, '0'), { move: 'undo' }])
      expect(v.parse(actionSchema, action)).toEqual(action)
  })
  test.each(['6', '', 'toString'])('a seat “%s” that is not at the table is an error', (seat) => {
    expect(() => whyNot(rich(), seat as SeatId, { move: 'rest' })).toThrow()
    expect(() => seatAt(rich(), '1')).toThrow(RangeError)
  })
})
