import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { io, type Socket } from 'socket.io-client'
import { expect, onTestFinished, test } from 'vitest'
import { NAMESPACE, PROTOCOL, type Seated } from '../../server/protocol'
import { startBuilt, type BuiltServer } from '../support/builtServer'
import { tableFor } from '../support/onlineServer'

const AT_ONCE = 50

/** Collects garbage when it is told to, and says how much of the heap is used, in MB. */
const probe = `process.on('SIGUSR2', () => {
  globalThis.gc()
  console.log('heap ' + process.memoryUsage().heapUsed / 1e6)
})`

const heapOf = (server: BuiltServer): Promise<number> =>
  new Promise((resolve) => {
    const read = (chunk: Buffer) => {
      const heap = /heap (\S+)/.exec(chunk.toString())?.[1]
      if (heap === undefined) return
      server.process.stdout?.off('data', read)
      resolve(Number(heap))
    }
    server.process.stdout?.on('data', read)
    server.process.kill('SIGUSR2')
  })

const connect = (url: string): Socket =>
  io(url + NAMESPACE, { transports: ['websocket'], forceNew: true })

test('after 40,000 messages that were refused or done, and 300 visits, the server’s memory is as it was', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'seed-and-soil-'))
  const server = await startBuilt({ DATA_DIR: folder, MOVES_PER_SECOND: '100000' }, [
    '--expose-gc',
    '--import',
    `data:text/javascript,${encodeURIComponent(probe)}`,
  ])
  onTestFinished(async () => {
    await server.stop()
    rmSync(folder, { recursive: true })
  })
  const response = await fetch(`${server.url}/api/tables`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(tableFor(['person', 'person'])),
  })
  const { table, seat: id, token } = (await response.json()) as Seated
  const enter = { protocol: PROTOCOL, table: table.code, seat: { id, token } }
  const sockets = Array.from({ length: 4 }, () => connect(server.url))
  onTestFinished(() => sockets.forEach((socket) => socket.disconnect()))
  await Promise.all(sockets.map((socket) => socket.emitWithAck('enter', enter)))
  await sockets[0]?.emitWithAck('start', {})

  let sent = 0
  const messages: readonly (() => [event: string, message: object])[] = [
    () => ['act', { nonsense: sent }],
    () => ['act', { id: `undo-${sent}-move`, number: 1, action: { move: 'undo' } }],
    () => ['steps', { number: 1, after: -1 }],
    () => ['enter', enter],
    () => ['enter', { ...enter, seat: { id: '1', token: `wrong ${sent}` } }],
    () => ['control', { seat: id, to: sent % 2 === 0 ? 'autopilot' : 'person' }],
    () => ['say', { phrase: 'clap' }],
    () => ['here', {}],
  ]
  const send = async (count: number) => {
    for (const until = sent + count; sent < until;) {
      const asking = sockets.flatMap((socket) =>
        Array.from({ length: AT_ONCE }, () => {
          const [event, message] = messages[sent++ % messages.length]?.() ?? ['here', {}]
          return socket.timeout(10_000).emitWithAck(event, message) as Promise<unknown>
        }),
      )
      await Promise.all(asking)
    }
  }
  await send(8_000)
  const before = await heapOf(server)
  await send(32_000)
  for (let visit = 0; visit < 300; visit++) {
    const visitor = connect(server.url)
    await visitor.emitWithAck('enter', { protocol: PROTOCOL, table: table.code })
    visitor.disconnect()
  }
  expect((await heapOf(server)) - before).toBeLessThan(5)
}, 120_000)
