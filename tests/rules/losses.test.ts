import { describe, test } from 'vitest'
import { given } from '../support/scenario'

describe('T3 Losses and cubes', () => {
  test('the third lost cell gives no cube', () => {
    given({ seats: [{ primary: 3, cubes: 1 }, { lost: 3 }] })
      .rolls(1, 1, 1)
      .when('0', { move: 'invade', cells: 3 })
      .logsNo('cubeGained')
      .then({ seats: [{ primary: 0, lost: 3, launched: 3, cubes: 1 }] })
  })

  test('the fourth gives one, whichever loss it comes by', () => {
    given({ seats: [{ stroma: 1, lost: 3 }, { lost: 3 }] })
      .rolls(2)
      .when('0', { move: 'intravasate', route: 'blood', form: 'single', cells: 1 })
      .logs('cubeGained', { rule: 'T3', seat: '0', cubes: 1 })
      .then({ seats: [{ stroma: 0, lost: 4, cubes: 1 }] })
  })

  test('the eighth gives the second, also when both come at once', () => {
    given({ seats: [{ primary: 5, lost: 3 }] })
      .rolls(1, 1, 1, 1, 1)
      .when('0', { move: 'invade', cells: 5 })
      .logs('cubeGained', { cubes: 2 })
      .then({ seats: [{ primary: 0, lost: 8, launched: 5, cubes: 2 }] })
  })

  test('cells that survive count for nothing', () => {
    given({ seats: [{ primary: 1, lost: 3 }] })
      .rolls(3)
      .when('0', { move: 'invade', cells: 1 })
      .logsNo('cubeGained')
      .then({ seats: [{ primary: 0, stroma: 1, launched: 1 }] })
  })

  test('cells that the body takes count too, each seat for itself', () => {
    given({
      seats: [
        { singles: { lung: 1 }, lost: 3 },
        { singles: { lung: 1 }, lost: 2 },
      ],
    })
      .whenBody({ immune: 'phagocyte-gulp' })
      .then({
        seats: [
          { singles: {}, lost: 4, cubes: 1 },
          { singles: {}, lost: 3 },
        ],
      })
  })
})
