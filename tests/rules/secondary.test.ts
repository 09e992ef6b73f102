import { describe, expect, test } from 'vitest'
import { NUMBERS } from '../../game/numbers'
import { valueOf } from '../../game/rules/secondary'
import { ORGANS, type Organ } from '../../game/vocabulary'
import { given } from '../support/scenario'
import { tableFrom } from '../support/sketch'

/** Points of a secondary tumour in an organ where so many have formed, and of a seat's first there. */
const laterIn = (organ: Organ, formed = 0) => NUMBERS.values[organ][formed] ?? NaN
const firstIn = (organ: Organ, formed = 0) => laterIn(organ, formed) + NUMBERS.firstSite.bonus

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
    const points = firstIn('lung')
    given({ seats: [{ tumour: 'kidney', colonies: { lung: { size: 3 } } }] })
      .rolls(6)
      .when('0', { move: 'colonise', at: 'lung' })
      .logs('secondaryFormed', { value: points - 2, bonus: 2 })
      .then({ seats: [{ colonies: {}, sites: { lung: [points] }, points, formed: { lung: 1 } }] })
  })
  test('not for its second there; the board keeps both', () => {
    const value = laterIn('lung', 1)
    given({
      seats: [
        { tumour: 'kidney', colonies: { lung: { size: 3 } }, sites: { lung: [6] }, points: 6 },
      ],
    })
      .rolls(6)
      .when('0', { move: 'colonise', at: 'lung' })
      .logs('secondaryFormed', { value, bonus: 0 })
      .then({
        seats: [
          { colonies: {}, sites: { lung: [6, value] }, points: 6 + value, formed: { lung: 1 } },
        ],
      })
  })
  test('another seat’s tumour there moves the row, not the bonus', () => {
    const points = firstIn('brain', 1)
    expect(points).toBeLessThan(firstIn('brain'))
    given({
      seats: [{ tumour: 'kidney', colonies: { brain: { size: 3 } } }, { sites: { brain: [9] } }],
    })
      .rolls(6)
      .when('0', { move: 'colonise', at: 'brain' })
      .then({ seats: [{ colonies: {}, sites: { brain: [points] }, points, formed: { brain: 1 } }] })
  })
  test('T7 the organ is open to a new colony of that seat', () => {
    const points = firstIn('lung')
    given({
      seats: [{ tumour: 'kidney', colonies: { lung: { size: 3 } }, singles: { lung: 1 } }],
    })
      .rolls(6, 6)
      .when('0', { move: 'colonise', at: 'lung' })
      .when('0', { move: 'extravasate', at: 'lung' })
      .then({
        seats: [
          {
            colonies: { lung: { size: 1, landed: 1 } },
            singles: {},
            sites: { lung: [points] },
            points,
            formed: { lung: 1 },
          },
        ],
      })
  })
  test('P2 colorectal: one in the liver puts a single cell into the lung bed', () => {
    const seat = { tumour: 'colorectal', singles: { lung: 1 } } as const
    const points = { liver: firstIn('liver'), bone: firstIn('bone') }
    given({ seats: [{ ...seat, colonies: { liver: { size: 3 } } }] })
      .rolls(6)
      .when('0', { move: 'colonise', at: 'liver' })
      .logs('reseeded', { rule: 'P2', from: 'liver', to: 'lung', cells: 1 })
      .then({
        seats: [
          {
            colonies: {},
            sites: { liver: [points.liver] },
            points: points.liver,
            formed: { liver: 1 },
            singles: { lung: 2 },
          },
        ],
      })
    given({ seats: [{ ...seat, colonies: { bone: { size: 3 } } }] })
      .rolls(6)
      .when('0', { move: 'colonise', at: 'bone' })
      .logsNo('reseeded')
      .then({
        seats: [
          {
            colonies: {},
            sites: { bone: [points.bone] },
            points: points.bone,
            formed: { bone: 1 },
          },
        ],
      })
  })
})

describe('Q2 Same round, same value', () => {
  const ready = { tumour: 'kidney', colonies: { lung: { size: 3 } } } as const
  test('two seats score the same, by action and in the soil step', () => {
    const points = firstIn('lung')
    const grown = { colonies: {}, sites: { lung: [points] }, points, formed: { lung: 1 } }
    given({ seats: [ready, ready] })
      .rolls(6, 6)
      .when('0', { move: 'colonise', at: 'lung' })
      .whenBody({ soil: 'scarred-soil' })
      .then({ seats: [grown, grown] })
  })
  test('the row moves on by one for each at upkeep', () => {
    const { state } = given({ seats: [ready, ready, { colonies: { bone: { size: 1 } } }] })
      .rolls(6, 6)
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
