import { describe, test } from 'vitest'
import type { Action } from '../../game/action'
import { adaptationCard } from '../../game/catalogue'
import { NUMBERS } from '../../game/numbers'
import type { Dial } from '../../game/vocabulary'
import { given } from '../support/scenario'

const turn = (to: Dial): Action => ({ move: 'turnDial', to })

describe('D1 Turn the dial', () => {
  test.each([
    ['hybrid', 'epithelial'],
    ['hybrid', 'mesenchymal'],
    ['epithelial', 'hybrid'],
    ['mesenchymal', 'hybrid'],
  ] as const)('from %s to %s, for no action', (dial, to) => {
    given({ seats: [{ dial }, { dial }] })
      .when('0', turn(to))
      .logs('dialTurned', { rule: 'D1', from: dial, to })
      .then({ seats: [{ dial: to }] })
  })
  test.each([
    ['epithelial', 'mesenchymal'],
    ['mesenchymal', 'epithelial'],
    ['hybrid', 'hybrid'],
  ] as const)('not from %s to %s: one step', (dial, to) => {
    given({ seats: [{ dial }] })
      .when('0', turn(to))
      .refused('D1/one-step')
  })
  test('once a round', () => {
    given({ seats: [{}] })
      .when('0', turn('epithelial'))
      .when('0', turn('hybrid'))
      .refused('D1/turned-already')
  })
  test('not after the first action, be it free', () => {
    given({ seats: [{}] })
      .when('0', { move: 'rest' })
      .when('0', turn('epithelial'))
      .refused('D1/acted-already')
    given({ seats: [{ adaptations: ['exosome-post'] }] })
      .when('0', { move: 'niche', at: 'lung' })
      .when('0', turn('epithelial'))
      .refused('D1/acted-already')
  })
  test('to fix an adaptation first is no action', () => {
    const { cost } = adaptationCard('mhc-i-low')
    given({ seats: [{ offers: ['mhc-i-low'], cubes: cost }] })
      .when('0', { move: 'fix', adaptation: 'mhc-i-low' })
      .when('0', turn('epithelial'))
      .then({
        seats: [
          {
            dial: 'epithelial',
            adaptations: ['mhc-i-low'],
            offers: [],
            fixed: 'mhc-i-low',
            cubes: 0,
          },
        ],
      })
  })
  test('also without actions left', () => {
    given({ seats: [{ actionsLeft: 0 }] })
      .when('0', turn('epithelial'))
      .then({ seats: [{ dial: 'epithelial' }] })
  })
  test('an action that was taken back does not count', () => {
    given({ seats: [{}] })
      .when('0', { move: 'rest' })
      .when('0', { move: 'undo' })
      .when('0', turn('epithelial'))
      .then({ seats: [{ dial: 'epithelial', actionsLeft: 3 }] })
  })
  test.each(['sticky', '', 'toString'])('not to “%s”', (to) => {
    given({ seats: [{}] })
      .when('0', turn(to as Dial))
      .refused('D1/unknown')
  })
})

describe('D1 Turn the dial: what it shifts', () => {
  const soil = NUMBERS.soil.breast.liver

  test.each([
    ['epithelial', soil - 1],
    ['hybrid', soil],
    ['mesenchymal', soil + 1],
  ] as const)(`while %s a growth test of ${soil} needs %i`, (dial, need) => {
    const seats = [{ dial, colonies: { liver: { size: 1 } } }]
    given({ seats })
      .rolls(need)
      .when('0', { move: 'colonise', at: 'liver' })
      .then({ seats: [{ colonies: { liver: { size: 2 } } }] })
    given({ seats })
      .rolls(need - 1)
      .when('0', { move: 'colonise', at: 'liver' })
      .then({})
  })
  test.each(['epithelial', 'mesenchymal'] as const)('%s: not the flow', (dial) => {
    given({ seats: [{ dial, singles: { entry: 2 } }] })
      .rolls(3, 2)
      .whenBody('flow')
      .then({ seats: [{ singles: { lung: 1 }, lost: 1 }] })
  })
  test('clusters that exist stay together while mesenchymal', () => {
    given({ seats: [{ dial: 'mesenchymal', clusters: { entry: 2 } }] })
      .rolls(2, 2)
      .whenBody('flow')
      .then({ seats: [{ clusters: { lung: 2 } }] })
  })
  test('MET helps at hybrid only', () => {
    const seat = { adaptations: ['met'], colonies: { liver: { size: 1 } } }
    given({ seats: [seat] })
      .rolls(soil - 1)
      .when('0', { move: 'colonise', at: 'liver' })
      .then({ seats: [{ colonies: { liver: { size: 2 } } }] })
    given({ seats: [{ ...seat, dial: 'mesenchymal' }] })
      .rolls(soil)
      .when('0', { move: 'colonise', at: 'liver' })
      .then({})
  })
})
