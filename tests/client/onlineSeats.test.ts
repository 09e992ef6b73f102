import { describe, expect, test } from 'vitest'
import { createApi } from '../../client/online/api'
import { cleanCode } from '../../client/online/code'
import { createSeats, type KeptSeat } from '../../client/online/seats'
import { memory, tableOf } from '../support/fakeTable'

const seat = (code: string): KeptSeat => ({ code, seat: '1', token: `of ${code}`, told: null })

describe('the seats of this device', () => {
  test('are found again by another page, newest first', () => {
    const store = memory()
    const seats = createSeats(() => store)
    seats.keep(seat('FERN42'))
    seats.keep(seat('MOSS77'))
    const again = createSeats(() => store)
    expect(again.list().map(({ code }) => code)).toEqual(['MOSS77', 'FERN42'])
    expect(again.find('FERN42')).toEqual(seat('FERN42'))
    again.forget('FERN42')
    expect(seats.find('FERN42')).toBeUndefined()
  })

  test('last as long as the page where the browser refuses to store', () => {
    const seats = createSeats(() => {
      throw new Error('forbidden')
    })
    expect(seats.keep(seat('FERN42'))).toBe(false)
    expect(seats.find('FERN42')).toEqual(seat('FERN42'))
    seats.forget('FERN42')
    expect(seats.list()).toEqual([])
  })

  test.each(['', 'null', '{', '[1]', '[{"code":"FERN42"}]', '{"a":1}'])(
    'whatever is stored (%j), the page opens',
    (text) => {
      const store = { ...memory(), getItem: () => text }
      expect(createSeats(() => store).list()).toEqual([])
    },
  )

  test('are not more than a few', () => {
    const store = memory()
    const seats = createSeats(() => store)
    for (let i = 10; i < 30; i++) seats.keep(seat(`FERN${String(i)}`))
    expect(seats.list().length).toBeLessThan(10)
    expect(seats.list()[0]?.code).toBe('FERN29')
  })
})

describe('the way to a table', () => {
  test.each([
    ['FERN42', 'FERN42'],
    [' fern-42 ', 'FERN42'],
    ['f e r n 4 2', 'FERN42'],
  ])('the code %j is %s', (typed, code) => expect(cleanCode(typed)).toBe(code))

  const answering = (answer: unknown, status = 200) => {
    const asked: { path: string; init: RequestInit }[] = []
    const api = createApi('', (path, init) => {
      asked.push({ path, init })
      return Promise.resolve(Response.json(answer, { status }))
    })
    return { api, asked }
  }

  test('asks the server by code', async () => {
    const { api, asked } = answering({ table: tableOf() })
    const found = await api.look('fern 42')
    expect(found).toMatchObject({ ok: true, table: { code: 'FERN42' } })
    expect(asked[0]).toMatchObject({ path: '/api/tables/FERN42', init: { method: 'GET' } })
  })

  test('shows the card as it is meant, however it is typed', async () => {
    const { api, asked } = answering({ table: tableOf() })
    await api.showCard('FERN42', { pictures: ['fox', 'owl'], code: 'a2-b3c' })
    expect(asked[0]?.init.body).toBe('{"pictures":["fox","owl"],"code":"A2B3C"}')
  })

  test('a problem comes through as it is', async () => {
    const told = { id: 'table/full', message: 'Full.', wayOn: 'Watch.' }
    const { api } = answering({ problem: told }, 409)
    expect(await api.sit('FERN42')).toEqual({ ok: false, problem: told })
  })

  test('without a network it says so', async () => {
    const api = createApi('', () => Promise.reject(new TypeError('fetch failed')))
    expect(await api.sit('FERN42')).toMatchObject({ ok: false, problem: { id: 'page/offline' } })
  })

  test.each([['<html>'], [null], [{ error: 'x' }]])(
    'what makes no sense (%j) is said',
    async (body) => {
      const { api } = answering(body)
      expect(await api.look('FERN42')).toMatchObject({ problem: { id: 'page/no-answer' } })
    },
  )
})
