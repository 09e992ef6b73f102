import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Answers, Problem, Seated, TableInfo } from '../../server/protocol'
import { openSqlite } from '../../server/storage/sqlite'
import {
  onlineServer,
  openPage,
  openTable,
  tableFor,
  type OnlineServer,
  type Page,
} from '../support/onlineServer'
import { newTable } from '../support/stored'

let server: OnlineServer
const pages: Page[] = []
beforeAll(async () => {
  server = await onlineServer({ TABLES_PER_MINUTE: '1000' })
})
afterAll(async () => {
  pages.forEach((page) => page.close())
  await server.close()
})

const come = async (code: string, seated?: Seated): Promise<[Page, Answers['enter']]> => {
  const page = openPage(server.address)
  pages.push(page)
  return [page, await page.enter(code, seated)]
}
const refusal = async (reply: Promise<{ ok: boolean; problem?: Problem }>) =>
  (await reply).problem?.id
const seatOf = (table: TableInfo, id: string) => table.seats.find((seat) => seat.id === id)

describe('opening a table and sitting down', () => {
  test('whoever opens it has the first seat for persons, a name, a card and a token', async () => {
    const { status, body } = await server.post<Seated>(
      '/api/tables',
      tableFor(['greedy', 'person', 'person']),
    )
    expect(status).toBe(201)
    expect(body.seat).toBe('1')
    expect(body.table).toMatchObject({ phase: 'gathering', host: '1', game: null, watching: 0 })
    expect(body.table.seats.map(({ open }) => open)).toEqual([false, false, true])
    expect(seatOf(body.table, '1')?.name).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/)
    expect(body.token.length).toBeGreaterThan(20)
    expect(JSON.stringify(body.table)).not.toContain(body.token)
    expect(JSON.stringify(body.table)).not.toContain(body.card.code)
  })

  test('others sit down with the code, however they type it, until the table is full', async () => {
    const { code } = await openTable(server, ['person'])
    const open = await server.post<Seated>('/api/tables', tableFor(['person', 'person']))
    const second = await server.post<Seated>(
      `/api/tables/${open.body.table.code.toLowerCase()}/seats`,
    )
    expect(second.body.seat).toBe('1')
    const third = await server.post<Seated>(`/api/tables/${open.body.table.code}/seats`)
    expect([third.status, third.body.problem?.id]).toEqual([409, 'table/full'])
    expect((await server.get<{ table: TableInfo }>(`/api/tables/${code}`)).body.table.code).toBe(
      code,
    )
  })

  test('an unknown code has its own message and a way on', async () => {
    const { status, body } = await server.get<object>('/api/tables/NONE99')
    expect(status).toBe(404)
    expect(body.problem).toMatchObject({
      id: 'table/unknown',
      message: expect.stringContaining('code') as string,
    })
    expect(body.problem?.wayOn).not.toBe('')
  })

  test.each([
    ['no persons', tableFor(['greedy', 'random']), 'table/set-up'],
    [
      'seven seats',
      tableFor(Array.from({ length: 7 }, () => 'person' as const)),
      'message/malformed',
    ],
    [
      'more players than seats',
      { ...tableFor(['person']), seats: ['person', 'person'] },
      'table/set-up',
    ],
    ['a length of its own', tableFor(['person'], { length: 'endless' }), 'table/set-up'],
    ['free text', { ...tableFor(['person']), name: 'hi' }, 'message/malformed'],
  ])('a table with %s is refused', async (_what, body, id) => {
    const answer = await server.post<Seated>('/api/tables', body)
    expect([answer.status, answer.body.problem?.id]).toEqual([400, id])
  })

  test('forty people at one address sit down in ten seconds', async () => {
    const began = Date.now()
    const tables = await Promise.all(
      Array.from({ length: 10 }, () =>
        server.post<Seated>('/api/tables', tableFor(['person', 'person', 'person', 'person'])),
      ),
    )
    const others = await Promise.all(
      tables.flatMap(({ body }) =>
        [1, 2, 3].map(() => server.post<Seated>(`/api/tables/${body.table.code}/seats`)),
      ),
    )
    expect(others.every(({ status }) => status === 200)).toBe(true)
    expect(Date.now() - began).toBeLessThan(10_000)
  })
})

describe('a table before the game', () => {
  test('everybody sees who comes, who goes and who watches', async () => {
    const { code, seated } = await openTable(server, ['person', 'person'])
    const [host] = await come(code, seated[0])
    const [other, entered] = await come(code, seated[1])
    expect(entered).toMatchObject({ you: '1', card: seated[1]?.card, game: null })
    await come(code)
    await host.hears('table', ({ seats, watching }) => seats[1]?.present === true && watching === 1)
    other.close()
    await host.hears(
      'table',
      ({ seats, watching }) => seats[1]?.present === false && watching === 1,
    )
  })

  test('only the host starts it, and seats that nobody has are played by bots', async () => {
    const { code, seated } = await openTable(server, ['person', 'person'])
    const open = await server.post<Seated>('/api/tables', tableFor(['person', 'person', 'person']))
    const [host] = await come(open.body.table.code, open.body)
    const guest = (await server.post<Seated>(`/api/tables/${open.body.table.code}/seats`)).body
    const [other] = await come(open.body.table.code, guest)
    expect(await refusal(other.ask('start', {}))).toBe('seat/not-yours')
    await host.must('start', {})
    const [game, dealing] = await other.hears('began')
    expect(game).toMatchObject({ number: 1, step: 0, view: { round: 1, order: ['0', '1', '2'] } })
    expect(dealing.slice(0, 3)).toEqual([0, null, null])
    const [table] = await other.hears('table', ({ phase }) => phase === 'playing')
    expect(table.seats.map(({ controller, open }) => [controller.by, open])).toEqual([
      ['person', false],
      ['person', false],
      ['bot', true],
    ])
    expect(code).not.toBe(open.body.table.code)
    expect(seated).toHaveLength(2)
  })

  test('a person can have another name, but not while a game is played', async () => {
    const { code, seated } = await openTable(server, ['person', 'person'])
    const [host, { table }] = await come(code, seated[0])
    const before = seatOf(table, '0')?.name
    await host.must('rename', {})
    await host.hears('table', ({ seats }) => seats[0]?.name !== before)
    await host.must('start', {})
    expect(await refusal(host.ask('rename', {}))).toBe('table/not-over')
  })

  test('a page of another version is told to load again', async () => {
    const { code } = await openTable(server, ['person'])
    const page = openPage(server.address)
    pages.push(page)
    const reply = await page.ask('enter', { protocol: 0, table: code })
    expect(reply).toMatchObject({ ok: false, problem: { id: 'client/old' } })
  })
})

describe('seats change hands', () => {
  test('the seat card gives the seat back on another device, and the first device is told', async () => {
    const { code, seated } = await openTable(server, ['person', 'person'])
    const [first] = await come(code, seated[0])
    const { body, status } = await server.post<Seated>(`/api/tables/${code}/card`, seated[0]?.card)
    expect([status, body.seat]).toEqual([200, '0'])
    expect(body.token).not.toBe(seated[0]?.token)
    const [out] = await first.hears('out')
    expect(out.id).toBe('seat/taken-over')
    expect(await refusal(first.ask('start', {}))).not.toBeUndefined()
    const [, again] = await come(code, body)
    expect(again.you).toBe('0')
  })

  test('a token that no longer counts opens nothing', async () => {
    const { code, seated } = await openTable(server, ['person', 'person'])
    await server.post<Seated>(`/api/tables/${code}/card`, seated[0]?.card)
    await expect(come(code, seated[0])).rejects.toThrow('seat/taken-over')
  })

  test('a wrong card is refused, and after ten of them every card for a while', async () => {
    const { code, seated } = await openTable(server, ['person', 'person'])
    const wrong = { pictures: ['fox', 'owl'], code: 'XXXXX' }
    const answers: (string | undefined)[] = []
    for (let i = 0; i < 11; i++)
      answers.push((await server.post<Seated>(`/api/tables/${code}/card`, wrong)).body.problem?.id)
    expect(answers.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'card/wrong'))
    expect(answers[10]).toBe('card/too-many-tries')
    const right = await server.post<Seated>(`/api/tables/${code}/card`, seated[1]?.card)
    expect(right.body.problem?.id).toBe('card/too-many-tries')
    const elsewhere = await openTable(server, ['person'])
    const other = await server.post<Seated>(`/api/tables/${elsewhere.code}/card`, wrong)
    expect(other.body.problem?.id).toBe('card/wrong')
  })

  test('the host gives a seat whose card was stolen a new one', async () => {
    const { code, seated } = await openTable(server, ['person', 'person'])
    const [host] = await come(code, seated[0])
    const [thief] = await come(code, seated[1])
    const { card, token } = await host.must('newCard', { seat: '1' })
    expect(token).toBeNull()
    await thief.hears('out')
    const old = await server.post<Seated>(`/api/tables/${code}/card`, seated[1]?.card)
    expect(old.body.problem?.id).toBe('card/wrong')
    const { body } = await server.post<Seated>(`/api/tables/${code}/card`, card)
    expect(body.seat).toBe('1')
    expect(await refusal((await come(code, body))[0].ask('newCard', { seat: '0' }))).toBe(
      'seat/not-yours',
    )
  })

  test('whoever leaves gives the seat to the next one; the host’s part goes on', async () => {
    const { code, seated } = await openTable(server, ['person', 'person'])
    const [host] = await come(code, seated[0])
    const [other] = await come(code, seated[1])
    await host.must('start', {})
    await host.must('leave', {})
    const [table] = await other.hears('table', ({ host: seat }) => seat === '1')
    expect(seatOf(table, '0')).toMatchObject({ name: null, open: true, controller: { by: 'bot' } })
    const late = await server.post<Seated>(`/api/tables/${code}/seats`)
    expect(late.body.seat).toBe('0')
    const [, entered] = await come(code, late.body)
    expect(entered.game?.number).toBe(1)
    expect(seatOf(entered.table, '0')?.controller).toEqual({ by: 'person' })
  })

  test('a table that everybody has left is closed', async () => {
    const { code, seated } = await openTable(server, ['person'])
    const [host] = await come(code, seated[0])
    await host.must('leave', {})
    const { status, body } = await server.get<object>(`/api/tables/${code}`)
    expect([status, body.problem?.id]).toEqual([410, 'table/closed'])
  })
})

test('people talk in ready phrases, and not too much', async () => {
  const { code, seated } = await openTable(server, ['person', 'person'])
  const [one] = await come(code, seated[0])
  const [other] = await come(code, seated[1])
  await one.must('say', { phrase: 'hello' })
  expect(await other.hears('said')).toEqual(['0', 'hello'])
  const replies = []
  for (let i = 0; i < 5; i++) replies.push(await refusal(one.ask('say', { phrase: 'clap' })))
  expect(replies).toContain('message/too-fast')
  const [watcher] = await come(code)
  expect(await refusal(watcher.ask('say', { phrase: 'clap' }))).toBe('seat/not-yours')
})

test('health and figures can be read from outside', async () => {
  expect(await server.get('/healthz')).toMatchObject({ status: 200, body: { ok: true } })
  const figures = await (await fetch(`${server.address}/metrics`)).text()
  expect(figures).toMatch(/^seed_soil_connections \d+$/m)
  expect(figures).toMatch(/^process_resident_memory_bytes \d{7,}$/m)
  expect(figures).toMatch(/^process_cpu_seconds_total [\d.]+$/m)
  expect(figures).toMatch(/^nodejs_eventloop_utilization 0\.\d+$/m)
  expect(figures).toMatch(/^seed_soil_refused_total\{problem="card\/wrong"\} \d+$/m)
})

test('a server that starts removes the tables that nobody has touched for long', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'seed-and-soil-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const long = 31 * 86_400_000
  const storage = await openSqlite(join(folder, 'tables.sqlite'))
  await storage.createTable(newTable('old', 'FERN42'), Date.now() - long)
  await storage.createTable(newTable('new', 'MOSS17'), Date.now())
  await storage.close()

  const started = await onlineServer({ DATA_DIR: folder })
  onTestFinished(() => started.close())
  expect((await started.get<object>('/api/tables/FERN42')).status).toBe(404)
  expect((await started.get<object>('/api/tables/MOSS17')).status).toBe(200)
})
