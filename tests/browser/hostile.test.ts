import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { NAMESPACE, type Seated } from '../../server/protocol'
import { STOCK_CASES } from '../support/hostile/cases'
import { openLine, rawHttp } from '../support/hostile/line'
import { WIRE_CASES } from '../support/hostile/wireCases'

/** The worst that can be sent, to the server as it is built: its process must not end. */

const folder = mkdtempSync(join(tmpdir(), 'seed-and-soil-'))
let server: ChildProcess
let address = ''
let errors = ''

beforeAll(async () => {
  server = spawn(process.execPath, ['dist/server/main.js'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      DATA_DIR: folder,
      LOG_LEVEL: 'error',
    },
  })
  server.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  address = await new Promise((resolve, reject) => {
    let output = ''
    server.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const found = /http:\S+/.exec(output)?.[0]
      if (found !== undefined) resolve(found)
    })
    server.once('exit', () => reject(new Error(`It ended before it listened: ${errors}`)))
  })
})
afterEach(async () => {
  expect(server.exitCode, errors).toBeNull()
  const healthy = await fetch(`${address}/healthz`)
  expect(await healthy.json()).toEqual({ ok: true })
})
afterAll(async () => {
  const figures = await (await fetch(`${address}/metrics`)).text()
  expect(figures).toContain('seed_soil_failures_total 0')
  server.kill('SIGTERM')
  if (server.exitCode === null) await once(server, 'exit')
  rmSync(folder, { recursive: true })
  expect(errors).toBe('')
})

const open = async (): Promise<Seated> => {
  const response = await fetch(`${address}/api/tables`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      setup: {
        seats: [{ tumour: 'dealt' }, { tumour: 'dealt' }],
        length: 'short',
        secretOffers: true,
        pairs: false,
      },
      seats: ['person', 'greedy'],
    }),
  })
  return (await response.json()) as Seated
}

const packetsOf = (cases: typeof STOCK_CASES, party: never): string[] =>
  cases.map(({ send }) => `2${NAMESPACE},${JSON.stringify(send(party))}`)

test('when everything of boardgame.io’s dialect comes that once ended a server, it goes on', async () => {
  const seated = await open()
  const party = {
    matchID: 'x-1',
    code: seated.table.code,
    oldKeys: [],
    game: 1,
    seated: () => seated,
  }
  for (const packet of packetsOf(STOCK_CASES, party as never)) {
    const line = await openLine(address)
    line.packet(packet)
    await line.settled()
    line.close()
  }
})

test.each(WIRE_CASES.filter(({ says }) => !says.startsWith('over TCP')))(
  'when there is $says, it goes on',
  async ({ send }) => {
    const line = await openLine(address)
    await send(line, { code: 'FERN42', server: { address } } as never)
    await line.settled()
    line.close()
  },
)

test.each([
  ['/../server/main.js'],
  ['/..%2fserver/main.js'],
  ['/%2e%2e/server/main.js'],
  ['/..\\server\\main.js'],
  ['/assets/../../server/main.js'],
  ['//etc/passwd'],
  ['/%00'],
  ['/.data/tables.sqlite'],
  ['/tables.sqlite'],
  ['/../../.data/tables.sqlite'],
  ['/../../package.json'],
  ['/.git/config'],
  ['/assets/%zz'],
])('when a file is asked for as %s, nothing but the client is served', async (path) => {
  const request = `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`
  const answer = await rawHttp(address, request)
  expect(answer).not.toMatch(/SQLite format|import \{|"dependencies"|root:|\[core\]/)
  expect(answer).toMatch(/^HTTP\/1\.1 (4\d\d|301)|<title>Seed &amp; Soil/)
  expect(readdirSync(folder)).toContain('tables.sqlite')
})
