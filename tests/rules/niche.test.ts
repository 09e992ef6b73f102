import { describe, expect, test } from 'vitest'
import type { Action } from '../../game/action'
import type { LogEntry } from '../../game/log'
import { NUMBERS } from '../../game/numbers'
import { BY_RULE } from '../../game/play'
import { settleNiches } from '../../game/rules/niche'
import { seatAt, type State } from '../../game/state'
import { BEDS, type Bed, type SeatId } from '../../game/vocabulary'
import { given } from '../support/scenario'
import { scriptedDice, tableFrom } from '../support/sketch'

const prepare = (at: Bed): Action => ({ move: 'niche', at })

describe('A8 Prepare a niche: placing a marker', () => {
  test.each(BEDS)('on %s', (at) => {
    given({ seats: [{}, {}] })
      .when('0', prepare(at))
      .logs('nichePlaced', { rule: 'A8', at })
      .then({ seats: [{ niches: [at] }] })
  })
  test('not on the node, nor on a place in a vessel', () => {
    for (const at of ['node', 'entry', 'skin'])
      given({ seats: [{}] })
        .when('0', prepare(at as Bed))
        .refused('A8/not-there')
  })
  test('at most one of its own an organ', () => {
    given({ seats: [{ niches: ['bone'] }] })
      .when('0', prepare('bone'))
      .refused('A8/marked-already')
  })
  test('but others may lie there', () => {
    given({ seats: [{}, { niches: ['bone'] }], neutralNiches: ['bone'] })
      .when('0', prepare('bone'))
      .then({ seats: [{ niches: ['bone'] }] })
  })
  test('as many as there are markers, and then none', () => {
    const all = BEDS.slice(0, NUMBERS.niche.markers)
    const [last = 'lung'] = all.slice(-1)
    given({ seats: [{ niches: all.slice(0, -1) }] })
      .when('0', prepare(last))
      .then({ seats: [{ niches: all }] })
    given({ seats: [{ niches: all }] })
      .when('0', prepare('adrenal'))
      .refused('A8/no-markers')
  })
  test('an exosome post makes the first of a round free', () => {
    const seats = [{ adaptations: ['exosome-post'], actionsLeft: 1 }]
    given({ seats })
      .when('0', prepare('bone'))
      .when('0', prepare('lung'))
      .then({ seats: [{ niches: ['lung', 'bone'], actionsLeft: 0 }] })
    given({ seats })
      .when('0', prepare('bone'))
      .when('0', { move: 'rest' })
      .when('0', prepare('lung'))
      .refused('R3/no-actions')
  })
})

describe('A8 Prepare a niche: from the moment the body acts growth is easier for everybody', () => {
  const colony = { colonies: { bone: { size: 1 } } }
  const soil = NUMBERS.soil.breast

  test('not yet in the action phase of the round it was placed in', () => {
    given({ seats: [colony] })
      .rolls(soil.bone - 1)
      .when('0', prepare('bone'))
      .when('0', { move: 'colonise', at: 'bone' })
      .then({ seats: [{ niches: ['bone'] }] })
  })
  test('in the soil step of that round, for another seat too', () => {
    given({ seats: [{}, colony] })
      .rolls(soil.bone - 1)
      .when('0', prepare('bone'))
      .whenBody({ soil: 'vicious-cycle' })
      .logs('growthTested', {
        seat: '1',
        test: {
          base: soil.bone,
          parts: [{ source: { kind: 'niche' }, by: -1 }],
          need: soil.bone - 1,
        },
      })
      .then({ seats: [{ niches: ['bone'] }, { colonies: { bone: { size: 3 } } }] })
  })
  test('in the action phase of the next round', () => {
    given({ seats: [colony, { niches: ['bone'] }] })
      .rolls(soil.bone - 1)
      .when('0', { move: 'colonise', at: 'bone' })
      .then({ seats: [{ colonies: { bone: { size: 2 } } }] })
  })
  test('only in that organ', () => {
    given({ seats: [{ ...colony, niches: ['lung'] }] })
      .rolls(soil.bone - 1)
      .when('0', { move: 'colonise', at: 'bone' })
      .then({})
  })
  test('several markers count once', () => {
    given({
      seats: [{ colonies: { liver: { size: 1 } }, niches: ['liver'] }, { niches: ['liver'] }],
      neutralNiches: ['liver'],
    })
      .rolls(soil.liver - 2)
      .when('0', { move: 'colonise', at: 'liver' })
      .then({})
  })
})

/** Markers by the round in which they were placed, seats in which a tumour formed in bone, and what comes. */
const settle = (
  placed: Partial<Record<SeatId | 'neutral', number>>,
  growers: readonly SeatId[],
): { state: State; log: LogEntry[] } => {
  const state = tableFrom({ seats: [{}, {}, {}] })
  state.neutralNiches.bone = placed.neutral ?? 0
  for (const id of state.order) seatAt(state, id).niches.bone = placed[id] ?? 0
  for (const id of growers) seatAt(state, id).formed.bone = 1
  const log: LogEntry[] = []
  const { random } = scriptedDice([])
  settleNiches({ state, random, log, stream: state.secret.streams.body, cause: BY_RULE })
  return { state, log }
}
const markersOf = ({ state }: { state: State }) => [
  state.neutralNiches.bone,
  ...state.order.map((id) => seatAt(state, id).niches.bone),
]
const pointsOf = ({ state }: { state: State }) => state.order.map((id) => seatAt(state, id).points)

describe('A8 Prepare a niche: at the upkeep of a round in which a secondary tumour formed there', () => {
  test('the oldest marker is used up, and its owner scores for another seat’s tumour', () => {
    const settled = settle({ '0': 2, '1': 3 }, ['1'])
    expect(markersOf(settled)).toEqual([0, 0, 3, 0])
    expect(pointsOf(settled)).toEqual([1, 0, 0])
    expect(settled.log).toEqual([
      { key: 'nicheUsed', rule: 'A8', round: 5, at: 'bone', owner: '0' },
      { key: 'nichePaid', rule: 'A8', round: 5, seat: '0', at: 'bone', points: 1 },
    ])
  })
  test('not for its own', () => {
    const settled = settle({ '0': 2 }, ['0'])
    expect(markersOf(settled)).toEqual([0, 0, 0, 0])
    expect(pointsOf(settled)).toEqual([0, 0, 0])
  })
  test('for its own and another’s it does, once', () => {
    expect(pointsOf(settle({ '0': 2 }, ['0', '1', '2']))).toEqual([1, 0, 0])
  })
  test('markers of the same round go together, each owner is looked at alone', () => {
    const settled = settle({ '0': 4, '1': 4, '2': 5 }, ['1'])
    expect(markersOf(settled)).toEqual([0, 0, 0, 5])
    expect(pointsOf(settled)).toEqual([1, 0, 0])
  })
  test('a neutral marker that is the oldest goes alone and pays nobody', () => {
    const settled = settle({ neutral: 1, '0': 2 }, ['1'])
    expect(markersOf(settled)).toEqual([0, 2, 0, 0])
    expect(pointsOf(settled)).toEqual([0, 0, 0])
    expect(settled.log).toEqual([
      { key: 'nicheUsed', rule: 'A8', round: 5, at: 'bone', owner: null },
    ])
  })
  test('a neutral marker of the same round goes along', () => {
    expect(markersOf(settle({ neutral: 2, '0': 2 }, ['1']))).toEqual([0, 0, 0, 0])
  })
  test('one placed this very round counts', () => {
    expect(pointsOf(settle({ '0': 5 }, ['1']))).toEqual([1, 0, 0])
  })
  test('where nothing formed, everything stays', () => {
    const settled = settle({ neutral: 1, '0': 2 }, [])
    expect(markersOf(settled)).toEqual([1, 2, 0, 0])
    expect(settled.log).toEqual([])
  })
  test('without a marker nothing is told', () => {
    expect(settle({}, ['0']).log).toEqual([])
  })
})
