import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { seededRandom, streamOf, type Stream } from '../../game/public'
import { FrameSplitter, type Unit } from './webSocketFrames'

/** What a bad network does by itself. Shares are from 0 to 1, times in milliseconds. */
export interface Weather {
  /** Everything arrives so much later: at least, at most. What was sent first arrives first. */
  delay: readonly [number, number]
  /** How often what arrives is the last of its connection, which is cut on both sides. */
  cut: number
  /** How often one direction of a connection stands still, and for how long. */
  stall: number
  stallMs: number
  /** How often a socket.io message from client to server is lost, or comes twice. */
  drop: number
  repeat: number
}

const FINE: Weather = { delay: [0, 0], cut: 0, stall: 0, stallMs: 0, drop: 0, repeat: 0 }

/** What has happened so far. */
export interface Happened {
  connections: number
  cut: number
  stalled: number
  dropped: number
  repeated: number
}

export interface FlakyProxy {
  port: number
  happened: Readonly<Happened>
  /** From now on; what is left out is as in fine weather. */
  weather(weather: Partial<Weather>): void
  /** Ends all connections on both sides: politely (FIN), or not (RST). */
  cutAll(how: 'end' | 'reset'): void
  /** Nothing arrives for so long, in no direction, and all of it after that. Resolves then. */
  stall(ms: number): Promise<void>
  /**
   * The Wi-Fi is gone and comes back with another address: no connection of now will ever carry
   * anything again, and neither end is told. New ones come about once it is back. Resolves then.
   */
  gone(ms: number): Promise<void>
  close(): Promise<void>
}

/** What all connections of a proxy share. */
interface Climate {
  weather: Weather
  happened: Happened
  /** Nothing arrives before; in performance.now(). */
  stalledUntil: number
}

/** A share of all, by a stream that is the same every time. */
const chances = (share: number, stream: Stream): boolean =>
  share > 0 && seededRandom.below(stream, 1_000_000) < share * 1_000_000

/** engine.io's mark of a message and socket.io's of an event: neither a ping nor a greeting. */
const isEvent = ({ text }: Unit): boolean => text?.startsWith('42') === true

/** One direction of a connection: what comes in goes out later, in order. */
class Pipe {
  private readonly queue: { bytes: Buffer; at: number }[] = []
  private readonly splitter: FrameSplitter | undefined
  private stalledUntil = 0
  private timer: NodeJS.Timeout | undefined
  private ended = false

  constructor(
    private readonly to: Socket,
    private readonly stream: Stream,
    private readonly climate: Climate,
    private readonly cut: () => void,
    options: { frames: boolean },
  ) {
    this.splitter = options.frames ? new FrameSplitter() : undefined
  }

  push(chunk: Buffer): void {
    for (const unit of this.splitter?.push(chunk) ?? [{ bytes: chunk }])
      for (let times = this.timesOf(unit); times > 0; times--) this.add(unit.bytes)
    this.flush()
  }

  /** The sender has nothing more to say. */
  end(): void {
    this.ended = true
    this.flush()
  }

  /** Forgets what is on its way. */
  stop(): void {
    clearTimeout(this.timer)
    this.queue.length = 0
  }

  private timesOf(unit: Unit): number {
    if (!isEvent(unit)) return 1
    const { weather, happened } = this.climate
    if (chances(weather.drop, this.stream)) {
      happened.dropped++
      return 0
    }
    if (!chances(weather.repeat, this.stream)) return 1
    happened.repeated++
    return 2
  }

  private add(bytes: Buffer): void {
    const { weather, happened } = this.climate
    const [least, most] = weather.delay
    const delay = least + seededRandom.below(this.stream, most - least + 1)
    if (chances(weather.stall, this.stream)) {
      happened.stalled++
      this.stalledUntil = performance.now() + weather.stallMs
    }
    const before = this.queue.at(-1)?.at ?? 0
    this.queue.push({ bytes, at: Math.max(before, performance.now() + delay) })
  }

  private flush(): void {
    clearTimeout(this.timer)
    const open = Math.max(this.stalledUntil, this.climate.stalledUntil)
    for (let first = this.queue[0]; first !== undefined; first = this.queue[0]) {
      const wait = Math.max(open, first.at) - performance.now()
      if (wait > 0) {
        this.timer = setTimeout(() => this.flush(), wait)
        return
      }
      this.queue.shift()
      this.to.write(first.bytes)
      if (chances(this.climate.weather.cut, this.stream)) {
        this.cut()
        return
      }
    }
    if (this.ended) this.to.end()
  }
}

/** Both directions of a connection. */
class Connection {
  private readonly server: Socket
  private readonly up: Pipe
  private readonly down: Pipe
  private lost = false

  constructor(
    private readonly client: Socket,
    target: number,
    name: string,
    private readonly climate: Climate,
  ) {
    this.server = connect({ port: target, host: '127.0.0.1', allowHalfOpen: true })
    const howOften = streamOf(name, 'how')
    const cut = () => this.cut(seededRandom.below(howOften, 2) === 0 ? 'end' : 'reset')
    const pipe = (to: Socket, way: string, frames: boolean) =>
      new Pipe(to, streamOf(name, way), climate, cut, { frames })
    this.up = pipe(this.server, 'up', true)
    this.down = pipe(client, 'down', false)
    this.carry(client, this.up)
    this.carry(this.server, this.down)
  }

  private carry(from: Socket, pipe: Pipe): void {
    from.setNoDelay(true)
    from.on('data', (chunk) => {
      if (!this.lost) pipe.push(chunk)
    })
    from.on('end', () => {
      if (!this.lost) pipe.end()
    })
    // A reset on one side is one on the other.
    from.on('error', () => {
      if (!this.lost) this.close('reset')
    })
  }

  cut(how: 'end' | 'reset'): void {
    this.climate.happened.cut++
    this.close(how)
  }

  /** Carries nothing any more, and tells nobody. */
  lose(): void {
    this.lost = true
    this.up.stop()
    this.down.stop()
  }

  close(how: 'end' | 'reset'): void {
    this.lose()
    for (const socket of [this.client, this.server])
      if (how === 'end') socket.end()
      else socket.resetAndDestroy()
  }

  /** Whether both ends have let go. */
  get isOver(): boolean {
    return this.client.destroyed && this.server.destroyed
  }
}

/**
 * A TCP proxy for tests, which treats connections as schools' Wi-Fi does. All that happens by chance
 * follows from the seed and from what is sent, connection by connection.
 */
export const flakyProxy = async (options: {
  target: number
  seed: string
}): Promise<FlakyProxy> => {
  const { target, seed } = options
  const happened: Happened = { connections: 0, cut: 0, stalled: 0, dropped: 0, repeated: 0 }
  const climate: Climate = { weather: FINE, happened, stalledUntil: 0 }
  const connections = new Set<Connection>()
  let back = Promise.resolve()

  const server = createServer({ allowHalfOpen: true }, (client) => {
    const name = `${seed}/${happened.connections++}`
    client.on('error', () => undefined)
    client.pause()
    void back.then(() => {
      if (client.destroyed) return
      for (const connection of connections) if (connection.isOver) connections.delete(connection)
      connections.add(new Connection(client, target, name, climate))
      client.resume()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  return {
    port,
    happened,
    weather: (weather) => {
      climate.weather = { ...FINE, ...weather }
    },
    cutAll: (how) => {
      for (const connection of connections) connection.cut(how)
    },
    stall: async (ms) => {
      climate.stalledUntil = performance.now() + ms
      await sleep(ms)
    },
    gone: async (ms) => {
      for (const connection of connections) connection.lose()
      back = sleep(ms)
      await back
    },
    close: async () => {
      server.close()
      for (const connection of connections) connection.close('reset')
      await once(server, 'close')
    },
  }
}
