import { describe, expect, test } from 'vitest'
import { tumourCard } from '../../game/catalogue'
import { NUMBERS } from '../../game/numbers'
import { parseSetup } from '../../game/parseSetup'
import { dealFrom, newGame, newTable } from '../../game/setup'
import { seatAt } from '../../game/state'
import { tumoursFrom } from '../../game/tumours'
import { view } from '../../game/view'
import { TUMOUR_TYPES } from '../../game/vocabulary'
import { setupFor } from '../support/games'

const problem = (input: unknown) => {
  const parsed = parseSetup(input)
  return parsed.ok ? undefined : parsed.problem.id
}
const table = (...tumours: string[]) => ({
  seats: tumours.map((tumour) => ({ tumour })),
  length: 'full',
  secretOffers: false,
})

describe('P1 Seats', () => {
  test.each([
    [0, 'P1/seats'],
    [1, undefined],
    [6, undefined],
    [7, 'P1/seats'],
  ])('%i seats: %s', (seats, id) => {
    expect(problem(table(...Array<string>(seats).fill('dealt')))).toBe(id)
  })
  test('no type is chosen twice, dealt seats apart', () => {
    expect(problem(table('breast', 'lung', 'breast'))).toBe('P1/type-twice')
    expect(problem(table('breast', 'dealt', 'dealt'))).toBeUndefined()
  })
  test.each(['spleen', '', 'toString', 3, null, undefined])('not of type %j', (tumour) => {
    expect(problem({ ...table('lung'), seats: [{ tumour }] })).toBe('P1/tumour-type')
  })
  test('W1 not of any length', () => {
    expect(problem({ ...table('lung'), length: 'long' })).toBe('W1/length')
    expect(problem({ ...table('lung'), length: 'first' })).toBeUndefined()
  })
  test.each([
    null,
    undefined,
    7,
    'full',
    [],
    {},
    { ...table('lung'), seats: 'lung' },
    { ...table('lung'), seats: [null] },
    { ...table('lung'), secretOffers: 'no' },
    { ...table('lung'), pairs: 'yes' },
    { ...table('lung'), cheat: true },
    { ...table('lung'), seats: [{ tumour: 'lung', cubes: 9 }] },
  ])('no set-up at all: %j', (input) => {
    expect(problem(input)).toMatch(/^P1\/shape$|^W1\/length$|^P1\/tumour-type$/)
  })
  test('the problem is told in words', () => {
    const parsed = parseSetup(table())
    expect(parsed).toMatchObject({ problem: { message: 'A table has 1 to 6 seats, not 0.' } })
  })
  test('dealt types are different from each other and from the chosen', () => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const setup = { ...setupFor(6), seats: setupFor(6).seats.slice() }
      setup.seats[2] = { tumour: 'kidney' }
      const { tumours } = dealFrom(setup, seed)
      expect(tumours[2]).toBe('kidney')
      expect([...tumours].sort()).toEqual([...TUMOUR_TYPES].sort())
      expect(tumoursFrom(setup, seed)).toEqual(tumours)
    }
  })
})

describe('W3 Pairs: the table', () => {
  test.each([
    [0, 'P1/seats'],
    [1, 'W3/pairs'],
    [2, 'W3/pairs'],
    [3, 'W3/pairs'],
    [4, undefined],
    [5, 'W3/pairs'],
    [6, undefined],
    [7, 'P1/seats'],
  ])('%i seats: %s', (seats, id) => {
    const alone = table(...Array<string>(seats).fill('dealt'))
    expect(problem({ ...alone, pairs: true })).toBe(id)
    expect(problem({ ...alone, pairs: false })).not.toBe('W3/pairs')
  })
  test('why not is told in words', () => {
    expect(parseSetup({ ...table('lung', 'breast'), pairs: true })).toMatchObject({
      problem: { message: 'Pairs need a table of 4 or 6 seats, not 2.' },
    })
  })
  test('a set-up that does not name them has none', () => {
    expect(parseSetup(table('lung'))).toMatchObject({ ok: true, setup: { pairs: false } })
  })
  test.each([true, false])('everybody sees whether it is one: %j', (pairs) => {
    const { state } = newGame({ ...setupFor(4), pairs }, 'pairs')
    expect(view(state, '0').pairs).toBe(pairs)
    expect(view(state, null).pairs).toBe(pairs)
  })
})

describe('P2 Start', () => {
  test.each(TUMOUR_TYPES.map((t) => [t, NUMBERS.startCells[t], NUMBERS.startCubes[t]] as const))(
    '%s: %i cells, %i cubes, hybrid, nothing else',
    (tumour, cells, cubes) => {
      const setup = { ...setupFor(1), seats: [{ tumour }] }
      const state = newTable(setup, 'start', dealFrom(setup, 'start'))
      const seat = seatAt(state, '0')
      const { primary, cubes: had, dial, tumour: type, ...rest } = seat
      expect({ primary, had, dial, type }).toEqual({
        primary: cells,
        had: cubes,
        dial: 'hybrid',
        type: tumour,
      })
      expect(JSON.stringify(rest)).not.toMatch(/[1-9]|true|"hidden"/)
    },
  )
  test.each([
    ['breast', 'lung', ['plexus', 'surelyWakes']],
    ['prostate', 'lung', ['plexus']],
    ['colorectal', 'liver', ['reseed']],
    ['lung', 'flowTrack', ['shift']],
    ['melanoma', 'lung', ['shift']],
    ['kidney', 'lung', ['bloodSupply', 'shift']],
  ] as const)('%s: first bed %s, and what is special', (tumour, firstBed, kinds) => {
    const card = tumourCard(tumour)
    expect(card.firstBed).toBe(firstBed)
    expect(card.effects.map(({ kind }) => kind)).toEqual(kinds)
  })
  test('the first round begins with a forecast and offers', () => {
    const { state, log } = newGame(setupFor(2), 'begin')
    expect(state).toMatchObject({ round: 1, phase: 'action', standings: null })
    expect(log.map(({ key }) => key)).toEqual(['roundBegan', 'forecast', 'offered', 'offered'])
  })
})
