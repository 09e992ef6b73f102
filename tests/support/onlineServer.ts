import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { io, type Socket } from 'socket.io-client'
import type { BotName } from '../../game/public'
import think from '../../server/bots/thought'
import type { Thinker } from '../../server/bots/thinker'
import {
  NAMESPACE,
  PROTOCOL,
  type Answers,
  type MessageOf,
  type PageEvent,
  type Reply,
  type Seated,
  type ToPage,
} from '../../server/protocol'
import { startServer } from '../../server/server'
import { readSettings } from '../../server/settings'
import { answerIn, post, type Answer, type Posting } from './posting'

/** The real server in this process, with files of its own, and what tests need to talk to it. */
export interface OnlineServer extends Posting {
  get: <T>(path: string) => Promise<Answer<T>>
  close: () => Promise<void>
}

const TIME_TO_THINK = 20
/** Bots think in this thread: the worker threads need a build. */
const thinkHere: Thinker = {
  think: (bot, view, seat) =>
    Promise.resolve(think({ bot, view, seat, until: Date.now() + TIME_TO_THINK })),
  close: () => Promise.resolve(),
}

export const onlineServer = async (
  environment: Record<string, string> = {},
): Promise<OnlineServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'seed-and-soil-'))
  const settings = readSettings({
    HOST: '127.0.0.1',
    PORT: '0',
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    BOT_PAUSE_MS: '0',
    MOVES_PER_SECOND: '10000',
    ...environment,
  })
  const running = await startServer(settings, {
    thinker: thinkHere,
    serveClient: (_request, response) => response.writeHead(404).end(),
  })
  return {
    address: running.address,
    post: (path, body, headers) => post(running.address + path, body, headers),
    get: async (path) => answerIn(await fetch(running.address + path)),
    close: async () => {
      await running.close()
      if (environment['DATA_DIR'] === undefined) rmSync(folder, { recursive: true })
    },
  }
}

export const tableFor = (players: readonly ('person' | BotName)[], more = {}) => ({
  setup: {
    seats: players.map(() => ({ tumour: 'dealt' })),
    length: 'short',
    secretOffers: false,
    pairs: false,
    ...more,
  },
  seats: players,
})

/** A table whose persons all sit: the host first. */
export const openTable = async (
  server: OnlineServer,
  players: readonly ('person' | BotName)[],
  more = {},
): Promise<{ code: string; seated: Seated[] }> => {
  const { body: host } = await server.post<Seated>('/api/tables', tableFor(players, more))
  const { code } = host.table
  const seated = [host]
  while (seated.length < players.filter((player) => player === 'person').length)
    seated.push((await server.post<Seated>(`/api/tables/${code}/seats`)).body)
  return { code, seated }
}

type Heard = { [E in keyof ToPage]: Parameters<ToPage[E]> }

/** A page, as a script: it asks and waits for the answer, and remembers what it was told. */
export interface Page {
  socket: Socket
  ask: <E extends PageEvent>(event: E, message: MessageOf<E>) => Promise<Reply<Answers[E]>>
  /** Asks for what must not be refused. */
  must: <E extends PageEvent>(event: E, message: MessageOf<E>) => Promise<Answers[E]>
  enter: (
    code: string,
    seated?: Seated,
    seen?: MessageOf<'enter'>['seen'],
  ) => Promise<Answers['enter']>
  heard: <E extends keyof ToPage>(event: E) => Heard[E][]
  /** Waits for something to be told of which this holds, if it was not told before. */
  hears: <E extends keyof ToPage>(
    event: E,
    holds?: (...args: Heard[E]) => boolean,
  ) => Promise<Heard[E]>
  /** Forgets what it was told so far. */
  forget: () => void
  close: () => void
}

export const openPage = (address: string): Page => {
  const socket = io(address + NAMESPACE, { transports: ['websocket'], forceNew: true })
  const told: { event: string; args: unknown[] }[] = []
  const waiting = new Set<() => void>()
  socket.onAny((event: string, ...args: unknown[]) => {
    told.push({ event, args })
    waiting.forEach((look) => look())
  })
  const heard = <E extends keyof ToPage>(event: E) =>
    told.filter((message) => message.event === event).map(({ args }) => args as Heard[E])
  const ask: Page['ask'] = (event, message) =>
    socket.timeout(5000).emitWithAck(event, message) as Promise<Reply<never>>
  const must: Page['must'] = async (event, message) => {
    const reply = await ask(event, message)
    if (!reply.ok) throw new Error(`${event}: ${JSON.stringify(reply.problem)}`)
    return reply
  }
  return {
    socket,
    ask,
    must,
    enter: (code, seated, seen) =>
      must('enter', {
        protocol: PROTOCOL,
        table: code,
        ...(seated === undefined ? {} : { seat: { id: seated.seat, token: seated.token } }),
        ...(seen === undefined ? {} : { seen }),
      }),
    heard,
    hears: (event, holds = () => true) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          waiting.delete(look)
          reject(new Error(`“${event}” was not told; told: ${told.map((m) => m.event).join(' ')}`))
        }, 5000)
        const look = () => {
          const found = heard(event).find((args) => holds(...args))
          if (found === undefined) return
          clearTimeout(late)
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        look()
      }),
    forget: () => {
      told.length = 0
    },
    close: () => socket.disconnect(),
  }
}
