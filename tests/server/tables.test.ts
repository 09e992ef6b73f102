import { describe, expect, test } from 'vitest'
import { newGame, seatAt, type SeatId } from '../../game/public'
import { awaited, dueFor } from '../../server/games/attention'
import { Bucket } from '../../server/limits'
import { newCode, readCode } from '../../server/tables/codes'
import { hashOf, isSameCard, isTokenOf, newCard, newToken } from '../../server/tables/keys'
import { newName } from '../../server/tables/names'
import type { Controller } from '../../server/protocol'
import type { Seat, Table } from '../../server/tables/table'
import { setupFor } from '../support/games'

describe('the code of a table', () => {
  test('is four letters and two digits, or three once many are taken', () => {
    for (let i = 0; i < 200; i++) expect(newCode(0)).toMatch(/^[A-Z]{4}\d{2}$/)
    expect(newCode(20)).toMatch(/^[A-Z]{4}\d{3}$/)
  })

  test('is read however it was typed', () => {
    for (const typed of ['FERN42', 'fern42', ' fern 42', 'Fern-42', 'fern.4 2'])
      expect(readCode(typed)).toBe('FERN42')
  })

  test('forgives a digit for a letter that looks like it, and the other way round', () => {
    expect(readCode('m00nlO')).toBe('MOON10')
    expect(readCode('1R1S5o')).toBe('IRIS50')
  })

  test.each(['', '   ', '42', 'é', '💥'.repeat(9), '../..'])('of %j is none', (typed) => {
    expect(readCode(typed)).not.toMatch(/^[A-Z]{4}\d{2,3}$/)
  })

  test('that the server makes is the code that it reads', () => {
    for (let i = 0; i < 500; i++) {
      const code = newCode(i % 40)
      expect(readCode(code.toLowerCase())).toBe(code)
    }
  })
})

describe('seat cards and tokens', () => {
  test('a card is the same however it is written', () => {
    const card = { pictures: ['fox', 'moon'], code: 'AC3DE' } as const
    expect(isSameCard(card, { pictures: ['moon', 'fox'], code: 'ac3-de' })).toBe(true)
    expect(isSameCard(card, { pictures: ['fox', 'moon'], code: 'AC3DF' })).toBe(false)
    expect(isSameCard(card, { pictures: ['fox', 'star'], code: 'AC3DE' })).toBe(false)
    expect(isSameCard(card, { pictures: ['fox', 'moon'], code: '' })).toBe(false)
  })

  test('a token opens what was locked with it, and nothing else', () => {
    const token = newToken()
    expect(isTokenOf(hashOf(token), token)).toBe(true)
    for (const other of [newToken(), '', token.slice(1), token + token])
      expect(isTokenOf(hashOf(token), other)).toBe(false)
  })

  test('no two are alike', () => {
    expect(new Set(Array.from({ length: 1000 }, newToken)).size).toBe(1000)
    const cards = Array.from({ length: 1000 }, newCard)
    expect(new Set(cards.map((card) => JSON.stringify(card))).size).toBeGreaterThan(998)
    for (const { code } of cards) expect(code).toMatch(/^[ACDEFGHJKMNPQRTWXY34679]{5}$/)
  })
})

test('names at a table share no word', () => {
  const names: string[] = []
  for (let i = 0; i < 20; i++) names.push(newName(names))
  const words = names.flatMap((name) => name.split(' '))
  expect(new Set(words).size).toBe(40)
})

test('a bucket gives as many at once as it holds, and then no more', () => {
  const bucket = new Bucket(3, 0.001)
  expect([1, 2, 3, 4, 5].map(() => bucket.take())).toEqual([true, true, true, false, false])
})

describe('a table waits', () => {
  const person = { name: 'Kind Wren', tokenHash: '', card: newCard(), again: false }
  const seat = (id: SeatId, controller: Controller, here = true): Seat => ({
    id,
    bot: 'greedy',
    forPersons: true,
    person: here ? person : null,
    controller,
  })
  const byPerson = { by: 'person' } as const
  const byBot = { by: 'bot', bot: 'greedy' } as const
  const byAutopilot = { by: 'autopilot', asked: false } as const
  /** Who is awaited at a table with these seats, of whom some are done and some are there. */
  const awaitedAt = (
    controllers: readonly Controller[],
    done: string,
    present: string,
    at: Partial<Table> = {},
  ) => {
    const { state } = newGame(setupFor(controllers.length), 'waiting')
    for (const id of state.order) seatAt(state, id).done = done.includes(id)
    const seats = controllers.map((by, i) => seat(String(i) as SeatId, by, by !== byBot))
    const table = { phase: 'playing', seats, classroom: null, frozen: false, ...at } as Table
    return awaited(table, state, (id) => present.includes(id))
  }

  test.each([
    ['for nobody while everybody still acts', [byPerson, byPerson], '', '01', []],
    [
      'for whoever is left when a person is done',
      [byPerson, byPerson, byPerson],
      '0',
      '012',
      ['1', '2'],
    ],
    ['also for somebody who is gone', [byPerson, byPerson], '0', '0', ['1']],
    ['for nobody when only bots are done', [byPerson, byBot, byBot], '12', '0', []],
    ['for nobody when those who are done are gone', [byPerson, byPerson], '0', '1', []],
    ['not for a seat that autopilot plays', [byPerson, byAutopilot, byPerson], '0', '012', ['2']],
  ] as const)('%s', (_what, controllers, done, present, expected) => {
    expect(awaitedAt(controllers, done, present)).toEqual(expected)
  })

  test.each([
    ['for somebody who is gone, while others still act', '', '0', ['1']],
    ['for nobody who is here, while nobody is done', '', '01', []],
    ['for nobody when all are gone: the network may be down', '', '', []],
  ] as const)('in a class %s', (_what, done, present, expected) => {
    const classroom = 'class-1'
    expect(awaitedAt([byPerson, byPerson], done, present, { classroom })).toEqual(expected)
    expect(awaitedAt([byPerson, byPerson], '0', '0', { classroom, frozen: true })).toEqual([])
  })
})

describe('what is due for a seat that the table waits for', () => {
  const patience = { silence: 20_000, grace: 5000 }
  const due = (isPresent: boolean, lastSign: number, since: number, nudged: boolean) =>
    dueFor('1', since, nudged, { isPresent: () => isPresent, lastSign: () => lastSign }, patience)

  test('somebody who is here is nudged 20 s after the table began to wait', () => {
    expect(due(true, 0, 100_000, false)).toEqual({ seat: '1', what: 'nudge', at: 120_000 })
  })
  test('a sign of life gives the whole time again', () => {
    expect(due(true, 110_000, 100_000, false).at).toBe(130_000)
  })
  test('autopilot follows the nudge by 5 s', () => {
    expect(due(true, 0, 100_000, true)).toEqual({ seat: '1', what: 'autopilot', at: 125_000 })
  })
  test('nobody nudges somebody who is gone: autopilot plays 20 s after they left', () => {
    expect(due(false, 95_000, 100_000, false)).toEqual({
      seat: '1',
      what: 'autopilot',
      at: 115_000,
    })
  })
})
