import type { FromPage, ToPage } from '../../server/protocol'

/** The part of socket.io's client that a table needs. */
export interface TableSocket {
  readonly connected: boolean
  /** Whether it comes back by itself. */
  readonly active: boolean
  // Methods, not functions: socket.io's own types fit these only where parameters may be narrower.
  on(event: string, listener: (...args: never[]) => void): unknown
  emit(event: string, ...args: unknown[]): unknown
  connect(): unknown
  disconnect(): unknown
}

/** Time, passed in so that tests need not wait. */
export interface Clock {
  now: () => number
  /** Runs later, unless what it returns is called before. */
  later: (milliseconds: number, run: () => void) => () => void
}

export const pageClock: Clock = {
  now: () => Date.now(),
  later: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}

/** What may be asked, by its name: the message, and what is called with the answer. */
type Askable<F> = Record<keyof F, (message: never, reply: (answer: unknown) => void) => void>
type MessageIn<F extends Askable<F>, K extends keyof F> = Parameters<F[K]>[0]
type AnswerIn<F extends Askable<F>, K extends keyof F> = Parameters<Parameters<F[K]>[1]>[0]

type Listener = (...args: never[]) => void

/** An answer to everything that may arrive. */
export type ListenersOf<T> = T & {
  up: () => void
  down: () => void
}

// At a table.
export type MessageOf<K extends keyof FromPage> = MessageIn<FromPage, K>
export type AnswerOf<K extends keyof FromPage> = AnswerIn<FromPage, K>
export type Listeners = ListenersOf<ToPage>
export type Line = LineOf<FromPage>

/** One socket that never waits for an answer without end. */
export interface LineOf<F extends Askable<F>> {
  isUp: () => boolean
  /** When something was last heard from the server. */
  heardAt: () => number
  /** `answered` is called once: with the answer, or with null when the line was lost before. */
  ask: <K extends keyof F & string>(
    what: K,
    message: MessageIn<F, K>,
    answered: (answer: AnswerIn<F, K> | null) => void,
  ) => void
  /** Drops what connection there is and connects anew, now. */
  restart: () => void
  close: () => void
}

/**
 * A socket may look open and be dead: after sleep, in a lift, behind a router that forgot it. An
 * answer that does not come within this time is taken as a sign of that. In milliseconds.
 */
export const PATIENCE = 4000

/** When the server itself ended the connection socket.io leaves it to us to come back. */
const AGAIN_AFTER = 700

/**
 * Talks over a socket: every question is answered once, by the server or by the loss of the line.
 *
 * @param socket not connected yet
 */
export const openLine = <F extends Askable<F>, T extends Record<keyof T, Listener>>(
  socket: TableSocket,
  clock: Clock,
  { up, down, ...told }: ListenersOf<T>,
): LineOf<F> => {
  let heard = clock.now()
  let isClosed = false
  const open = new Set<() => void>()
  let comeBack: (() => void) | null = null

  const dropQuestions = (): void => {
    for (const lose of [...open]) lose()
  }
  const hearing =
    <A extends unknown[]>(listener: (...args: A) => void) =>
    (...args: A): void => {
      heard = clock.now()
      if (!isClosed) listener(...args)
    }
  const restart = (): void => {
    if (isClosed) return
    comeBack?.()
    comeBack = null
    socket.disconnect()
    dropQuestions()
    socket.connect()
  }
  /** A server that ends every connection at once must not be called in a tight circle. */
  const restartSoon = (): void => {
    comeBack?.()
    comeBack = clock.later(AGAIN_AFTER, restart)
  }

  socket.on('connect', hearing(up))
  socket.on('disconnect', (reason: string) => {
    if (isClosed) return
    dropQuestions()
    down()
    if (reason === 'io server disconnect') restartSoon()
  })
  socket.on('connect_error', () => {
    if (isClosed) return
    down()
    if (!socket.active) restartSoon()
  })
  for (const [event, listener] of Object.entries<Listener>(told))
    socket.on(event, hearing(listener))
  socket.connect()

  return {
    isUp: () => socket.connected,
    heardAt: () => heard,
    ask: (what, message, answered) => {
      if (isClosed || !socket.connected) {
        answered(null)
        return
      }
      const end = (answer: Parameters<typeof answered>[0]): void => {
        if (!open.delete(lose)) return
        stop()
        answered(answer)
      }
      const lose = (): void => end(null)
      open.add(lose)
      const stop = clock.later(PATIENCE, restart)
      socket.emit(what, message, hearing(end))
    },
    restart,
    close: () => {
      isClosed = true
      comeBack?.()
      socket.disconnect()
      dropQuestions()
    },
  }
}
