import { describe, expect, test } from 'vitest'
import { NUMBERS } from '../../game/numbers'
import { valueOf } from '../../game/rules/secondary'
import { ORGANS } from '../../game/vocabulary'
import { given } from '../support/scenario'
import { tableFrom } from '../support/sketch'

describe('Q1 Secondary tumour', () => {
  test.each(ORGANS.map((organ) => [organ, NUMBERS.values[organ]] as const))(
    'values in %s: %j, beyond the row the last',
    (organ, row) => {
      const state = tableFrom({ seats: [{}] })
      const values = [...row, 'beyond', 'far beyond'].map((_, formed) => {
        state.valueAt[organ] = formed
        return valueOf(state, organ)
      })
      expect(values).toEqual([...row, row.at(-1), row.at(-1)])
    },
  )
  test('2 more if it is the seat’s first there', () => {
    given({ seats: [{ tumour: 'kidney', colonies: { lung: { size: 3 } } }] })
      .rolls(3)
      .when('0', { move: 'colonise', at: 'lung' })
      .logs('secondaryFormed', { value: 4, bonus: 2 })
      .then({ seats: [{ colonies: {}, sites: { lung: [6] }, points: 6, formed: { lung: 1 } }] })
  })
  test('not for its second there; the board keeps both', () => {
    given({
      seats: [
        { tumour: 'kidney', colonies: { lung: { size: 3 } }, sites: { lung: [6] }, points: 6 },
      ],
    })
      .rolls(3)
      .when('0', { move: 'colonise', at: 'lung' })
      .logs('secondaryFormed', { value: 4, bonus: 0 })
      .then({
        seats: [{ colonies: {}, sites: { lung: [6, 4] }, points: 10, formed: { lung: 1 } }],
      })
  })
  test('another seat’s tumour there moves the row, not the bonus', () => {
    given({
      seats: [{ tumour: 'kidney', colonies: { brain: { size: 3 } } }, { sites: { brain: [9] } }],
    })
      .rolls(5)
      .when('0', { move: 'colonise', at: 'brain' })
      .then({ seats: [{ colonies: {}, sites: { brain: [7] }, points: 7, formed: { brain: 1 } }] })
  })
  test('T7 the organ is open to a new colony of that seat', () => {
    given({
      seats: [{ tumour: 'kidney', colonies: { lung: { size: 3 } }, singles: { lung: 1 } }],
    })
      .rolls(3, 2)
      .when('0', { move: 'colonise', at: 'lung' })
      .when('0', { move: 'extravasate', at: 'lung' })
      .then({
        seats: [
          {
            colonies: { lung: { size: 1, landed: 1 } },
            singles: {},
            sites: { lung: [6] },
            points: 6,
            formed: { lung: 1 },
          },
        ],
      })
  })
  test('P2 colorectal: one in the liver puts two single cells into the lung bed', () => {
    const seat = { tumour: 'colorectal', singles: { lung: 1 } } as const
    given({ seats: [{ ...seat, colonies: { liver: { size: 3 } } }] })
      .rolls(4)
      .when('0', { move: 'colonise', at: 'liver' })
      .logs('reseeded', { rule: 'P2', from: 'liver', to: 'lung', cells: 2 })
      .then({
        seats: [
          {
            colonies: {},
            sites: { liver: [7] },
            points: 7,
            formed: { liver: 1 },
            singles: { lung: 3 },
          },
        ],
      })
    given({ seats: [{ ...seat, colonies: { bone: { size: 3 } } }] })
      .rolls(6)
      .when('0', { move: 'colonise', at: 'bone' })
      .logsNo('reseeded')
      .then({ seats: [{ colonies: {}, sites: { bone: [6] }, points: 6, formed: { bone: 1 } }] })
  })
})

describe('Q2 Same round, same value', () => {
  const ready = { tumour: 'kidney', colonies: { lung: { size: 3 } } } as const
  test('two seats score the same, by action and in the soil step', () => {
    given({ seats: [ready, ready] })
      .rolls(3, 4)
      .when('0', { move: 'colonise', at: 'lung' })
      .whenBody({ soil: 'scarred-soil' })
      .then({
        seats: [
          { colonies: {}, sites: { lung: [6] }, points: 6, formed: { lung: 1 } },
          { colonies: {}, sites: { lung: [6] }, points: 6, formed: { lung: 1 } },
        ],
      })
  })
  test('the row moves on by one for each at upkeep', () => {
    const { state } = given({ seats: [ready, ready, { colonies: { bone: { size: 1 } } }] })
      .rolls(3, 4)
      .when('0', { move: 'colonise', at: 'lung' })
      .when('0', { move: 'done' })
      .when('1', { move: 'done' })
      .when('2', { move: 'done' })
      .but((table) => (table.forecast = { ...table.forecast, immune: ['diapedesis-drill'] }))
      .after()
    expect(state.valueAt).toMatchObject({ lung: 2, bone: 0 })
    expect(state.seats['0']?.formed.lung).toBe(0)
  })
})
