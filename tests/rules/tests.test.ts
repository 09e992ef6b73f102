import { describe, expect, test } from 'vitest'
import { adaptationCard } from '../../game/catalogue'
import type { Part } from '../../game/log'
import { capped, explained, limited, plus } from '../../game/rules/tests'
import { given } from '../support/scenario'

describe('T1 Tests: a number needed is never below 2 nor above 6', () => {
  test.each([
    [0, 2],
    [1, 2],
    [2, 2],
    [3, 3],
    [6, 6],
    [7, 6],
    [9, 6],
  ])('%i becomes %i', (need, kept) => {
    const parts: Part[] = []
    expect(limited(need, parts)).toBe(kept)
    const limit: Part = { source: { kind: 'limit' }, by: kept - need }
    expect(parts).toEqual(kept === need ? [] : [limit])
  })

  test('nothing is certain: two favours on a 3 still leave a roll of 1 to fail', () => {
    given({ seats: [{ stroma: 2, dial: 'mesenchymal', adaptations: ['protease-kit'] }] })
      .rolls(2, 1)
      .when('0', { move: 'intravasate', route: 'blood', form: 'single', cells: 2 })
      .logs('tested', {
        rolls: [2, 1],
        test: {
          base: 3,
          parts: [
            { source: { kind: 'dial', dial: 'mesenchymal' }, by: -1 },
            { source: { kind: 'adaptation', card: 'protease-kit' }, by: -1 },
            { source: { kind: 'limit' }, by: 1 },
          ],
          need: 2,
        },
      })
      .then({ seats: [{ stroma: 0, singles: { entry: 1 }, lost: 1 }] })
  })

  test.each([
    [6, 3],
    [5, 2],
  ])(
    'nothing is hopeless: in the poorest soil, mesenchymal, a %i leaves %i cells',
    (roll, size) => {
      given({ seats: [{ tumour: 'lung', dial: 'mesenchymal', colonies: { liver: { size: 2 } } }] })
        .rolls(roll)
        .when('0', { move: 'colonise', at: 'liver' })
        .logs('growthTested', {
          test: {
            base: 6,
            parts: [
              { source: { kind: 'dial', dial: 'mesenchymal' }, by: 1 },
              { source: { kind: 'limit' }, by: -1 },
            ],
            need: 6,
          },
        })
        .then({ seats: [{ colonies: { liver: { size } } }] })
    },
  )
})

describe('T1 Tests: a cap counts after the modifiers', () => {
  const cap = { at: 4, card: 'shear-tough-cortex' }

  test.each([
    [3, 3],
    [4, 4],
    [5, 4],
    [8, 4],
  ])('a cap of 4 makes %i a %i', (need, kept) => {
    const parts: Part[] = []
    expect(capped(need, cap, parts)).toBe(kept)
    expect(parts).toHaveLength(kept === need ? 0 : 1)
  })

  test('and without a cap the number stays', () => {
    expect(capped(9, null, undefined)).toBe(9)
  })

  test('a tough cortex holds 5 + 1 down to 4, and platelets on top of a 5 leave it at 4', () => {
    given({
      seats: [
        { tumour: 'lung', singles: { entry: 1 }, adaptations: ['shear-tough-cortex'] },
        { singles: { entry: 1 }, covered: ['entry'], adaptations: ['shear-tough-cortex'] },
      ],
      shear: 'anoikis-clock',
    })
      .rolls(4, 4)
      .whenBody('flow')
      .logs('tested', {
        seat: '0',
        test: {
          base: 5,
          parts: [
            { source: { kind: 'tumour' }, by: 1 },
            { source: { kind: 'cap', card: 'shear-tough-cortex' }, by: -2 },
          ],
          need: 4,
        },
      })
      .logs('tested', {
        seat: '1',
        test: { base: 5, parts: [{ source: { kind: 'platelets' }, by: -1 }], need: 4 },
      })
      .then({
        seats: [
          { singles: { bone: 1 }, covered: [] },
          { singles: { lung: 1 }, covered: ['lung'] },
        ],
      })
  })
})

test('T1 Tests: what is told adds up, and a modifier of nothing is not told', () => {
  const test = explained(4, (parts) =>
    limited(plus(plus(4, 0, { kind: 'niche' }, parts), -1, { kind: 'platelets' }, parts), parts),
  )
  expect(test).toEqual({ base: 4, parts: [{ source: { kind: 'platelets' }, by: -1 }], need: 3 })
})

describe('T1 Tests: what would have saved a lost cell', () => {
  test('most cells first, then the cheapest, three at most', () => {
    const { log } = given({ seats: [{ singles: { entry: 3 } }], shear: 'anoikis-clock' })
      .rolls(2, 3, 4)
      .whenBody('flow')
      .after()
    const tested = log.find((entry) => entry.key === 'tested')
    const cheapest = ['anoikis-resistance', 'shear-tough-cortex']
      .map(adaptationCard)
      .reduce((one, other) => (other.cost < one.cost ? other : one))
    expect(tested?.saves).toEqual([
      { by: { kind: 'cluster' }, cells: 3 },
      { by: { kind: 'platelets' }, cells: 1 },
      { by: { kind: 'adaptation', card: cheapest.id }, cells: 1 },
    ])
  })

  test('an adaptation that is held already is not named', () => {
    const { log } = given({ seats: [{ primary: 1, adaptations: ['protease-kit'] }] })
      .rolls(1)
      .when('0', { move: 'invade', cells: 1 })
      .after()
    const tested = log.find((entry) => entry.key === 'tested')
    expect(tested).toMatchObject({ lost: 1, saves: [] })
  })

  test('nothing is named where nothing was lost', () => {
    const { log } = given({ seats: [{ primary: 1 }] })
      .rolls(3)
      .when('0', { move: 'invade', cells: 1 })
      .after()
    expect(log.find((entry) => entry.key === 'tested')).toMatchObject({ lost: 0, saves: [] })
  })
})
