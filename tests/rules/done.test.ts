import { describe, expect, test } from 'vitest'
import type { Action } from '../../game/action'
import { legalActions } from '../../game/actions'
import { given } from '../support/scenario'

const UNDO: Action = { move: 'undo' }
const DONE: Action = { move: 'done' }

describe('R5 Done', () => {
  test('also with actions left; the others go on', () => {
    const { state, log } = given({ seats: [{}, {}] })
      .when('0', DONE)
      .logs('done', { rule: 'R5', seat: '0' })
      .after()
    expect(log.map(({ key }) => key)).toEqual(['done'])
    expect(state.seats).toMatchObject({ '0': { done: true }, '1': { done: false } })
    expect(legalActions(state, '0')).toEqual([])
    expect(legalActions(state, '1')).toContainEqual({ move: 'rest' })
  })
  test.each<Action>([
    DONE,
    UNDO,
    { move: 'rest' },
    { move: 'divide' },
    { move: 'turnDial', to: 'epithelial' },
  ])('after it no $move', (action) => {
    given({ seats: [{}, {}] })
      .when('0', { move: 'rest' })
      .when('0', DONE)
      .when('0', action)
      .refused('R5/done')
  })
  test('when the last seat is done the body acts, once, and the next round begins', () => {
    const { state, log } = given({ seats: [{}, {}] })
      .when('1', DONE)
      .when('0', DONE)
      .after()
    expect(state.round).toBe(6)
    expect(log.filter(({ key }) => key === 'cardResolved')).toMatchObject([
      { step: 'flow' },
      { step: 'immune' },
      { step: 'soil' },
    ])
    expect(state.seats).toMatchObject({ '0': { done: false }, '1': { done: false } })
  })
  test('flow, immune, soil, clinic and upkeep come in this order', () => {
    const { log } = given({ seats: [{ primary: 1, singles: { entry: 1 } }] })
      .but((state) => {
        state.clinic.at = 2
        state.secret.decks.clinical.push('bone-guard')
      })
      .rolls(3, 4)
      .when('0', DONE)
      .after()
    expect(log.map(({ key }) => key)).toEqual([
      'done',
      'cardResolved',
      'tested', // flow: into the lung bed
      'flowTrackMoved',
      'cardResolved',
      'tested', // immune: in the lung bed
      'cardResolved',
      'nothingHappened', // soil
      'clinicMoved',
      'cardResolved',
      'nothingHappened', // clinic
      'primaryGrew',
      'roundBegan',
      'forecast',
      'offered',
    ])
  })
})

describe('U1 Undo', () => {
  test.each<[Action, object]>([
    [{ move: 'divide' }, {}],
    [{ move: 'rest' }, {}],
    [{ move: 'niche', at: 'bone' }, {}],
    [{ move: 'aggregate', at: 'lung' }, { singles: { lung: 2 } }],
    [{ move: 'moveOn', at: 'lung' }, { clusters: { lung: 2 } }],
    [{ move: 'turnDial', to: 'epithelial' }, {}],
    [
      { move: 'fix', adaptation: 'mhc-i-low' },
      { offers: ['mhc-i-low'], cubes: 9 },
    ],
    [{ move: 'colonise', at: 'lung' }, { colonies: { lung: { size: 1, dormant: true } } }],
  ])('takes back %j', (action, seat) => {
    given({ seats: [seat, seat] })
      .when('0', action)
      .when('0', UNDO)
      .logs('undone', { rule: 'U1', seat: '0', move: action.move })
      .then({ seats: [{ actionsLeft: 3 }] })
  })
  test('one by one, the last first', () => {
    const all = given({ seats: [{}] })
      .when('0', { move: 'divide' })
      .when('0', { move: 'niche', at: 'bone' })
      .when('0', UNDO)
    all.then({ seats: [{ primary: 4, actionsLeft: 2 }] })
    given({ seats: [{}] })
      .when('0', { move: 'divide' })
      .when('0', { move: 'niche', at: 'bone' })
      .when('0', UNDO)
      .when('0', UNDO)
      .then({ seats: [{ actionsLeft: 3 }] })
  })
  test('nothing is left to take back then', () => {
    given({ seats: [{}] })
      .when('0', { move: 'divide' })
      .when('0', UNDO)
      .when('0', UNDO)
      .refused('U1/nothing')
  })
  test('not before anything was done', () => {
    given({ seats: [{}] })
      .when('0', UNDO)
      .refused('U1/nothing')
  })
  test('a step that was taken back can be taken again', () => {
    given({ seats: [{}] })
      .when('0', { move: 'divide' })
      .when('0', UNDO)
      .when('0', { move: 'divide' })
      .then({ seats: [{ primary: 4, actionsLeft: 2 }] })
  })
  test('only up to the last die', () => {
    given({ seats: [{ primary: 5 }] })
      .rolls(3)
      .when('0', { move: 'rest' })
      .when('0', { move: 'invade', cells: 1 })
      .when('0', UNDO)
      .refused('U1/nothing')
  })
  test('steps after a die can be taken back', () => {
    given({ seats: [{ primary: 5 }] })
      .rolls(3)
      .when('0', { move: 'invade', cells: 1 })
      .when('0', { move: 'rest' })
      .when('0', UNDO)
      .then({ seats: [{ primary: 4, stroma: 1, launched: 1, actionsLeft: 2 }] })
  })
  test('a failed exit of a cluster is a die too', () => {
    given({ seats: [{ clusters: { lung: 2 } }] })
      .rolls(1)
      .when('0', { move: 'extravasate', at: 'lung' })
      .when('0', UNDO)
      .refused('U1/nothing')
  })
  test('another seat’s steps are not its own', () => {
    given({ seats: [{}, {}] })
      .when('1', { move: 'divide' })
      .when('0', UNDO)
      .refused('U1/nothing')
  })
  test('and stay when one takes back its own', () => {
    given({ seats: [{}, {}] })
      .when('0', { move: 'rest' })
      .when('1', { move: 'divide' })
      .when('0', UNDO)
      .then({ seats: [{ actionsLeft: 3 }, { primary: 4 }] })
  })
  test('another seat’s dice do not end it', () => {
    given({ seats: [{}, { primary: 1 }] })
      .rolls(3)
      .when('0', { move: 'divide' })
      .when('1', { move: 'invade', cells: 1 })
      .when('0', UNDO)
      .then({ seats: [{ actionsLeft: 3 }, { primary: 0, stroma: 1, launched: 1 }] })
  })
  test('not a step of the round before', () => {
    given({ seats: [{}] })
      .when('0', { move: 'rest' })
      .when('0', DONE)
      .when('0', UNDO)
      .refused('U1/nothing')
  })
  test('a once-a-round favour comes back', () => {
    given({ seats: [{ adaptations: ['exosome-post'], actionsLeft: 0 }] })
      .when('0', { move: 'niche', at: 'bone' })
      .when('0', UNDO)
      .when('0', { move: 'niche', at: 'lung' })
      .then({ seats: [{ niches: ['lung'], actionsLeft: 0 }] })
  })
})

describe('A9 Rest', () => {
  test('does nothing and costs an action', () => {
    given({ seats: [{ primary: 2, singles: { lung: 1 } }, {}] })
      .when('0', { move: 'rest' })
      .logs('rested', { rule: 'A9', seat: '0' })
      .then({ seats: [{ actionsLeft: 2 }] })
  })
  test('not without actions left', () => {
    given({ seats: [{ actionsLeft: 0 }] })
      .when('0', { move: 'rest' })
      .refused('R3/no-actions')
  })
})
