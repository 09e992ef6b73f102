import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Server as SocketServer } from 'socket.io'
import { io } from 'socket.io-client'
import { describe, expect, test as base } from 'vitest'
import { flakyProxy } from './flakyProxy'

const portOf = async (server: Server): Promise<number> => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** A proxy before a server that says everything back, and what that server has seen of it. */
const test = base.extend('echo', async ({}, { onCleanup }) => {
  const seen: Socket[] = []
  const server = createServer((socket) => {
    seen.push(socket)
    socket.on('error', () => undefined)
    socket.pipe(socket)
  })
  const proxy = await flakyProxy({ target: await portOf(server), seed: 'echo' })
  const clients: Socket[] = []
  onCleanup(async () => {
    for (const client of clients) client.destroy()
    await proxy.close()
    server.close()
  })
  const open = async (): Promise<Socket> => {
    const client = connect(proxy.port, '127.0.0.1')
    client.on('error', () => undefined)
    clients.push(client)
    await once(client, 'connect')
    return client
  }
  return { proxy, seen, open }
})

/** What arrives until there is this much of it. */
const receive = async (socket: Socket, length: number): Promise<string> => {
  let text = ''
  while (text.length < length) {
    const [chunk] = (await once(socket, 'data')) as [Buffer]
    text += chunk.toString()
  }
  return text
}

const answers = async (socket: Socket, text = 'hello'): Promise<string> => {
  const answer = receive(socket, text.length)
  socket.write(text)
  return answer
}

const errorOf = async (socket: Socket): Promise<string> => {
  const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException]
  return error.code ?? ''
}

/** Unlike `once`, this does not mind errors before it. */
const closeOf = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    socket.once('close', () => resolve())
  })

/** Whether a promise is still open after a while. */
const isOpenAfter = async (promise: Promise<unknown>, ms: number): Promise<boolean> =>
  Promise.race([promise.then(() => false), sleep(ms).then(() => true)])

describe('a proxy in fine weather', () => {
  test('passes everything on, both ways and in order', async ({ echo }) => {
    const text = Array.from({ length: 20_000 }, (_, i) => `${i};`).join('')
    expect(await answers(await echo.open(), text)).toBe(text)
  })

  test('passes on that one end has nothing more to say', async ({ echo }) => {
    const client = await echo.open()
    await answers(client)
    const ended = once(client, 'end')
    client.end()
    await ended
  })

  test('closes although connections are open', async ({ echo }) => {
    const client = await echo.open()
    await answers(client)
    const closed = closeOf(client)
    await echo.proxy.close()
    await closed
    await expect(echo.open()).rejects.toThrow()
  })
})

describe('a cut', () => {
  test('by FIN ends both sides in peace', async ({ echo }) => {
    const client = await echo.open()
    await answers(client)
    const ends = [client, ...echo.seen].map((socket) => once(socket, 'end'))
    echo.proxy.cutAll('end')
    await Promise.all(ends)
    expect(echo.proxy.happened.cut).toBe(1)
  })

  test('by RST is an error on both sides', async ({ echo }) => {
    const client = await echo.open()
    await answers(client)
    const errors = [client, ...echo.seen].map(errorOf)
    echo.proxy.cutAll('reset')
    expect(await Promise.all(errors)).toEqual(['ECONNRESET', 'ECONNRESET'])
  })

  test('does not keep the next connection from coming about', async ({ echo }) => {
    await answers(await echo.open())
    echo.proxy.cutAll('reset')
    expect(await answers(await echo.open())).toBe('hello')
  })

  test('comes by itself in bad weather', async ({ echo }) => {
    echo.proxy.weather({ cut: 1 })
    const client = await echo.open()
    const closed = closeOf(client)
    client.write('hello')
    await closed
    expect(echo.proxy.happened).toMatchObject({ connections: 1, cut: 1 })
  })
})

describe('a stall', () => {
  test('holds everything back, and loses nothing', async ({ echo }) => {
    const client = await echo.open()
    await answers(client)
    const over = echo.proxy.stall(200)
    const start = performance.now()
    expect(await answers(client, 'after all')).toBe('after all')
    expect(performance.now() - start).toBeGreaterThan(150)
    await over
  })

  test('comes by itself in bad weather', async ({ echo }) => {
    echo.proxy.weather({ stall: 1, stallMs: 60 })
    const client = await echo.open()
    const start = performance.now()
    await answers(client)
    expect(performance.now() - start).toBeGreaterThan(100) // there and back
    expect(echo.proxy.happened.stalled).toBeGreaterThanOrEqual(2)
  })
})

test('delays keep the order', async ({ echo }) => {
  echo.proxy.weather({ delay: [5, 40] })
  const client = await echo.open()
  client.setNoDelay(true)
  const parts = Array.from({ length: 30 }, (_, i) => `${i};`)
  const answer = receive(client, parts.join('').length)
  const start = performance.now()
  for (const part of parts) {
    client.write(part)
    await sleep(1)
  }
  expect(await answer).toBe(parts.join(''))
  expect(performance.now() - start).toBeGreaterThan(35)
})

describe('when the Wi-Fi is gone', () => {
  test('a connection carries nothing ever again, and nobody is told', async ({ echo }) => {
    const client = await echo.open()
    await answers(client)
    const back = echo.proxy.gone(50)
    const answer = answers(client)
    const told = Promise.race([closeOf(client), once(client, 'end')])
    await back
    expect(await isOpenAfter(answer, 100)).toBe(true)
    expect(await isOpenAfter(told, 1)).toBe(true)
    expect(echo.seen[0]?.readableEnded).toBe(false)
  })

  test('a new connection comes about once it is back', async ({ echo }) => {
    const back = echo.proxy.gone(150)
    const client = await echo.open()
    const answer = answers(client)
    expect(await isOpenAfter(answer, 100)).toBe(true)
    await back
    expect(await answer).toBe('hello')
  })
})

describe('socket.io messages', () => {
  /** What a server hears of sixty messages, and what the weather did to them. */
  const heardOf = async (weather: { drop?: number; repeat?: number }, seed: string) => {
    const http = createHttpServer()
    const heard: number[] = []
    const server = new SocketServer(http, { pingInterval: 50 })
    server.on('connection', (socket) => {
      socket.on('number', (number: number) => heard.push(number))
      socket.on('long', (text: string, reply: (length: number) => void) => reply(text.length))
    })
    const proxy = await flakyProxy({ target: await portOf(http), seed })
    proxy.weather(weather)
    const client = io(`http://127.0.0.1:${proxy.port}`, { transports: ['websocket'] })
    try {
      await once(client as unknown as NodeJS.EventEmitter, 'connect')
      for (let number = 0; number < 60; number++) client.emit('number', number)
      const { happened } = proxy
      await expect.poll(() => heard.length + happened.dropped - happened.repeated).toBe(60)
      proxy.weather({})
      const lengths = [10, 500, 70_000].map((length) =>
        client.emitWithAck('long', 'x'.repeat(length)),
      )
      expect(await Promise.all(lengths)).toEqual([10, 500, 70_000])
      await sleep(150) // pings and their answers go through unharmed
      expect(client.connected).toBe(true)
      return { heard, happened }
    } finally {
      client.disconnect()
      await server.close()
      await proxy.close()
    }
  }
  const all = Array.from({ length: 60 }, (_, number) => number)

  test('arrive once each in fine weather', async () => {
    expect((await heardOf({}, 'fine')).heard).toEqual(all)
  })

  test('may come twice', async () => {
    const { heard, happened } = await heardOf({ repeat: 0.5 }, 'twice')
    expect([...new Set(heard)]).toEqual(all)
    expect(happened.repeated).toBeGreaterThan(10)
    expect(heard).toHaveLength(60 + happened.repeated)
  })

  test('may be lost', async () => {
    const { heard, happened } = await heardOf({ drop: 0.5 }, 'lost')
    expect(happened.dropped).toBeGreaterThan(10)
    expect(heard).toHaveLength(60 - happened.dropped)
    expect(heard).toEqual([...heard].sort((a, b) => a - b))
  })

  test('meet the same fate for the same seed, and another for another', async () => {
    const [a, b, c] = await Promise.all(
      ['x', 'x', 'y'].map((seed) => heardOf({ drop: 0.3, repeat: 0.3 }, seed)),
    )
    expect(a?.heard).toEqual(b?.heard)
    expect(a?.heard).not.toEqual(c?.heard)
  })
})
