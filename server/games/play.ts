import {
  IllegalAction,
  view,
  type Action,
  type BotName,
  type Explanation,
  type SeatId,
  type SeatNames,
} from '../../game/public'
import type { Thinker } from '../bots/thinker'
import type { Observer } from '../observe/observer'
import { Refused } from '../problems'
import type { Controller } from '../protocol'
import { seatIn, type Table } from '../tables/table'
import type { Actor } from './actor'
import { awaited, dueFor, type Due, type Patience } from './attention'
import { tellStep, type Rooms } from './audience'
import { Decisions, stopping, type Decision } from './decisions'
import type { GameEngine } from './engine'

/** What a game needs of the server. */
export interface PlayTools {
  rooms: Rooms
  thinker: Thinker
  patience: Patience
  /** How long a bot waits before each action, in milliseconds. */
  botPause: number
  observer: Observer
}

/** What a game asks of the table that it is played at. */
export interface Surroundings {
  table: () => Table
  isPresent: (seat: SeatId) => boolean
  /** Whether anybody is there to see it: bots do not play for nobody. */
  isAttended: () => boolean
  /** Told of every action, once it is done. */
  acted: () => void
  /** Does a job when those before it are done. */
  inTurn: <T>(job: () => Promise<T>) => Promise<T>
  /** Only in turn. */
  handOver: (seat: SeatId, controller: Controller) => Promise<void>
  /** Only in turn. */
  finished: () => Promise<void>
  nudge: (seat: SeatId, seconds: number) => void
}

/**
 * No game needs a quarter of these. Whoever does a thing and takes it back without end is stopped, or
 * the steps of a game would be as many as they like.
 */
const MOST_STEPS = 4000
/** Who plays for absent people: safe and dull. */
const AUTOPILOT: BotName = 'autopilot'
/** After a failure, such as a full disk, bots and autopilots try again so much later. In milliseconds. */
const SECOND_TRY = 2000
/** More actions than any seat can have in a round: a bot that does not end its round is stopped. */
const BOT_LIMIT = 60
/** Moves whose ids are remembered, of all seats together. A page sends one again at once or never. */
export const MOVES_REMEMBERED = 200

/** One game at a table: its actions, its bots, and whom it waits for. */
export class Play {
  readonly engine: GameEngine
  readonly #tools: PlayTools
  readonly #at: Surroundings
  /** What became of moves done lately, by seat and the id that the page gave. Oldest first. */
  readonly #moves = new Map<string, number>()
  readonly #signs = new Map<SeatId, number>()
  readonly #waitingSince = new Map<SeatId, number>()
  readonly #nudged = new Set<SeatId>()
  readonly #thinking = new Set<SeatId>()
  readonly #decisions = new Decisions()
  /** How often a bot has acted for a seat in a round. */
  #botActions = { round: 0, of: new Map<SeatId, number>() }
  #timer: NodeJS.Timeout | undefined
  #timerAt = 0
  readonly #since = Date.now()
  /** The round that autopilot finishes for everybody, and for whom. */
  #finishing: { round: number; of: readonly SeatId[] } | null = null
  #isClosed = false

  constructor(
    engine: GameEngine,
    moves: readonly { id: string; seat: string; step: number }[],
    tools: PlayTools,
    at: Surroundings,
  ) {
    this.engine = engine
    this.#tools = tools
    this.#at = at
    for (const { id, seat, step } of moves) this.#moves.set(`${seat}/${id}`, step)
  }

  /**
   * Does an action of a seat, once. Only in turn. Answers with the step that it is; throws Refused
   * with the reason when the rules do not allow it.
   */
  async act(seat: SeatId, asked: Action, by: Actor, moveId: string | null): Promise<number> {
    const key = moveId === null ? null : `${seat}/${moveId}`
    const known = key === null ? undefined : this.#moves.get(key)
    if (known !== undefined) return known
    if (this.engine.isOver) throw new Refused('game/over')
    const { lastRound } = this.#at.table()
    if (by === 'person') this.#refuseWhereNobodyActs(seat)
    // Whatever was asked: which round is the last is for whoever leads the lesson to say.
    const action: Action =
      asked.move === 'done' ? { move: 'done', ...(lastRound && { last: true }) } : asked
    if (action.move === 'undo' && this.engine.step > MOST_STEPS)
      throw new Refused('move/refused', { message: 'Too much was taken back in this game.' })
    const done = await this.engine.perform(seat, action, by, moveId).catch((error: unknown) => {
      if (!(error instanceof IllegalAction)) throw error
      const { reason } = error
      throw new Refused('move/refused', { message: reason.rule, reason })
    })
    if (key !== null) this.#remember(key, done.step)
    const { id, games, setup } = this.#at.table()
    const { matchID } = this.engine
    tellStep(this.#tools.rooms, done, {
      table: id,
      number: games,
      matchID,
      secretOffers: setup.secretOffers,
    })
    this.#tools.observer.moved(by)
    if (done.after.G.state.phase === 'over') await this.#at.finished()
    await this.#afterFinishing()
    this.#at.acted()
    this.look()
    return done.step
  }

  /** In a class there are times when no person's action counts. */
  #refuseWhereNobodyActs(seat: SeatId) {
    const table = this.#at.table()
    if (table.frozen) throw new Refused('class/frozen')
    if (this.isFinishing) throw new Refused('class/round-ends')
    if (seatIn(table, seat).person?.steppedBack === true) throw new Refused('class/stepped-back')
  }

  /** Whether autopilot finishes this round for everybody, so that nobody can go on meanwhile. */
  get isFinishing(): boolean {
    const { round, phase } = this.engine.state.G.state
    return phase === 'action' && this.#finishing?.round === round
  }

  /** Lets autopilot finish the round for everybody who has not. Only in turn. */
  async finishRound(): Promise<void> {
    const { state } = this.engine.state.G
    if (state.phase !== 'action') return
    const of = this.#at
      .table()
      .seats.filter(({ id, controller }) => {
        return controller.by === 'person' && state.seats[id]?.done === false
      })
      .map(({ id }) => id)
    this.#finishing = { round: state.round, of: [...(this.#finishing?.of ?? []), ...of] }
    for (const id of of) await this.#at.handOver(id, { by: 'autopilot', asked: false })
    this.look()
  }

  /** Whoever is here goes on in the next round. Only in turn. */
  async #afterFinishing(): Promise<void> {
    if (this.#finishing === null || this.isFinishing) return
    const { of } = this.#finishing
    this.#finishing = null
    if (this.engine.isOver) return
    for (const id of of)
      if (this.#at.isPresent(id) && seatIn(this.#at.table(), id).controller.by === 'autopilot')
        await this.#at.handOver(id, { by: 'person' })
  }

  /** The screens stood still for a while, in which nobody was silent. */
  thaw() {
    this.#waitingSince.clear()
    this.#nudged.clear()
    for (const id of this.engine.state.G.state.order) this.#signs.set(id, Date.now())
    this.look()
  }

  /** For how long the table has waited for a seat, in milliseconds; null while it does not. */
  waitingFor(seat: SeatId): number | null {
    const since = this.#waitingSince.get(seat)
    return since === undefined ? null : Date.now() - since
  }

  #remember(key: string, step: number) {
    this.#moves.set(key, step)
    for (const oldest of this.#moves.keys()) {
      if (this.#moves.size <= MOVES_REMEMBERED) break
      this.#moves.delete(oldest)
    }
  }

  /** The person of a seat gave a sign of life. Whoever tells this looks at what follows, once. */
  sign(seat: SeatId) {
    this.#signs.set(seat, Date.now())
    this.#nudged.delete(seat)
  }

  /** Looks at what is to be done now that something has changed: bots, nudges, autopilots. */
  look() {
    if (this.#isClosed) return
    this.#driveBots()
    this.#watchSilence()
  }

  close() {
    this.#isClosed = true
    clearTimeout(this.#timer)
  }

  /** What is due next, of all seats that the table waits for. */
  #nextDue(now: number): Due | undefined {
    const { isPresent } = this.#at
    const waitsFor = awaited(this.#at.table(), this.engine.state.G.state, isPresent)
    for (const seat of this.#waitingSince.keys())
      if (!waitsFor.includes(seat)) {
        this.#waitingSince.delete(seat)
        this.#nudged.delete(seat)
      }
    // After a restart nobody has been silent for longer than the server itself.
    const lastSign = (seat: SeatId) => this.#signs.get(seat) ?? this.#since
    let next: Due | undefined
    for (const seat of waitsFor) {
      const since = this.#waitingSince.get(seat) ?? now
      this.#waitingSince.set(seat, since)
      const attendance = { isPresent, lastSign }
      const due = dueFor(seat, since, this.#nudged.has(seat), attendance, this.#tools.patience)
      if (next === undefined || due.at < next.at) next = due
    }
    return next
  }

  /** Sees to it that whatever is due next is done in time. A timer that is early looks again. */
  #watchSilence() {
    const now = Date.now()
    const next = this.#nextDue(now)
    if (next === undefined || (this.#timer !== undefined && this.#timerAt <= next.at)) return
    clearTimeout(this.#timer)
    this.#timerAt = next.at
    this.#timer = setTimeout(() => this.#doWhatIsDue(), Math.max(0, next.at - now))
  }

  #doWhatIsDue() {
    this.#timer = undefined
    const now = Date.now()
    const next = this.#nextDue(now)
    if (next === undefined) return
    if (next.at > now) this.#watchSilence()
    else if (next.what === 'nudge') this.#nudge(next.seat)
    else this.#putOnAutopilot(next.seat)
  }

  #nudge(seat: SeatId) {
    this.#nudged.add(seat)
    this.#at.nudge(seat, Math.ceil(this.#tools.patience.grace / 1000))
    this.look()
  }

  #putOnAutopilot(seat: SeatId) {
    const job = async () => {
      const { phase } = this.#at.table()
      const { controller } = seatIn(this.#at.table(), seat)
      // A move may have been before us in the queue.
      if (phase !== 'playing' || controller.by !== 'person' || !this.#waitingSince.has(seat)) return
      await this.#at.handOver(seat, { by: 'autopilot', asked: false })
    }
    this.#at.inTurn(job).then(
      () => this.look(),
      (error: unknown) => this.#failed('autopilot could not take over', error),
    )
  }

  #driveBots() {
    const { state } = this.engine.state.G
    const { frozen } = this.#at.table()
    if (state.phase !== 'action' || frozen || !this.#at.isAttended()) return
    for (const { id, controller } of this.#at.table().seats) {
      if (controller.by === 'person' || this.#thinking.has(id) || state.seats[id]?.done === true)
        continue
      this.#thinking.add(id)
      setTimeout(() => void this.#playBot(id), this.#tools.botPause)
    }
  }

  async #playBot(seat: SeatId) {
    try {
      const chosen = await this.#chooseFor(seat)
      if (chosen !== null)
        await this.#at.inTurn(async () => {
          // A person may have come back, or something else happened to what the bot saw.
          if (this.#isClosed || chosen.by !== this.#botOf(seat)?.by) return
          if (this.#at.table().frozen) return
          if (this.engine.whyNot(seat, chosen.thought.action) !== undefined) return
          const step = await this.act(seat, chosen.thought.action, chosen.by, null)
          // Nobody is to know that somebody stepped back.
          if (chosen.by !== 'standIn') this.#decisions.remember(chosen, step)
        })
      this.#thinking.delete(seat)
      this.look()
    } catch (error) {
      this.#failed('a bot could not act', error, () => this.#thinking.delete(seat))
    }
  }

  /** Which bot decides for a seat now, and as whom; null when its person does. */
  #botOf(seat: SeatId): { bot: BotName; by: Actor } | null {
    const { controller, person } = seatIn(this.#at.table(), seat)
    if (controller.by === 'person') return null
    if (controller.by === 'bot' && person?.steppedBack === true)
      return { bot: controller.bot, by: 'standIn' }
    return controller.by === 'bot'
      ? { bot: controller.bot, by: controller.bot }
      : { bot: AUTOPILOT, by: AUTOPILOT }
  }

  /** Why a bot took this step: see Decisions. */
  why(step: number, names: SeatNames): Explanation | null {
    return this.#at.table().setup.secretOffers ? null : this.#decisions.why(step, names)
  }

  async #chooseFor(seat: SeatId): Promise<Decision | null> {
    const { state } = this.engine.state.G
    const player = this.#botOf(seat)
    if (this.#isClosed || player === null || state.seats[seat]?.done !== false) return null
    if (this.#botActions.round !== state.round)
      this.#botActions = { round: state.round, of: new Map() }
    const count = (this.#botActions.of.get(seat) ?? 0) + 1
    this.#botActions.of.set(seat, count)
    const saw = view(state, seat)
    const thought =
      count > BOT_LIMIT
        ? stopping(player.bot)
        : await this.#tools.thinker.think(player.bot, saw, seat)
    return { seat, by: player.by, thought, saw }
  }

  #failed(what: string, error: unknown, before?: () => void) {
    this.#tools.observer.failed(what, error)
    setTimeout(() => {
      before?.()
      this.look()
    }, SECOND_TRY).unref()
  }
}
