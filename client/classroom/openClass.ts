import type { Choice } from '../../game/public'
import { openLine, type Clock, type LineOf, type TableSocket } from '../online/line'
import { failed, OFFLINE, type Outcome, type Trouble } from '../online/trouble'
import {
  firstClassState,
  shownOf,
  type Asked,
  type ClassAs,
  type ClassSnapshot,
  type ClassState,
} from './state'
import type { ClassAnswers, ClassEvent, ClassMessageOf, FromClassPage, ToClassPage } from './types'

export interface ClassOptions {
  code: string
  as: ClassAs
  /** A socket in the server's namespace for classes, not connected yet. */
  socket: TableSocket
  clock: Clock
  /** Calls when the page may have slept or changed networks: then the line is looked at once. */
  onReturn: (listener: () => void) => () => void
}

/** A class over the network: what the page knows of it, and what its person can do there. */
export interface OnlineClass {
  subscribe: (listener: () => void) => () => void
  getSnapshot: () => ClassSnapshot
  /** What is refused stands in the snapshot as `problem`; null when all went well. */
  ask: <E extends ClassEvent>(
    what: E,
    message: ClassMessageOf<E>,
  ) => Promise<Outcome<ClassAnswers[E]>>
  /** Counts at once for the person, and is sent until the server has it. */
  answer: (question: Asked, choice: Choice) => void
  dismissNudge: () => void
  dismissProblem: () => void
  close: () => void
}

/** How long a silent line is trusted, and after what time what failed is tried again. In milliseconds. */
const SILENCE = 15_000
const RETRY_AFTER = 1000

/** With these one waits and enters again; everything else means that this device is not in the class. */
const PASSING: ReadonlySet<Trouble['id']> = new Set([
  'message/too-fast',
  'server/closing',
  'server/cannot-keep',
  'server/mistake',
])

export const openClass = (options: ClassOptions): OnlineClass => {
  const { code, as, clock } = options
  const listeners = new Set<() => void>()
  let state = firstClassState(code, as.who)
  let shown = shownOf(state)
  let isClosed = false
  let stopRetry: (() => void) | null = null

  const set = (change: Partial<ClassState>): void => {
    state = { ...state, ...change }
    shown = shownOf(state)
    listeners.forEach((listener) => listener())
  }

  const retry = (run: () => void): void => {
    stopRetry?.()
    stopRetry = clock.later(RETRY_AFTER, () => {
      stopRetry = null
      if (!isClosed && line.isUp()) run()
    })
  }

  const close = (): void => {
    isClosed = true
    stopRetry?.()
    stopListening()
    stopReturns()
    line.close()
  }
  /** Whoever is out stays out until they come in anew: nothing is asked for any more. */
  const leave = (out: Trouble): void => {
    set({ out, entered: false })
    close()
  }

  const enter = (): void => {
    set({ entered: false })
    line.ask('enter', { class: code, as }, (answer) => {
      if (answer === null) return
      if (!answer.ok) {
        if (!PASSING.has(answer.problem.id)) {
          leave(answer.problem)
          return
        }
        set({ connection: answer.problem.id === 'server/closing' ? 'closing' : 'offline' })
        retry(enter)
        return
      }
      const { class: info, you, wall } = answer
      const now = clock.now()
      set({
        entered: true,
        connection: 'connected',
        info,
        infoAt: now,
        you,
        wall,
        wallAt: now,
      })
      sendAnswers()
    })
  }

  const withoutUnsent = (question: Asked): ClassState['unsent'] =>
    Object.fromEntries(Object.entries(state.unsent).filter(([asked]) => asked !== question))

  /** Sends every answer that the server does not have. Sent twice it counts once. */
  const sendAnswers = (): void => {
    for (const [asked, choice] of Object.entries(state.unsent)) sendAnswer(asked as Asked, choice)
  }
  const sendAnswer = (question: Asked, choice: Choice): void => {
    line.ask('answer', { question, choice }, (reply) => {
      // Lost with the line, or given anew in the meantime.
      if (reply === null || state.unsent[question] !== choice) return
      if (!reply.ok && PASSING.has(reply.problem.id)) {
        retry(sendAnswers)
        return
      }
      const { you } = state
      const answers = { ...you?.answers, [question]: choice }
      set({
        unsent: withoutUnsent(question),
        // The server's word of it may come a moment later.
        ...(reply.ok
          ? { you: you === null ? null : { ...you, answers } }
          : { problem: reply.problem }),
      })
    })
  }

  const told: ToClassPage = {
    class: (info) => set({ info, infoAt: clock.now() }),
    you: (you) => set({ you }),
    wall: (wall) => set({ wall, wallAt: clock.now() }),
    nudged: () => set({ nudged: true }),
    out: leave,
    closing: () => set({ connection: 'closing' }),
  }

  /** Finds out whether the line is alive, and mends it if it is not. */
  const probe = (): void => {
    if (isClosed) return
    if (line.isUp()) enter()
    else line.restart()
  }
  const listenOn = (): (() => void) =>
    clock.later(SILENCE / 2, () => {
      if (isClosed) return
      if (line.isUp() && clock.now() - line.heardAt() >= SILENCE) probe()
      stopListening = listenOn()
    })
  let stopListening = listenOn()
  const stopReturns = options.onReturn(probe)
  const line: LineOf<FromClassPage> = openLine<FromClassPage, ToClassPage>(options.socket, clock, {
    ...told,
    up: enter,
    down: () =>
      set({ entered: false, connection: state.connection === 'closing' ? 'closing' : 'offline' }),
  })

  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getSnapshot: () => shown,
    ask: <E extends ClassEvent>(what: E, message: ClassMessageOf<E>) =>
      new Promise<Outcome<ClassAnswers[E]>>((resolve) => {
        const answered = (reply: Outcome<ClassAnswers[E]>): void => {
          if (!reply.ok) set({ problem: reply.problem })
          resolve(reply)
        }
        if (!state.entered) answered(failed(OFFLINE))
        else
          line.ask(what, message, (reply) =>
            // What FromClassPage says of each answer, which the compiler cannot follow through E.
            answered((reply ?? failed(OFFLINE)) as Outcome<ClassAnswers[E]>),
          )
      }),
    answer: (question, choice) => {
      set({ unsent: { ...state.unsent, [question]: choice } })
      if (state.entered) sendAnswer(question, choice)
    },
    dismissNudge: () => set({ nudged: false }),
    dismissProblem: () => set({ problem: null }),
    close,
  }
}
