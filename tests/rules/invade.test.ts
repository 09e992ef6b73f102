import { describe, test } from 'vitest'
import { given } from '../support/scenario'

const DOORWAY = { primary: 5, adaptations: ['macrophage-doorway'] }

describe('A2 Invade', () => {
  test('cells that roll 2 or more enter the stroma, the others are lost, all are launched', () => {
    given({ seats: [{ primary: 5, stroma: 1 }, { primary: 5 }] })
      .rolls(2, 1, 6)
      .when('0', { move: 'invade', cells: 3 })
      .logs('tested', {
        rule: 'A2',
        what: 'invade',
        cells: 3,
        rolls: [2, 1, 6],
        test: { base: 2, parts: [], need: 2 },
        survived: 2,
        lost: 1,
      })
      .then({ seats: [{ primary: 2, stroma: 3, lost: 1, launched: 3 }] })
  })

  test.each([
    ['epithelial', 3],
    ['hybrid', 2],
    ['mesenchymal', 2],
  ] as const)('while %s a cell needs %i', (dial, need) => {
    given({ seats: [{ primary: 2, dial }] })
      .rolls(need, need - 1)
      .when('0', { move: 'invade', cells: 2 })
      .then({ seats: [{ primary: 0, stroma: 1, lost: 1, launched: 2 }] })
  })

  test('up to five cells', () => {
    given({ seats: [{ primary: 9 }] })
      .rolls(3, 3, 3, 3, 3)
      .when('0', { move: 'invade', cells: 5 })
      .then({ seats: [{ primary: 4, stroma: 5, launched: 5 }] })
    given({ seats: [{ primary: 9 }] })
      .when('0', { move: 'invade', cells: 6 })
      .refused('A2/count')
  })
  test('eight with fibroblast tracks', () => {
    const seats = [{ primary: 9, adaptations: ['fibroblast-tracks'] }]
    given({ seats })
      .rolls(3, 3, 3, 3, 3, 3, 3, 3)
      .when('0', { move: 'invade', cells: 8 })
      .then({ seats: [{ primary: 1, stroma: 8, launched: 8 }] })
    given({ seats }).when('0', { move: 'invade', cells: 9 }).refused('A2/count')
  })
  test('all that there are, but not more', () => {
    given({ seats: [{ primary: 2 }] })
      .rolls(3, 3)
      .when('0', { move: 'invade', cells: 2 })
      .then({ seats: [{ primary: 0, stroma: 2, launched: 2 }] })
    given({ seats: [{ primary: 2 }] })
      .when('0', { move: 'invade', cells: 3 })
      .refused('A2/count')
  })
  test.each([0, -1, 1.5, NaN, Infinity])('not %d cells', (cells) => {
    given({ seats: [{ primary: 5 }] })
      .when('0', { move: 'invade', cells })
      .refused('A2/count')
  })
  test('not from an empty tumour', () => {
    given({ seats: [{ stroma: 3 }] })
      .when('0', { move: 'invade', cells: 1 })
      .refused('A2/no-cells')
  })
})

describe('A2 Invade: onward by the macrophage doorway', () => {
  test('all tests to invade come first, then all to enter the blood, each alone', () => {
    given({ seats: [DOORWAY] })
      .rolls(2, 1, 4, 3, 2)
      .when('0', { move: 'invade', cells: 3, onward: true })
      .logs('tested', { rule: 'A2', rolls: [2, 1, 4] })
      .logs('tested', { rule: 'A3', what: 'intravasate', route: 'blood', rolls: [3, 2] })
      .then({ seats: [{ primary: 2, singles: { entry: 1 }, lost: 2, launched: 3 }] })
  })
  test('a night-time wave helps with the second test, not with the first', () => {
    given({ seats: [{ ...DOORWAY, dial: 'epithelial' }], shear: 'night-time-wave' })
      .rolls(2, 3, 3, 3, 2)
      .when('0', { move: 'invade', cells: 3, onward: true })
      .logs('tested', { rule: 'A2', rolls: [2, 3, 3], survived: 2 })
      .logs('tested', { rule: 'A3', rolls: [3, 2], survived: 1 })
      .then({ seats: [{ primary: 2, singles: { entry: 1 }, lost: 2, launched: 3 }] })
  })
  test('stroma cells that were there stay', () => {
    given({ seats: [{ ...DOORWAY, stroma: 2 }] })
      .rolls(3, 3)
      .when('0', { move: 'invade', cells: 1, onward: true })
      .then({ seats: [{ primary: 4, stroma: 2, singles: { entry: 1 }, launched: 1 }] })
  })
  test('where none invades, none goes on', () => {
    given({ seats: [DOORWAY] })
      .rolls(1)
      .when('0', { move: 'invade', cells: 1, onward: true })
      .then({ seats: [{ primary: 4, lost: 1, launched: 1 }] })
  })
  test('it may be left out', () => {
    given({ seats: [DOORWAY] })
      .rolls(3)
      .when('0', { move: 'invade', cells: 1 })
      .then({ seats: [{ primary: 4, stroma: 1, launched: 1 }] })
  })
  test('not without the adaptation', () => {
    given({ seats: [{ primary: 5 }] })
      .when('0', { move: 'invade', cells: 1, onward: true })
      .refused('A2/no-doorway')
  })
})
