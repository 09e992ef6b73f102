import { randomBytes } from 'node:crypto'
import type { Server as HttpServer } from 'node:http'
import { Server, type Namespace, type Socket } from 'socket.io'
import type { Rooms } from '../games/audience'
import { Bucket } from '../limits'
import type { Observer } from '../observe/observer'
import { isWelcome } from '../origin'
import { CLASS_NAMESPACE } from '../classProtocol'
import { MAX_MESSAGE, NAMESPACE } from '../protocol'
import type { Settings } from '../settings'
import type { LiveTable, Visitor } from '../tables/liveTable'
import type { Tables } from '../tables/tables'
import { openClasses } from './classes'
import type { ClassSocketTools } from './classHandlers'
import { PAGE_EVENTS, listenToPage } from './pages'
import { STOCK_EVENTS, listenToStock } from './stock'

/** A connection that has not entered a table after so long is closed. In milliseconds. */
const TIME_TO_ENTER = 15_000
/** So many messages that nobody honest sends, and the connection is closed. */
const PATIENCE_WITH_NONSENSE = 30
/** So many messages too fast, beyond one a second, and the connection is closed. */
const PATIENCE_WITH_HASTE = 200
/** Whoever leaves so much unread is not reading, and would fill the memory. In characters. */
const MOST_UNREAD = 1_000_000

/** One connection, and what the handlers of its messages share. */
export interface Guest {
  /** Names the connection in logs. */
  readonly id: string
  readonly visitor: Visitor
  /** Where it is; null until it has entered, and after it was sent away. */
  table: LiveTable | null
  /** Limits a seat over all its devices, and everybody without a seat for themselves. */
  bucket: Bucket
  /** Whether another message may be done now. Whoever never heeds a “no” is cut off. */
  mayAsk: () => boolean
  readonly socket: Socket
}

export interface SocketTools {
  tables: Tables
  observer: Observer
  /** The bucket of a seat at a table: the same one for each of its devices. */
  bucketOf: (table: LiveTable, seat: string) => Bucket
}

export interface Sockets {
  rooms: Rooms
  /** Begins to listen once there are tables and classes to talk about. */
  open: (tables: Tables, classes: ClassSocketTools) => void
  /** Tells everybody that the server stops. */
  sayClosing: () => void
  close: () => Promise<void>
}

export const makeSockets = (
  http: HttpServer,
  settings: Pick<Settings, 'allowedOrigins' | 'movesPerSecond'>,
  observer: Observer,
): Sockets => {
  const io = new Server(http, {
    serveClient: false,
    maxHttpBufferSize: MAX_MESSAGE,
    // Schools' proxies let the one or the other through. Deltas are too short to be worth packing.
    transports: ['websocket', 'polling'],
    perMessageDeflate: false,
    httpCompression: false,
    // A dead connection is noticed within 16 s; pages notice sooner by themselves.
    pingInterval: 10_000,
    pingTimeout: 6000,
    connectTimeout: 10_000,
    cors: { origin: [...settings.allowedOrigins] },
    allowRequest: (request, answer) => {
      answer(null, isWelcome(request, settings.allowedOrigins))
    },
  })
  // Nobody has business in any namespace but our two: socket.io refuses those that do not exist, but
  // there always is this one.
  io.use((socket, next) => {
    refuse(socket, next)
  })
  const space = io.of(NAMESPACE)
  const classSpace = io.of(CLASS_NAMESPACE)

  return {
    rooms: roomsOf(space),
    open: (tables, classes) => {
      const buckets = new WeakMap<LiveTable, Map<string, Bucket>>()
      const fresh = () => new Bucket(settings.movesPerSecond * 3, settings.movesPerSecond)
      const bucketOf = (table: LiveTable, seat: string): Bucket => {
        const atTable = buckets.get(table) ?? new Map<string, Bucket>()
        buckets.set(table, atTable)
        const bucket = atTable.get(seat) ?? fresh()
        atTable.set(seat, bucket)
        return bucket
      }
      allowOnce([space, classSpace])
      classSpace.use((socket, next) => {
        cutOffWhoDoesNotRead(socket)
        next()
      })
      openClasses(classSpace, classes, observer)
      space.on('connection', (socket) => {
        cutOffWhoDoesNotRead(socket)
        welcome(socket, fresh(), { tables, observer, bucketOf })
      })
    },
    sayClosing: () => {
      space.emit('closing')
      classSpace.emit('closing')
    },
    close: async () => {
      await io.close()
    },
  }
}

const roomsOf = (space: Namespace): Rooms => ({
  isAnyoneIn: (room) => space.adapter.rooms.has(room),
  tell: (room, event, ...args) => space.to(room).emit(event, ...args),
})

const refuse = (socket: Socket, next: (error: Error) => void) => {
  socket.conn.close(true)
  next(new Error('refused'))
}

/** One connection can ask to be let in any number of times at once, and each would cost memory. */
const allowOnce = (spaces: readonly Namespace[]) => {
  const known = new WeakSet<object>()
  for (const space of spaces)
    space.use((socket, next) => {
      if (known.has(socket.conn)) {
        refuse(socket, next)
        return
      }
      known.add(socket.conn)
      next()
    })
}

/** The part of it that engine.io's types hide; with polling there is none. */
interface WebSocketUnderneath {
  terminate: () => void
}

const cutOffWhoDoesNotRead = ({ conn }: Socket) => {
  let unread = 0
  conn.on('packetCreate', ({ data }: { data?: unknown }) => {
    unread += typeof data === 'string' ? data.length : 0
    if (unread <= MOST_UNREAD) return
    // Closing politely would wait for them to read that it closes.
    const { socket } = conn.transport as { socket?: WebSocketUnderneath }
    conn.close(true)
    socket?.terminate()
  })
  conn.on('flush', () => {
    unread = 0
  })
}

const welcome = (socket: Socket, bucket: Bucket, tools: SocketTools) => {
  const { observer } = tools
  const joined = new Set<string>()
  const patience = new Bucket(PATIENCE_WITH_HASTE, 1)
  const guest: Guest = {
    id: randomBytes(6).toString('base64url'),
    socket,
    bucket,
    mayAsk: () => {
      if (guest.bucket.take()) return true
      if (!patience.take()) socket.disconnect(true)
      return false
    },
    table: null,
    visitor: {
      dialect: 'page',
      seat: null,
      tell: (event, ...args) => socket.emit(event, ...args),
      join: (rooms) => {
        rooms.forEach((room) => joined.add(room))
        void socket.join([...rooms])
      },
      leaveRooms: () => {
        joined.forEach((room) => void socket.leave(room))
        joined.clear()
        guest.table = null
        // Or whoever was sent away could use up what the seat's new person may send.
        guest.bucket = bucket
      },
      drop: () => {
        socket.conn.close()
      },
    },
  }
  observer.connected(1)

  let nonsense = 0
  const onlyKnown = (message: unknown[], next: () => void) => {
    const [event] = message
    if (typeof event === 'string' && (PAGE_EVENTS.has(event) || STOCK_EVENTS.has(event))) {
      next()
      return
    }
    observer.dropped('unknown')
    nonsense += 1
    if (nonsense > PATIENCE_WITH_NONSENSE) socket.disconnect(true)
  }
  // Unknown events get no answer; `next` is never called for them.
  socket.use(onlyKnown)
  listenToPage(guest, tools)
  listenToStock(guest, tools)

  const late = setTimeout(() => {
    if (guest.table === null) socket.disconnect(true)
  }, TIME_TO_ENTER)
  socket.on('disconnect', () => {
    clearTimeout(late)
    observer.connected(-1)
    guest.table?.depart(guest.visitor)
    guest.table = null
    // Whoever has only left the namespace would hold the connection without ever entering again.
    socket.conn.close()
  })
}
