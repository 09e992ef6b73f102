import { io } from 'socket.io-client'
import { createAsk, pathOf } from '../../online/ask'
import { NO_ANSWER, OFFLINE } from '../../online/trouble'
import { NAMESPACE } from '../openClasses'

/** How the page can talk to the server from here; null for what did not work. */
export interface NetworkFound {
  /** How long the server took to answer a request, in milliseconds. */
  answer: number | null
  /** What carries live messages. */
  live: 'websocket' | 'polling' | null
}

/** The ways to try, passed in so that tests need no network. */
export interface NetworkWays {
  /** @throws where no answer comes, or one that is not the server's own */
  ask: () => Promise<void>
  /** Whether a connection of this kind comes about. */
  connect: (transport: 'websocket' | 'polling') => Promise<boolean>
}

/** Leads nowhere: it is longer than the codes that there are. */
const NO_CODE = 'TESTOFTHENETWORK'
/** Waited for each of the three: so the whole check takes 18 seconds at most. */
const PATIENCE = 6000

export const networkFromHere: NetworkWays = {
  ask: async () => {
    const ask = createAsk('/api/codes', 'is', (path, init) =>
      fetch(path, { ...init, cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) }),
    )
    const found = await ask('GET', pathOf(NO_CODE))
    // The server knows no such code, and says so; the sign-in page of a network does not.
    if (!found.ok && [OFFLINE, NO_ANSWER].includes(found.problem)) throw new Error(found.problem.id)
  },
  connect: (transport) =>
    new Promise((resolve) => {
      const socket = io(NAMESPACE, {
        transports: [transport],
        forceNew: true,
        reconnection: false,
        timeout: PATIENCE,
      })
      const end = (came: boolean) => {
        socket.disconnect()
        resolve(came)
      }
      socket.once('connect', () => end(true))
      socket.once('connect_error', () => end(false))
    }),
}

/** Looks what gets through between this device and the server: one way after the other. */
export const checkNetwork = async (
  ways: NetworkWays = networkFromHere,
  now: () => number = () => performance.now(),
): Promise<NetworkFound> => {
  const began = now()
  try {
    await ways.ask()
  } catch {
    return { answer: null, live: null }
  }
  const answer = now() - began
  for (const live of ['websocket', 'polling'] as const)
    if (await ways.connect(live)) return { answer, live }
  return { answer, live: null }
}

/** Above this a lesson is felt to be slow. */
const SLOW = 1000

/** What was found, and what to do about it. */
export const networkWords = ({ answer, live }: NetworkFound): string => {
  if (answer === null)
    return 'The server does not answer. Look whether this device is online, and whether the network wants you to sign in first; if neither helps, ask whoever runs the network to let this address through.'
  if (live === null)
    return 'Pages come, but live messages do not get through, and a class needs them. Ask whoever runs the network to let this address through, or let a laptop in the room be the server (see the guide).'
  const took = `The server answered in ${Math.round(answer)} ms.`
  if (live === 'polling')
    return `This network works, by a detour: WebSockets are blocked here, so everything takes a little longer. ${took}`
  return answer > SLOW
    ? `This network works, but it is slow: give everybody a moment to come in. ${took}`
    : `This network works. ${took}`
}
