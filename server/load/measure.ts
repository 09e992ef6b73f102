import { setTimeout as sleep } from 'node:timers/promises'
import { seededRandom, streamOf, type Stream } from '../../game/public'
import type { Contestant, LoadTable } from './contestant'
import { ServerProcess } from './process'

/** Moves a second and table, or as many as the server can do. */
export type Pace = number | 'saturate'

/** What one server did in a while. */
export interface Round {
  movesPerSecond: number
  p50Ms: number
  p99Ms: number
  bytesPerMovePerClient: number
  /** At this pace. Where a server has little to do, every move also pays for waking it up. */
  cpuMicrosPerMove: number
  /** The part of it that the operating system used: sockets, and waiting for the disk. */
  systemMicrosPerMove: number
  /** How much of its core the load generator has used: near 1 it is what was measured. */
  generatorBusy: number
}

/** Tables are opened so many at a time. */
const AT_ONCE = 10

/** The value that a share of the others does not exceed. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/**
 * Plays at one table until the time is over. Think times vary by half around their mean. A move waits
 * for the one before it, as it does for people; one that is late because of that is sent at once.
 */
const play = async (
  table: LoadTable,
  pace: Pace,
  until: number,
  chance: Stream,
  moved: (ms: number) => void,
): Promise<void> => {
  const part = () => seededRandom.below(chance, 1000) / 1000
  const pause = () => (pace === 'saturate' ? 0 : ((0.5 + part()) * 1000) / pace)
  for (let due = performance.now() + pause() * part(); due < until; due += pause()) {
    const early = due - performance.now()
    if (early > 0) await sleep(early)
    if (performance.now() > until) return
    moved(await table.move())
  }
}

/** A server under load: its process, and tables full of players. */
export class Measured {
  private readonly tables: LoadTable[] = []
  private readonly chance = streamOf('load', 'pauses')

  private constructor(
    readonly process: ServerProcess & { url: string },
    private readonly contestant: Contestant,
  ) {}

  static async start(
    name: string,
    contestant: Contestant,
    args: readonly string[],
  ): Promise<Measured> {
    const started = await ServerProcess.start(name, [...args, ...contestant.args], contestant.env)
    return new Measured(started, contestant)
  }

  get clients(): number {
    return this.tables.reduce((sum, { clients }) => sum + clients.length, 0)
  }

  async open(count: number, seats: number): Promise<void> {
    for (let left = count; left > 0; left -= AT_ONCE) {
      const first = this.tables.length
      const names = Array.from({ length: Math.min(left, AT_ONCE) }, (_, i) => `table ${first + i}`)
      const opening = names.map((name) =>
        this.contestant.openTable(this.process.url, seats, streamOf('load', name)),
      )
      this.tables.push(...(await this.process.whileRunning(Promise.all(opening))))
    }
  }

  /** Plays at all tables for so long, and measures it. */
  async play(seconds: number, pace: Pace): Promise<Round> {
    const clients = this.tables.flatMap((table) => table.clients)
    for (const client of clients) client.bytes = 0
    const times: number[] = []
    const before = await this.process.cost()
    const spent = process.cpuUsage()
    const start = performance.now()
    const until = start + seconds * 1000
    const moved = (ms: number) => times.push(ms)
    const games = this.tables.map((table) => play(table, pace, until, this.chance, moved))
    await this.process.whileRunning(Promise.all(games))
    const elapsed = (performance.now() - start) / 1000
    const after = await this.process.cost()
    const system = after.systemMicros - before.systemMicros
    const cpu = system + after.userMicros - before.userMicros
    const own = process.cpuUsage(spent)
    if (times.length === 0) throw new Error('no move was made in a whole round: make it longer')
    const bytes = clients.reduce((sum, client) => sum + client.bytes, 0)
    const seats = clients.length / this.tables.length
    return {
      movesPerSecond: times.length / elapsed,
      p50Ms: median(times),
      p99Ms: quantile(times, 0.99),
      bytesPerMovePerClient: bytes / times.length / seats,
      cpuMicrosPerMove: cpu / times.length,
      systemMicrosPerMove: system / times.length,
      generatorBusy: (own.user + own.system) / 1e6 / elapsed,
    }
  }

  async stop(): Promise<void> {
    for (const { clients } of this.tables) for (const client of clients) client.close()
    await this.process.stop()
  }
}
