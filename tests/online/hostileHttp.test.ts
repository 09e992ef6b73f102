import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { makeApp } from '../../server/http/app'
import { makeFigures } from '../../server/observe/figures'
import { PROBLEMS, type Problem } from '../../server/protocol'
import type { Storage } from '../../server/storage/storage'
import { PROTOTYPE_NAMES } from '../support/hostile/cases'
import { arePrototypesClean, leaksIn } from '../support/hostile/leaks'
import { rawHttp } from '../support/hostile/line'
import { Party } from '../support/hostile/party'
import { onlineServer, type OnlineServer } from '../support/onlineServer'

let server: OnlineServer
let party: Party
const told: string[] = []
beforeAll(async () => {
  server = await onlineServer({ TABLES_PER_MINUTE: '100000' })
  party = await Party.begin(server)
})
afterEach(async () => {
  await party.playOn()
  expect([...leaksIn(told.splice(0), party.keysBut()), ...party.leaks()]).toEqual([])
  expect(arePrototypesClean()).toBe(true)
})
afterAll(async () => {
  expect(await (await fetch(`${server.address}/metrics`)).text()).toContain('failures_total 0')
  party.close()
  await server.close()
})

const send = async (method: string, path: string, body?: string, headers = {}) => {
  const type = { 'content-type': 'application/json', ...headers }
  const sent = body === undefined ? { method, headers } : { method, headers: type, body }
  const response = await fetch(server.address + path, sent)
  const text = await response.text()
  told.push(text)
  return { status: response.status, text }
}
/** Refused, by one of our problems that is not the server's own. */
const expectRefusal = ({ status, text }: { status: number; text: string }) => {
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  const { problem } = JSON.parse(text) as { problem: Problem }
  expect(PROBLEMS.filter((id) => !id.startsWith('server/'))).toContain(problem.id)
}

const setup = {
  seats: [{ tumour: 'dealt' }, { tumour: 'dealt' }],
  length: 'short',
  secretOffers: false,
  pairs: false,
}
const table = (change: object = {}, changeSetup: object = {}) =>
  JSON.stringify({ setup: { ...setup, ...changeSetup }, seats: ['person', 'greedy'], ...change })
const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

const BODIES: readonly (readonly [says: string, body: string])[] = [
  ['no JSON', '{'],
  ['nothing', ''],
  ['null', 'null'],
  ['a number', '7'],
  ['a list', '[]'],
  ['a text', '"x"'],
  ['bytes', '\0\x01\xff'],
  ['too much', JSON.stringify({ setup: 'x'.repeat(9000) })],
  ['far too much', JSON.stringify({ setup: 'x'.repeat(2_000_000) })],
  ['something 4000 deep', deep(4000)],
  ['a set-up 3000 deep', `{"setup":${deep(3000)},"seats":["person"]}`],
  ['__proto__', '{"__proto__":{"polluted":true}}'],
  ['__proto__ in the set-up', `{"setup":{"__proto__":{"polluted":true}},"seats":["person"]}`],
  ['a constructor', '{"constructor":{"prototype":{"polluted":true}}}'],
  ['a field too many', table({ more: 1 })],
  ['a million seats', `{"setup":{},"seats":{"length":1000000}}`],
  ['seven seats', table({ seats: Array(7).fill('person') })],
  ['no seats', table({ seats: [] }, { seats: [] })],
  ['one player for two seats', table({ seats: ['person'] })],
  ['only bots', table({ seats: ['greedy', 'greedy'] })],
  ...PROTOTYPE_NAMES.flatMap((name): (readonly [string, string])[] => [
    [`a player called ${name}`, table({ seats: ['person', name] })],
    [`a tumour called ${name}`, table({}, { seats: [{ tumour: name }, { tumour: 'dealt' }] })],
    [`a length called ${name}`, table({}, { length: name })],
  ]),
  ['a text for yes or no', table({}, { secretOffers: 'yes' })],
  ['a field too many in the set-up', table({}, { seed: 'mine' })],
]

describe('given a table that is asked for over HTTP', () => {
  test.each(BODIES)('when the body is %s, it is refused', async (_says, body) => {
    expectRefusal(await send('POST', '/api/tables', body))
  })
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'x', ''])(
    'when it is sent as “%s”, it is refused',
    async (type) => {
      expectRefusal(await send('POST', '/api/tables', table(), { 'content-type': type }))
    },
  )
  test.each(['https://evil.example', 'null', 'http://localhost', 'file://', 'x'])(
    'when a page of %s asks, it is refused',
    async (origin) => {
      expectRefusal(await send('POST', '/api/tables', table(), { origin }))
      expectRefusal(await send('POST', `/api/tables/${party.code}/seats`, undefined, { origin }))
    },
  )
})

const CODES = [
  ...PROTOTYPE_NAMES,
  ...[
    '%00',
    '%zz',
    '%F0%9F%92%A3',
    '%E2%80%AE42NREF',
    '%2e%2e%2f',
    '..%2f..%2f.data',
    "'%20OR%201=1",
  ],
  ...['%', 'A'.repeat(90), 'A'.repeat(5000), '%C0%AF', 'FERN42%0d%0aX:%20y', '{code}', '*', '-'],
]
describe('given the code of a table in a path', () => {
  test.each(CODES)('when it is %s, nothing is found', async (code) => {
    for (const [method, path, body] of [
      ['GET', ''],
      ['POST', '/seats'],
      ['POST', '/card', '{"pictures":["fox","owl"],"code":"AAAAA"}'],
    ] as const)
      expectRefusal(await send(method, `/api/tables/${code}${path}`, body))
  })
})

const card = (change: object) =>
  JSON.stringify({ pictures: ['fox', 'owl'], code: 'AAAAA', ...change })
describe('given a seat card', () => {
  test.each([
    ['pictures that there are not', card({ pictures: ['fox', 'constructor'] })],
    ['one picture', card({ pictures: ['fox'] })],
    ['three pictures', card({ pictures: ['fox', 'fox', 'fox'] })],
    ['no pictures', card({ pictures: null })],
    ['a code that is a list', card({ code: ['AAAAA'] })],
    ['a code that is an object', card({ code: { length: 5 } })],
    ['a long code', card({ code: 'A'.repeat(5000) })],
    ['a seat', card({ seat: '0' })],
    ['a code of nothing', card({ code: '' })],
    ['a wildcard', card({ code: '%' })],
  ])('when it has %s, it opens nothing', async (_says, body) => {
    expectRefusal(await send('POST', `/api/tables/${party.code}/card`, body))
  })
})

describe('given methods that nothing here is asked with', () => {
  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'POST'])(
    'when it is %s, nothing happens',
    async (m) => {
      expect((await send(m, `/api/tables/${party.code}`)).status).toBeGreaterThanOrEqual(400)
    },
  )
  test.each(['TRACE', 'CONNECT', 'PROPFIND', 'X', 'GET\0'])('nor when it is %s', async (method) => {
    const request = `${method} /api/tables HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`
    const answer = await rawHttp(server.address, request, (text) => text.includes('\r\n\r\n'))
    expect(answer).toMatch(/^$|^HTTP\/1\.1 4/)
    told.push(answer.slice(answer.indexOf('\r\n\r\n')))
  })
  test('a page elsewhere is not allowed to read answers', async () => {
    const response = await fetch(`${server.address}/api/tables/${party.code}`, {
      headers: { origin: 'https://evil.example' },
    })
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })
})

test('given requests that never end, there is a time after which they are cut off', async () => {
  const figures = makeFigures(() => 0)
  const nobody = () => {
    throw new Error('nobody asks')
  }
  const app = makeApp({
    tables: nobody,
    classrooms: nobody,
    storage: {} as Storage,
    figures,
    observer: { ...figures, failed: nobody, noted: nobody },
    serveClient: nobody,
    logLevel: 'silent',
    allowedOrigins: [],
  })
  // They are too long to wait for.
  expect(app.server.requestTimeout).toBeGreaterThan(0)
  expect(app.server.requestTimeout).toBeLessThanOrEqual(30_000)
  expect(app.server.headersTimeout).toBeLessThanOrEqual(app.server.requestTimeout)
  await app.close()
})
