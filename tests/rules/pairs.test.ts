import { describe, expect, test } from 'vitest'
import type { SeatSketch } from '../../game/define'
import { BY_RULE } from '../../game/play'
import { settleNiches } from '../../game/rules/niche'
import { partnerOf, teamsOf } from '../../game/rules/pairs'
import { finalStandings, leadersOf } from '../../game/rules/standings'
import { seatAt, type State } from '../../game/state'
import type { SeatId } from '../../game/vocabulary'
import { given } from '../support/scenario'
import { scriptedDice, tableFrom } from '../support/sketch'

const table = (seats: readonly SeatSketch[], pairs = true): State => ({
  ...tableFrom({ seats }),
  pairs,
})
const empty = (seats: number): SeatSketch[] => Array.from({ length: seats }, () => ({}))
const partners = (state: State) => state.order.map((id) => partnerOf(state, id))

describe('W3 Pairs: partners sit opposite each other', () => {
  test.each([
    [4, ['2', '3', '0', '1']],
    [6, ['3', '4', '5', '0', '1', '2']],
  ])('at a table of %i', (seats, opposite) => {
    expect(partners(table(empty(seats)))).toEqual(opposite)
  })
  test('without pairs nobody has a partner', () => {
    expect(partners(table(empty(4), false))).toEqual([null, null, null, null])
  })
  test('every seat is in one team', () => {
    expect(teamsOf(table(empty(6)))).toEqual([
      ['0', '3'],
      ['1', '4'],
      ['2', '5'],
    ])
    expect(teamsOf(table(empty(2), false))).toEqual([['0'], ['1']])
  })
})

const ranks = (state: State) =>
  finalStandings(state).map(({ seat, rank }) => [seat, rank] as [SeatId, number])
const OTHERS_FIRST = [
  ['1', 1],
  ['3', 1],
  ['0', 2],
  ['2', 2],
]

describe('W3 Pairs: the ranks at the end', () => {
  const points = [{ points: 9 }, { points: 6 }, { points: 0 }, { points: 5 }]

  test('the points of partners are added, each keeps its own', () => {
    expect(finalStandings(table(points))).toEqual([
      { seat: '1', points: 6, rank: 1 },
      { seat: '3', points: 5, rank: 1 },
      { seat: '0', points: 9, rank: 2 },
      { seat: '2', points: 0, rank: 2 },
    ])
  })
  test('without pairs the same table is ranked seat by seat', () => {
    expect(ranks(table(points, false))).toEqual([
      ['0', 1],
      ['1', 2],
      ['3', 3],
      ['2', 4],
    ])
  })
  test('with the same sum more organs reached, added up, come first', () => {
    const one = { colonies: { lung: { size: 1 } } }
    const two = { colonies: { lung: { size: 1 }, bone: { size: 1 } } }
    expect(ranks(table([{ ...two, cubes: 9 }, two, {}, one]))).toEqual(OTHERS_FIRST)
  })
  test('then more cubes of both', () => {
    expect(ranks(table([{ cubes: 3 }, { cubes: 2 }, {}, { cubes: 2 }]))).toEqual(OTHERS_FIRST)
  })
  test('then fewer cells that both launched', () => {
    const state = table(empty(4))
    seatAt(state, '0').launched = 3
    seatAt(state, '2').launched = 2
    seatAt(state, '1').launched = 4
    expect(ranks(state)).toEqual(OTHERS_FIRST)
  })
  test('pairs that nothing parts share a rank, and the next rank is left out', () => {
    const state = table([{ points: 1 }, {}, { points: 4 }, { points: 3 }, {}, {}])
    expect(ranks(state)).toEqual([
      ['0', 1],
      ['3', 1],
      ['2', 1],
      ['5', 1],
      ['1', 3],
      ['4', 3],
    ])
  })
  test('a game ends with them', () => {
    const calm = { immune: ['diapedesis-drill'], soil: 'poor-soil', round: 16 }
    const scenario = given({ seats: points, ...calm }).but((state) => (state.pairs = true))
    for (const seat of ['0', '1', '2', '3'] as const) scenario.when(seat, { move: 'done' })
    const { state } = scenario.after()
    expect(state.standings?.map(({ seat, rank }) => [seat, rank])).toEqual(OTHERS_FIRST)
  })
  test('before that the leader is a single seat (T4)', () => {
    expect(leadersOf(table(points))).toEqual(['0'])
  })
})

/** Points of four seats after seat 0's marker in bone was settled in a round in which these grew there. */
const settled = (growers: readonly SeatId[], pairs = true): number[] => {
  const state = table(empty(4), pairs)
  seatAt(state, '0').niches.bone = 2
  for (const id of growers) seatAt(state, id).formed.bone = 1
  const { random } = scriptedDice([])
  settleNiches({ state, random, log: [], stream: state.secret.streams.body, cause: BY_RULE })
  expect(seatAt(state, '0').niches.bone).toBe(0)
  return state.order.map((id) => seatAt(state, id).points)
}

describe('W3 Pairs: niche points', () => {
  test.each([[['2']], [['0', '2']]] as [SeatId[]][])(
    'none where %j of one pair grew',
    (growers) => {
      expect(settled(growers)).toEqual([0, 0, 0, 0])
    },
  )
  test.each([[['1']], [['3']], [['2', '3']], [['0', '1', '2']]] as [SeatId[]][])(
    'where %j grew, the other pair counts',
    (growers) => {
      expect(settled(growers)).toEqual([1, 0, 0, 0])
    },
  )
  test('without pairs the seat opposite is another seat', () => {
    expect(settled(['2'], false)).toEqual([1, 0, 0, 0])
  })
})
