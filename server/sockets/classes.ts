import { randomBytes } from 'node:crypto'
import type { Namespace, Socket } from 'socket.io'
import { CLASS_MESSAGES, type ClassEvent } from '../classProtocol'
import { Bucket } from '../limits'
import type { Observer } from '../observe/observer'
import { Refused } from '../problems'
import { answerEach } from './answering'
import {
  CLASS_HANDLERS,
  enterClass,
  refuseStrangers,
  refuseTooLate,
  type ClassGuest,
  type ClassSocketTools,
} from './classHandlers'

/** A teacher who drags and taps quickly is far below. */
const MESSAGES_AT_ONCE = 40
const MESSAGES_PER_SECOND = 10
/** A connection that has not entered a class after so long is closed. In milliseconds. */
const TIME_TO_ENTER = 15_000
/** So many messages too fast, beyond one a second, and the connection is closed. */
const PATIENCE_WITH_HASTE = 200
/** So many messages that nobody honest sends, and the connection is closed. */
const PATIENCE_WITH_NONSENSE = 30

const isKnown = (event: unknown): boolean =>
  typeof event === 'string' && Object.hasOwn(CLASS_MESSAGES, event)

const handle = async (
  event: ClassEvent,
  message: never,
  guest: ClassGuest,
  tools: ClassSocketTools,
): Promise<object> => {
  if (event === 'enter') return enterClass(guest, message, tools)
  const { live } = guest
  if (live === null) throw new Refused('message/malformed')
  refuseStrangers(event, guest)
  refuseTooLate(event, live)
  const student = () => {
    // Somebody may have been sent away while a message waited for its turn.
    const { as } = guest.visitor
    if (guest.live !== live || as.who !== 'student') throw new Refused('class/not-yours')
    return as.number
  }
  return CLASS_HANDLERS[event]({ live, student, tools }, message)
}

const welcome = (socket: Socket, tools: ClassSocketTools, observer: Observer) => {
  const bucket = new Bucket(MESSAGES_AT_ONCE, MESSAGES_PER_SECOND)
  const patience = new Bucket(PATIENCE_WITH_HASTE, 1)
  const guest: ClassGuest = {
    visitor: {
      as: { who: 'projector' },
      tell: (event, ...args) => {
        socket.emit(event, ...args)
        if (event === 'out') guest.live = null
      },
    },
    live: null,
    isConnected: () => socket.connected,
  }
  observer.connected(1)
  let nonsense = 0
  socket.use(([event]: unknown[], next) => {
    if (isKnown(event)) {
      next()
      return
    }
    observer.dropped('unknown')
    nonsense += 1
    if (nonsense > PATIENCE_WITH_NONSENSE) socket.disconnect(true)
  })
  answerEach<ClassEvent>(socket, {
    schemas: CLASS_MESSAGES,
    // The schema of an event and its handler belong together, which the compiler cannot follow
    // through the lookup.
    handle: (event, message) => handle(event, message as never, guest, tools),
    mayAsk: () => {
      if (bucket.take()) return true
      if (!patience.take()) socket.disconnect(true)
      return false
    },
    observer,
    id: randomBytes(6).toString('base64url'),
  })
  const late = setTimeout(() => {
    if (guest.live === null) socket.disconnect(true)
  }, TIME_TO_ENTER)
  socket.on('disconnect', () => {
    clearTimeout(late)
    observer.connected(-1)
    guest.live?.depart(guest.visitor)
    guest.live = null
    socket.conn.close()
  })
}

/** Listens to the pages of classes. */
export const openClasses = (
  space: Namespace,
  tools: ClassSocketTools,
  observer: Observer,
): void => {
  space.on('connection', (socket) => {
    welcome(socket, tools, observer)
  })
}
