import { connect } from 'node:net'
import { io, type Socket } from 'socket.io-client'
import { NAMESPACE, type Reply } from '../../../server/protocol'

/** The parts of engine.io's client that its types hide. */
interface Engine {
  send: (data: string | Buffer) => void
  on: (event: 'packet', listener: (packet: { data?: unknown }) => void) => void
  transport: {
    ws?: { send: (frame: string | Buffer) => void; _socket: { pause: () => void } }
  }
}

/** A connection in hostile hands: it can say anything at all. */
export interface Line {
  socket: Socket
  /** Everything it was ever told, as it came. */
  frames: string[]
  /** The answer to a message of ours; undefined when there is none because it was cut off. */
  ask: (event: string, ...args: unknown[]) => Promise<Reply | undefined>
  /** A packet of socket.io, as it is written. */
  packet: (text: string | Buffer) => void
  /** A frame of the websocket, as it is written. */
  frame: (text: string | Buffer) => void
  /** Reads nothing any more, but goes on sending. */
  deafen: () => void
  /** Waits until the server has read everything that was sent, or has cut the line. */
  settled: () => Promise<void>
  close: () => void
}

/** Notes everything that a connection is told. */
export const tap = (socket: Socket, frames: string[]): void => {
  const engine = socket.io.engine as unknown as Engine
  engine.on('packet', ({ data }) => {
    if (typeof data === 'string') frames.push(data)
  })
}

const ended = (socket: Socket): Promise<undefined> =>
  new Promise((resolve) => {
    if (socket.disconnected) resolve(undefined)
    else socket.once('disconnect', () => resolve(undefined))
  })

export const openLine = async (address: string, namespace = NAMESPACE): Promise<Line> => {
  const socket = io(address + namespace, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
  })
  const frames: string[] = []
  tap(socket, frames)
  const engine = socket.io.engine as unknown as Engine
  await new Promise<void>((resolve) => {
    socket.once('connect', resolve)
    socket.once('connect_error', () => resolve())
    socket.io.once('close', () => resolve())
  })
  const ask: Line['ask'] = (event, ...args) =>
    Promise.race([
      socket.timeout(5000).emitWithAck(event, ...args) as Promise<Reply>,
      ended(socket),
    ]).catch((error: unknown) => {
      // It was cut off while it waited.
      if (socket.disconnected) return undefined
      throw error
    })
  return {
    socket,
    frames,
    ask,
    packet: (text) => engine.send(text),
    frame: (text) => engine.transport.ws?.send(text),
    deafen: () => engine.transport.ws?._socket.pause(),
    settled: async () => {
      // A refusal is as good as any answer: it comes after everything before it was read.
      if (socket.connected) await ask('say', {})
    },
    close: () => socket.disconnect(),
  }
}

/** What the server answers to bytes as they are, until it or `isEnough` ends the connection. */
export const rawHttp = (
  address: string,
  bytes: string | Buffer,
  isEnough: (answer: string) => boolean = () => false,
): Promise<string> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(address)
    let answer = ''
    const connection = connect(Number(port), hostname, () => connection.write(bytes))
    connection.on('data', (chunk) => {
      answer += chunk.toString('latin1')
      if (isEnough(answer)) connection.destroy()
    })
    connection.on('error', () => undefined)
    connection.on('close', () => resolve(answer))
  })
