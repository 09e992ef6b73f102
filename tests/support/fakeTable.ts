import {
  apply,
  changeBetween,
  newGame,
  packEntries,
  seededRandom,
  view,
  visibleLog,
  type Action,
  type SeatId,
  type View,
  type ViewChange,
} from '../../game/public'
import type { Length } from '../../game/vocabulary'
import type { Clock, TableSocket } from '../../client/online/line'
import { openTable, type OnlineTable } from '../../client/online/onlineTable'
import { createSeats, type Seats } from '../../client/online/seats'
import type { Thinker } from '../../client/thinking/thinker'
import type {
  Author,
  Controller,
  Entered,
  Problem,
  SeatInfo,
  Snapshot,
  Step,
  TableInfo,
} from '../../server/protocol'
import { readyThinker } from './localTable'

/** Time that passes only when told to. */
export class FakeClock implements Clock {
  private time = 0
  private timers: { at: number; run: () => void }[] = []
  now = () => this.time
  later = (milliseconds: number, run: () => void) => {
    const timer = { at: this.time + milliseconds, run }
    this.timers.push(timer)
    return () => {
      this.timers = this.timers.filter((other) => other !== timer)
    }
  }
  pass(milliseconds: number): void {
    const end = this.time + milliseconds
    for (;;) {
      const [next] = this.timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)
      if (next === undefined) break
      this.timers = this.timers.filter((timer) => timer !== next)
      this.time = next.at
      next.run()
    }
    this.time = end
  }
}

interface Question {
  what: string
  message: Record<string, unknown>
  answer: (reply: unknown) => void
}

/** A socket whose server is the test: it sees every question, and answers when it likes. */
export class FakeSocket implements TableSocket {
  connected = false
  active = true
  readonly questions: Question[] = []
  /** How often a connection was asked for. */
  connects = 0
  private readonly listeners = new Map<string, ((...args: never[]) => void)[]>()

  on(event: string, listener: (...args: never[]) => void): void {
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener])
  }
  emit(what: string, message: Record<string, unknown>, answer: Question['answer']): void {
    this.questions.push({ what, message, answer })
  }
  connect(): void {
    this.connects += 1
  }
  disconnect(): void {
    this.goDown('io client disconnect')
  }
  tell(event: string, ...args: unknown[]): void {
    for (const listener of this.listeners.get(event) ?? []) listener(...(args as never[]))
  }
  goUp(): void {
    this.connected = true
    this.tell('connect')
  }
  goDown(reason = 'transport close'): void {
    if (!this.connected) return
    this.connected = false
    this.tell('disconnect', reason)
  }
  asked = (what: string): Question[] => this.questions.filter((question) => question.what === what)
  last(what: string): Question {
    const found = this.asked(what).at(-1)
    if (found === undefined) throw new Error(`the page has not asked to ${what}`)
    return found
  }
}

/** A server's side of one game: every step with what it brings and how it changes each view. */
export class FakeGame {
  readonly steps: Step[] = []
  private readonly deal
  constructor(
    readonly viewer: SeatId | null,
    seats = 2,
    readonly number = 1,
    length: Length = 'short',
  ) {
    const setup = {
      // Types whose primary tumour is not full at the start, so that all of them can divide.
      seats: (['breast', 'prostate', 'colorectal'] as const)
        .slice(0, seats)
        .map((tumour) => ({ tumour })),
      length,
      secretOffers: false,
      pairs: false,
    }
    this.deal = newGame(setup, 'online')
    this.steps.push([0, null, null, packEntries(visibleLog(this.deal.log, viewer))])
  }
  get view(): View {
    return view(structuredClone(this.deal.state), this.viewer)
  }
  get snapshot(): Snapshot {
    return { number: this.number, step: this.steps.length - 1, view: this.view }
  }
  /** Does an action, and gives the message that tells it. */
  do(seat: SeatId, action: Action, by: Author = 'person'): [number, Step, ViewChange] {
    const before = this.view
    const from = this.deal.log.length
    apply(this.deal.state, seat, action, seededRandom, this.deal.log)
    const entries = packEntries(visibleLog(this.deal.log.slice(from), this.viewer))
    const step: Step = [this.steps.length, seat, by, entries]
    this.steps.push(step)
    return [this.number, step, changeBetween(before, this.view)]
  }
}

export const person: Controller = { by: 'person' }

export const tableOf = (
  change: Partial<TableInfo> = {},
  you: Partial<SeatInfo> = {},
): TableInfo => ({
  code: 'FERN42',
  phase: 'playing',
  setup: {
    seats: [{ tumour: 'dealt' }, { tumour: 'dealt' }],
    length: 'short',
    secretOffers: false,
    pairs: false,
  },
  seats: [
    {
      id: '0',
      name: 'Calm Heron',
      controller: person,
      open: false,
      present: true,
      again: false,
      ...you,
    },
    { id: '1', name: 'Brave Otter', controller: person, open: false, present: true, again: false },
  ],
  host: '0',
  inClass: false,
  frozen: false,
  lastRound: false,
  watching: 0,
  game: { number: 1, matchID: 'one' },
  ...change,
})

export const problem = (id: Problem['id']): Problem => ({
  id,
  message: `This is ${id}.`,
  wayOn: 'Try something else.',
})

interface SitDown {
  seats?: Seats
  game?: FakeGame
  thinker?: Thinker
  isAsking?: boolean
}

/** A page that sits at FERN42 on seat 0, with a server that the test plays. */
export const sitDown = (options: SitDown = {}) => {
  const clock = new FakeClock()
  const socket = new FakeSocket()
  const game = options.game ?? new FakeGame('0')
  const store = memory()
  const seats = options.seats ?? createSeats(() => store)
  if (seats.find('FERN42') === undefined)
    seats.keep({ code: 'FERN42', seat: '0', token: 'secret', told: null })
  let comeBack = () => undefined as unknown
  let ids = 0
  const { thinker, asked } = readyThinker()
  const table: OnlineTable = openTable({
    code: 'FERN42',
    socket,
    seats,
    clock,
    onReturn: (listener) => {
      comeBack = listener
      return () => undefined
    },
    thinker: options.thinker ?? thinker,
    isAsking: () => options.isAsking ?? false,
    newId: () => `move-${String((ids += 1)).padStart(4, '0')}`,
  })
  const entered = (change: Partial<Entered> = {}): { ok: true } & Entered => ({
    ok: true,
    table: tableOf(),
    you: '0',
    card: { pictures: ['fox', 'kite'], code: 'A2B3C' },
    game: game.snapshot,
    missed: game.steps,
    more: false,
    ...change,
  })
  return {
    table,
    socket,
    clock,
    seats,
    game,
    /** What the thinker was asked. */
    asked,
    entered,
    now: () => table.getSnapshot(),
    match: () => {
      const { match } = table.getSnapshot()
      if (match === null) throw new Error('there is no game yet')
      return match
    },
    /** The page comes back from sleep, or the network does. */
    comeBack: () => comeBack(),
    /** Connects and lets it in; only what it has not seen is told. */
    letIn: (change: Partial<Entered> = {}) => {
      socket.goUp()
      const { message, answer } = socket.last('enter')
      const { step = -1 } = (message['seen'] ?? {}) as { step?: number }
      answer(entered({ missed: game.steps.filter(([n]) => n > step), ...change }))
    },
    /** Somebody acts, and the page is told. */
    play: (seat: SeatId, action: Action, by: Author = 'person') =>
      socket.tell('step', ...game.do(seat, action, by)),
  }
}

/** A storage that lasts as long as it is held. */
export const memory = () => {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}
