import { describe, expect, test } from 'vitest'
import type { SeatSketch } from '../../game/define'
import { seatAt, type State } from '../../game/state'
import type { LogEntry } from '../../game/log'
import { given } from '../support/scenario'

const QUIET = { immune: ['equilibrium'], soil: 'poor-soil' } // holds all colonies as they are

/** Everybody is done in the sixteenth round. */
const lastRound = (
  seats: readonly SeatSketch[],
  change: (state: State) => void = () => undefined,
) => {
  const scenario = given({ seats, round: 16, ...QUIET }).but(change)
  seats.forEach((_, i) => scenario.when(String(i) as '0', { move: 'done' }))
  return scenario.after()
}
const pointsOf = (state: State) => state.order.map((id) => seatAt(state, id).points)
const toldAtEnd = (log: readonly LogEntry[]) =>
  log.flatMap((e) => (e.key === 'scoredAtEnd' ? [[e.seat, e.at, e.dormant, e.points]] : []))

describe('Q3 Colonies', () => {
  test('an active colony scores its size, a dormant one 1', () => {
    const { state, log } = lastRound([
      {
        points: 5,
        colonies: { lung: { size: 3 }, bone: { size: 3, dormant: true }, node: { size: 1 } },
      },
      { points: 2 },
    ])
    expect(pointsOf(state)).toEqual([10, 2])
    expect(toldAtEnd(log)).toEqual([
      ['0', 'node', false, 1],
      ['0', 'lung', false, 3],
      ['0', 'bone', true, 1],
    ])
    expect(log.find(({ key }) => key === 'scoredAtEnd')?.rule).toBe('Q3')
  })
  test('with a dormancy switch a dormant one scores 1 more', () => {
    const adaptations = ['dormancy-switch']
    const colonies = { bone: { size: 2, dormant: true }, lung: { size: 2 } }
    expect(pointsOf(lastRound([{ adaptations, colonies }]).state)).toEqual([4])
  })
  test('they count before the ranks are given', () => {
    const { state } = lastRound([{ points: 3 }, { points: 1, colonies: { lung: { size: 3 } } }])
    expect(state.standings).toEqual([
      { seat: '1', points: 4, rank: 1 },
      { seat: '0', points: 3, rank: 2 },
    ])
  })
})

describe('K2 The end', () => {
  test('after round 16', () => {
    const { state, log } = lastRound([{ primary: 3 }])
    expect(state.phase).toBe('over')
    expect(log.at(-1)).toMatchObject({ key: 'gameOver', rule: 'K2', why: 'lastRound' })
    expect(log.filter(({ key }) => key === 'roundBegan')).toEqual([])
  })
  test('after a round that was called the last, and then it says so', () => {
    const { state, log } = given({ seats: [{ primary: 3 }, {}], round: 4, ...QUIET })
      .when('0', { move: 'done', last: true })
      .when('1', { move: 'done', last: true })
      .after()
    expect(state.phase).toBe('over')
    expect(log.at(-1)).toMatchObject({ key: 'gameOver', rule: 'K2', why: 'called' })
  })
  test('whoever was done before the call does not hold it up', () => {
    const { state } = given({ seats: [{ primary: 3 }, {}], round: 4, ...QUIET })
      .when('1', { move: 'done' })
      .when('0', { move: 'done', last: true })
      .after()
    expect(state.phase).toBe('over')
  })
  test('not after round 15', () => {
    const { state } = given({ seats: [{}], round: 15, ...QUIET })
      .when('0', { move: 'done' })
      .after()
    expect(state).toMatchObject({ phase: 'action', round: 16, standings: null })
  })
  test('when the clinic track is at its end', () => {
    const { state, log } = given({ seats: [{}], ...QUIET })
      .but((table) => (table.clinic.at = table.clinic.end - 1))
      .when('0', { move: 'done' })
      .after()
    expect(state).toMatchObject({ phase: 'over', round: 5 })
    expect(log.at(-1)).toMatchObject({ key: 'gameOver', why: 'clinicTrack' })
  })
  test('not one step before it', () => {
    const { state } = given({ seats: [{}], ...QUIET })
      .but((table) => (table.clinic.at = table.clinic.end - 2))
      .when('0', { move: 'done' })
      .after()
    expect(state).toMatchObject({ phase: 'action', round: 6 })
  })
  test('niche markers are settled, the primary tumour does not grow', () => {
    const { state } = lastRound([{ primary: 1, niches: ['bone'] }, {}], (table) => {
      seatAt(table, '1').formed.bone = 1
    })
    expect(pointsOf(state)).toEqual([1, 0])
    expect(seatAt(state, '0')).toMatchObject({ primary: 1, niches: { bone: 0 } })
  })
  test('nothing can be done any more', () => {
    given({ seats: [{}], round: 16, ...QUIET })
      .when('0', { move: 'done' })
      .when('0', { move: 'rest' })
      .refused('K2/over')
  })
})
