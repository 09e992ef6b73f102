import type { Action, Asked, GameRecord, SeatId } from '../../game/public'
import type { FromPage, Problem, ToPage } from '../../server/protocol'
import { createArrivals } from './arrivals'
import { createFollower } from './follower'
import {
  openLine,
  PATIENCE,
  type AnswerOf,
  type Clock,
  type Line,
  type MessageOf,
  type TableSocket,
} from './line'
import type { Thinker } from '../thinking/thinker'
import type { Acted } from '../prompts/asking'
import { askLater } from '../prompts/onDemand'
import { createHints } from '../tutor/hints'
import { loadReasons } from '../tutor/onDemand'
import { positionAt, whereAt } from './onlineMatch'
import type { Seats } from './seats'
import type { TableSnapshot } from './state'
import { createStore } from './store'
import { failed, OFFLINE, requestToTell, type Outcome, type Trouble } from './trouble'
import type { Phrase, SeatCard } from './types'

export interface OnlineOptions {
  code: string
  /** A socket in the server's namespace, not connected yet. */
  socket: TableSocket
  seats: Seats
  clock: Clock
  /** Calls when the page may have slept or changed networks: then the line is looked at once. */
  onReturn: (listener: () => void) => () => void
  /** Thinks of hints. */
  thinker: Thinker
  /** Whether the person here is asked about key moves. */
  isAsking: () => boolean
  /** Names a move, so that it is done once however often it is sent. */
  newId: () => string
}

type Done = Promise<Trouble | null>

/** A table over the network: what the page knows of it, and what its person can do there. */
export interface OnlineTable {
  subscribe: (listener: () => void) => () => void
  getSnapshot: () => TableSnapshot
  /** Sends an action; one at a time. What became of it is in the snapshot. */
  act: (action: Action) => void
  start: () => Done
  again: () => Done
  /** One's own seat to `autopilot`; as host also a seat without its person, to `bot` and back. */
  control: (seat: SeatId, to: MessageOf<'control'>['to']) => Done
  takeBack: () => Done
  rename: () => Done
  newCard: (seat: SeatId) => Promise<Outcome<{ card: SeatCard }>>
  leave: () => Done
  say: (phrase: Phrase) => Done
  record: () => Promise<Outcome<{ record: GameRecord }>>
  /** The person is here: told to the server at most every few seconds. */
  here: () => void
  dismissRecap: () => void
  dismissProblem: () => void
  dismissOut: () => void
  /** Ends the connection; the seat stays this device's. */
  close: () => void
}

/** How often a sign of life is passed on, and how long a silent line is trusted. In milliseconds. */
const HERE_EVERY = 5000
const SILENCE = 10_000
/** After an answer such as “too fast”: as long as a person hardly notices. */
const RETRY_AFTER = 1000

/** These let a move wait and try again; everything else refuses it. */
const PASSING: ReadonlySet<Problem['id']> = new Set(['message/too-fast', 'server/closing'])

/**
 * Whether a failure needs no words of its own: whoever asked why reads it where they asked, a record
 * is asked for again once the line is up, and a hint or a question was shown all the same.
 */
const isTold = (what: keyof FromPage, problem: Trouble): boolean =>
  what === 'why' ||
  ((what === 'record' || what === 'hint' || what === 'reason' || what === 'reasons') &&
    problem === OFFLINE)

type Answer<K extends keyof FromPage> = Exclude<AnswerOf<K>, { ok: false }>

export const openTable = (options: OnlineOptions): OnlineTable => {
  const { code, seats, clock } = options
  const follower = createFollower()
  let isClosed = false
  let lastHere = -Infinity

  const act = (action: Action): void => {
    const { you, pending } = store.state()
    const game = follower.game()
    if (game === null || you === null || pending !== null) return
    lastHere = clock.now()
    const move = { id: options.newId(), number: game.number, action, became: null }
    acted = { view: game.view, seat: you, action }
    store.set({ pending: move, refused: null, nudge: null })
    sendPending()
  }
  const hints = createHints({
    position: () => positionAt(store.state(), follower),
    thinker: options.thinker,
    // No dice depend on it.
    seed: code,
    loadWords: loadReasons,
    // One that does not arrive is lost: told later it would stand beside another step.
    note: (_seat, rung) => void ask('hint', { number: follower.game()?.number ?? 0, rung }),
    shown: () => store.set({}),
  })
  /** What is on its way, and what the person saw when they sent it. */
  let acted: Acted | null = null
  /** What this seat was asked in a game: the server keeps it, so that a reload asks nothing twice. */
  let asked: { number: number; list: readonly Asked[] } | null = null
  const askedBefore = async (): Promise<readonly Asked[]> => {
    const number = follower.game()?.number ?? 0
    if (asked?.number === number) return asked.list
    const answer = await ask('reasons', { number })
    if (!answer.ok) throw new Error('what was asked before is not known')
    asked = { number, list: answer.reasons }
    return asked.list
  }
  const asking = askLater({
    isOn: options.isAsking,
    asked: askedBefore,
    where: () => whereAt(store.state(), follower),
    note: ({ round, prompt, reason }) => {
      const number = follower.game()?.number ?? 0
      if (reason === null && asked !== null)
        asked = { ...asked, list: [...asked.list, { prompt, round }] }
      void ask('reason', { number, prompt, reason })
    },
    shown: () => store.set({}),
  })
  const store = createStore(code, seats, follower, {
    hints: () => hints.now(),
    asking: () => asking.now(),
    why: (step) => ask('why', { number: follower.game()?.number ?? 0, step }),
    send: act,
    acknowledge: () => store.set({ moments: store.state().moments.slice(1) }),
    dismissRefused: () => store.set({ refused: null }),
  })

  const waiting = new Map<() => void, () => void>()
  const retry = (run: () => void): void => {
    waiting.get(run)?.()
    const stop = clock.later(RETRY_AFTER, () => {
      waiting.delete(run)
      if (!isClosed && line.isUp()) run()
    })
    waiting.set(run, stop)
  }

  /** Sends what is on its way, again if need be: the server does it once. */
  const sendPending = (): void => {
    const { pending, entered } = store.state()
    if (pending === null || pending.became !== null || !entered) return
    const { id, number, action } = pending
    line.ask('act', { id, number, action }, (answer) => {
      if (answer === null || store.state().pending?.id !== id) return
      if (answer.ok) onActed(id, answer.step)
      else if (PASSING.has(answer.problem.id)) retry(sendPending)
      else {
        const { message, wayOn, reason } = answer.problem
        const request = requestToTell(answer.problem)
        store.set({ pending: null, refused: { action, message, wayOn, reason, request } })
      }
    })
  }

  const onActed = (id: string, became: number): void => {
    const { pending } = store.state()
    if (pending !== null) store.set({ pending: { ...pending, became } })
    if (acted !== null) asking.acted(acted)
    acted = null
    // The step itself comes by another message; without it there is a gap that nothing else shows.
    clock.later(PATIENCE, () => {
      if (!isClosed && store.state().pending?.id === id) arrivals.enter()
    })
  }

  const ask = <K extends keyof FromPage>(what: K, message: MessageOf<K>) =>
    new Promise<Outcome<Answer<K>>>((resolve) => {
      const answered = (reply: Outcome<Answer<K>>): void => {
        if (!reply.ok && !isTold(what, reply.problem)) store.set({ problem: reply.problem })
        resolve(reply)
      }
      if (!store.state().entered) answered(failed(OFFLINE))
      // What FromPage says of each question's answer, which the compiler cannot follow through K.
      else
        line.ask(what, message, (reply) =>
          answered((reply ?? failed(OFFLINE)) as Outcome<Answer<K>>),
        )
    })
  const plainly = async (reply: Promise<Outcome<object>>): Done => {
    const answer = await reply
    return answer.ok ? null : answer.problem
  }

  /** Finds out whether the line is alive, and mends it if it is not. */
  const probe = (): void => {
    if (isClosed) return
    const game = follower.game()
    if (!line.isUp()) line.restart()
    else if (game === null || !store.state().entered) arrivals.enter()
    else
      line.ask('steps', { number: game.number, after: follower.loggedTo() }, (answer) => {
        if (answer?.ok === true && answer.steps.length > 0) arrivals.enter()
      })
  }
  const listenOn = (): (() => void) =>
    clock.later(SILENCE / 2, () => {
      if (isClosed) return
      if (line.isUp() && clock.now() - line.heardAt() >= SILENCE) probe()
      stopListening = listenOn()
    })

  const close = (): void => {
    isClosed = true
    waiting.forEach((stop) => stop())
    stopListening()
    stopReturns()
    options.thinker.close()
    line.close()
  }
  const arrivals = createArrivals({
    store,
    follower,
    clock,
    retry,
    line: () => line,
    onEntered: sendPending,
    onShut: close,
  })
  let stopListening = listenOn()
  const stopReturns = options.onReturn(probe)
  const line: Line = openLine<FromPage, ToPage>(options.socket, clock, arrivals.listeners)

  const control: OnlineTable['control'] = (seat, to) => plainly(ask('control', { seat, to }))
  return {
    subscribe: store.subscribe,
    getSnapshot: store.getSnapshot,
    act,
    start: () => plainly(ask('start', {})),
    again: () => plainly(ask('again', {})),
    control,
    takeBack: async () => {
      const { you } = store.state()
      return you === null ? null : control(you, 'person')
    },
    rename: () => plainly(ask('rename', {})),
    newCard: async (seat) => {
      const answer = await ask('newCard', { seat })
      if (answer.ok && seat === store.state().you) {
        if (answer.token !== null) store.keepToken(answer.token)
        store.set({ card: answer.card })
      }
      return answer
    },
    leave: async () => {
      const problem = await plainly(ask('leave', {}))
      if (problem === null) {
        store.forgetSeat()
        store.set({ you: null, card: null, pending: null })
        arrivals.enter()
      }
      return problem
    },
    say: (phrase) => plainly(ask('say', { phrase })),
    record: () => ask('record', { number: follower.game()?.number ?? 0 }),
    here: () => {
      const { nudge, entered, you } = store.state()
      if (nudge === null && clock.now() - lastHere < HERE_EVERY) return
      if (nudge !== null) store.set({ nudge: null })
      if (!entered || you === null) return
      lastHere = clock.now()
      line.ask('here', {}, () => undefined)
    },
    dismissRecap: () => store.set({ recap: [] }),
    dismissProblem: () => store.set({ problem: null }),
    dismissOut: () => store.set({ out: null }),
    close,
  }
}
