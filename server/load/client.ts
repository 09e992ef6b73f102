import { Manager, type Socket } from 'socket.io-client'
import { Decoder, Encoder } from 'socket.io-parser'

/** Reads a socket.io packet as it came. True when it has seen to it, so that nobody decodes it. */
export type Hear = (packet: string) => boolean

/** Whoever waits longer for an answer, or for the effect of a move, waits in vain. */
export const ANSWER_MS = 15_000

/** The same promise, but one that fails when it takes too long. */
export const inTime = async <T>(promise: Promise<T>, what: string): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`waited ${ANSWER_MS / 1000} s in vain for ${what}`))
    }, ANSWER_MS)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

/** The bytes of a WebSocket frame from a server: two to ten of header, then engine.io's digit. */
const frameBytes = (packet: string): number => {
  const payload = Buffer.byteLength(packet) + 1
  return payload + (payload < 126 ? 2 : payload < 65_536 ? 4 : 10)
}

/** A ping is one character in a frame. */
const PING_BYTES = 3

/**
 * One player: a WebSocket of its own, by socket.io-client. What is heard by the hundred is not
 * decoded but only counted, or this program would be measured instead of the server.
 */
export class Client {
  /** All that has arrived, as frames of the WebSocket, less what `next` waited for. */
  bytes = 0
  readonly socket: Socket

  constructor(url: string, namespace: string, hear: Hear) {
    const count = (packet: string) => (this.bytes += frameBytes(packet))
    class CountingDecoder extends Decoder {
      override add(packet: unknown): void {
        if (typeof packet === 'string') {
          count(packet)
          if (hear(packet)) return
        }
        super.add(packet)
      }
    }
    const parser = { Encoder, Decoder: CountingDecoder }
    const manager = new Manager(url, { transports: ['websocket'], reconnection: false, parser })
    manager.on('ping', () => (this.bytes += PING_BYTES))
    this.socket = manager.socket(namespace)
  }

  /** Sends an event and waits for its answer. */
  async ask(event: string, ...args: unknown[]): Promise<unknown> {
    const answered: Promise<unknown> = this.socket.emitWithAck(event, ...args)
    return inTime(answered, `the answer to “${event}”`)
  }

  /** Waits until the server has taken the connection. */
  connected(): Promise<void> {
    const connected = new Promise<void>((resolve, reject) => {
      this.socket.once('connect', resolve)
      this.socket.once('connect_error', reject)
      this.socket.io.once('close', (reason) => reject(new Error(`connection lost: ${reason}`)))
    })
    return inTime(connected, 'a connection')
  }

  /** Waits for the first event of this name. What arrives until then (a new game) is not counted. */
  async next(event: string): Promise<unknown[]> {
    const { bytes } = this
    const heard = new Promise<unknown[]>((resolve) => {
      this.socket.once(event, (...args: unknown[]) => resolve(args))
    })
    const args = await inTime(heard, `“${event}”`)
    this.bytes = bytes
    return args
  }

  close(): void {
    this.socket.disconnect()
  }
}
