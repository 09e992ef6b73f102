import type { NAMESPACE as Namespace } from '../../server/protocol'
import { io } from 'socket.io-client'
import { reasonPrompts } from '../settings/preferences'
import { inWorker } from '../thinking/inWorker'
import { pageClock, type Clock, type TableSocket } from './line'
import { openTable, type OnlineTable } from './onlineTable'
import type { Seats } from './seats'

/** `NAMESPACE` of the protocol: of that module the client knows the types only. */
const NAMESPACE: typeof Namespace = '/seed-and-soil'

/**
 * A socket that comes back quickly: a short wait between tries, and long polling where a school's
 * network lets no websocket through.
 *
 * @param base where the server is; empty for the one that this page came from
 */
export const createSocket = (base = '', namespace: string = NAMESPACE): TableSocket =>
  io(`${base}${namespace}`, {
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    autoConnect: false,
    forceNew: true,
    timeout: 4000,
    reconnectionDelay: 250,
    reconnectionDelayMax: 1500,
  })

/** A name that no other move has: 120 bits. */
export const newMoveId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(15)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

/** Signs that the page slept, was hidden, or changed networks. Outside of a browser there are none. */
export const onReturn = (listener: () => void): (() => void) => {
  if (typeof document === 'undefined') return () => undefined
  const look = () => {
    if (document.visibilityState === 'visible') listener()
  }
  window.addEventListener('online', listener)
  window.addEventListener('pageshow', look)
  document.addEventListener('visibilitychange', look)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('pageshow', look)
    document.removeEventListener('visibilitychange', look)
  }
}

interface Where {
  /** Another server than the one that the page came from (tests in Node). */
  base?: string
  clock?: Clock
}

/** Opens a table with a real socket, in a browser or in Node. */
export const openTableAt = (
  code: string,
  seats: Seats,
  { base = '', clock = pageClock }: Where = {},
): OnlineTable =>
  openTable({
    code,
    seats,
    clock,
    socket: createSocket(base),
    onReturn,
    thinker: inWorker(),
    isAsking: () => reasonPrompts.find() === 'on',
    newId: newMoveId,
  })
