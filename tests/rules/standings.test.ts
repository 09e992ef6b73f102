import { describe, expect, test } from 'vitest'
import { leadersOf, organsReached, standingsOf } from '../../game/rules/standings'
import { seatAt, type State } from '../../game/state'
import type { SeatSketch } from '../../game/define'
import type { SeatId } from '../../game/vocabulary'
import { tableFrom } from '../support/sketch'

const table = (seats: readonly SeatSketch[], launched: readonly number[] = []): State => {
  const state = tableFrom({ seats })
  launched.forEach((cells, i) => (seatAt(state, String(i) as SeatId).launched = cells))
  return state
}
const ranks = (state: State) =>
  standingsOf(state).map(({ seat, rank }) => [seat, rank] as [SeatId, number])

describe('Q4 Ties, each after the one before it', () => {
  test('points come first, whatever else is worse', () => {
    const seats = [{ points: 3, cubes: 9, colonies: { lung: { size: 1 } } }, { points: 4 }]
    expect(ranks(table(seats, [1, 9]))).toEqual([
      ['1', 1],
      ['0', 2],
    ])
  })

  test('then more different organs, before cubes', () => {
    const seats = [
      { points: 4, cubes: 9, colonies: { lung: { size: 3 } } },
      { points: 4, colonies: { lung: { size: 1 }, bone: { size: 1 } } },
    ]
    expect(ranks(table(seats))).toEqual([
      ['1', 1],
      ['0', 2],
    ])
  })

  test('then more cubes, before cells launched', () => {
    expect(
      ranks(
        table(
          [
            { points: 4, cubes: 1 },
            { points: 4, cubes: 2 },
          ],
          [0, 30],
        ),
      ),
    ).toEqual([
      ['1', 1],
      ['0', 2],
    ])
  })

  test('then fewer cells launched', () => {
    expect(ranks(table([{ points: 4 }, { points: 4 }], [8, 7]))).toEqual([
      ['1', 1],
      ['0', 2],
    ])
  })

  test('then the rank is shared, and the next rank is left out', () => {
    const seats = [{ points: 4 }, { points: 2 }, { points: 4 }, { points: 1 }]
    expect(ranks(table(seats))).toEqual([
      ['0', 1],
      ['2', 1],
      ['1', 3],
      ['3', 4],
    ])
  })

  test('the points stand in the standings', () => {
    expect(standingsOf(table([{ points: 4 }]))).toEqual([{ seat: '0', points: 4, rank: 1 }])
  })
})

describe('Q4 Ties: organs reached', () => {
  const reached = (sketch: SeatSketch) => organsReached(seatAt(table([sketch]), '0'))

  test('a colony counts, active or dormant, the node too', () => {
    expect(reached({ colonies: { node: { size: 1 }, lung: { size: 3, dormant: true } } })).toBe(2)
  })
  test('a secondary tumour counts, and an organ only once', () => {
    expect(reached({ sites: { lung: [6], bone: [6] } })).toBe(2)
    expect(reached({ sites: { lung: [6, 4] }, colonies: { lung: { size: 1 } } })).toBe(1)
  })
  test('cells that are still in a vessel do not count', () => {
    expect(reached({ singles: { lung: 3 }, clusters: { bone: 2 } })).toBe(0)
  })
})

describe('T4 Leader', () => {
  test('the seat with the most points leads', () => {
    expect(leadersOf(table([{ points: 1 }, { points: 2 }]))).toEqual(['1'])
  })
  test('a tie-break parts two of equal points', () => {
    expect(leadersOf(table([{ points: 2 }, { points: 2, cubes: 1 }]))).toEqual(['1'])
  })
  test('seats that nothing parts all lead', () => {
    expect(leadersOf(table([{ points: 2 }, { points: 2 }, { points: 1 }]))).toEqual(['0', '1'])
  })
  test('of some of the seats the first of these, though others have more', () => {
    const state = table([{ points: 5 }, { points: 2 }, { points: 3 }, { points: 3 }])
    expect(leadersOf(state, ['1', '2', '3'])).toEqual(['2', '3'])
    expect(leadersOf(state, ['1'])).toEqual(['1'])
    expect(leadersOf(state, [])).toEqual([])
  })
  test('on an empty board all lead', () => {
    expect(leadersOf(table([{}, {}, {}]))).toEqual(['0', '1', '2'])
  })
})
