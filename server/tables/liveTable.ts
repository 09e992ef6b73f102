import type { SeatId } from '../../game/public'
import { pageRoom, snapshotFor, stockRoom, storedStepFor, viewerOf } from '../games/audience'
import { dealGame, GameEngine } from '../games/engine'
import { MOVES_REMEMBERED, Play, type PlayTools } from '../games/play'
import { Bucket } from '../limits'
import { problem, Refused } from '../problems'
import type { Entered, Phrase, SeatCard, Step, TableInfo } from '../protocol'
import { StaleWrite, type Storage, type StoredStep } from '../storage/storage'
import { hashOf, isTokenOf, newCard, newToken } from './keys'
import { Notes } from './notes'
import { begun, controlledBy, infoOf, over, seatIn, standUp, withKeys, type Table } from './table'

/** Somebody with an open connection: a page of ours, or a client of boardgame.io's. */
export interface Visitor {
  dialect: 'page' | 'stock'
  /** Null for those who watch. */
  seat: SeatId | null
  tell: (event: string, ...args: unknown[]) => void
  join: (rooms: readonly string[]) => void
  leaveRooms: () => void
  /** Cuts the connection; whoever it is comes back by itself. */
  drop: () => void
}

/** The steps told in one message end when they are this long together, in characters. */
const STEPS_LENGTH = 8000
const STEPS_LOADED = 100
/** Or many who come and go all the time would make far more messages than they send. In milliseconds. */
const WATCHERS_TOLD_EVERY = 250

const tableRoom = (table: string): string => `table/${table}`

/** A table with people at it: who is here, in whose hands the seats are, the game that is played. */
export class LiveTable {
  #table: Table
  #play: Play | null = null
  readonly #storage: Storage
  readonly #tools: PlayTools
  readonly #visitors = new Set<Visitor>()
  readonly #talk = new Map<SeatId, Bucket>()
  readonly notes: Notes
  #lastJob: Promise<unknown> = Promise.resolve()
  #jobs = 0
  #telling: NodeJS.Timeout | undefined
  /** Told whenever something here has changed: a class looks at its tables. */
  onChange: () => void = () => undefined
  /** Whether a class watches, so that its bots play although nobody else is here. */
  isWatchedByClass = false
  /** Since when nobody is here and nothing is to be done. */
  idleSince = Date.now()
  /** Whether somebody else has changed what is stored, so that this one must not be used again. */
  isStale = false

  private constructor(table: Table, storage: Storage, tools: PlayTools) {
    this.#table = table
    this.#storage = storage
    this.#tools = tools
    this.notes = new Notes(storage, (number) => this.play(number).engine)
  }

  /** A table as it was kept, with the game that is played there. */
  static async load(table: Table, storage: Storage, tools: PlayTools): Promise<LiveTable> {
    const live = new LiveTable(table, storage, tools)
    await live.#loadPlay()
    return live
  }

  async #loadPlay(): Promise<void> {
    const { matchID } = this.#table
    if (matchID === null) return
    const stored = await this.#storage.loadGame(matchID)
    if (stored === undefined) throw new Error(`the game ${matchID} is not in the storage`)
    const moves = await this.#storage.moveIds(matchID, MOVES_REMEMBERED)
    const engine = await GameEngine.load(stored, this.#storage)
    this.#play = new Play(engine, moves, this.#tools, {
      table: () => this.#table,
      isPresent: (seat) => this.isPresent(seat),
      isAttended: () => this.#visitors.size > 0 || this.isWatchedByClass,
      acted: () => this.onChange(),
      inTurn: (job) => this.inTurn(job),
      handOver: (seat, controller) => this.save(controlledBy(this.#table, seat, controller)),
      finished: async () => {
        this.#tools.observer.noted('a game is over', {
          table: this.#table.id,
          steps: this.play().engine.step,
        })
        await this.save(over(this.#table))
      },
      nudge: (seat, seconds) => this.#tellSeat(seat, 'nudge', seconds),
    })
    // The server may have stopped between the last action and what follows from it.
    if (this.#play.engine.isOver && this.#table.phase === 'playing')
      await this.save(over(this.#table))
  }

  get table(): Table {
    return this.#table
  }
  get isIdle(): boolean {
    return this.#visitors.size === 0 && this.#jobs === 0 && !this.isWatchedByClass
  }
  get visitors(): ReadonlySet<Visitor> {
    return this.#visitors
  }

  isPresent(seat: SeatId): boolean {
    for (const visitor of this.#visitors) if (visitor.seat === seat) return true
    return false
  }

  info(): TableInfo {
    let watching = 0
    for (const { seat } of this.#visitors) if (seat === null) watching += 1
    return infoOf(this.#table, (seat) => this.isPresent(seat), watching)
  }

  /** The game that is played or was just over. Throws Refused before the first. */
  play(number?: number): Play {
    if (this.#play === null) throw new Refused('table/not-begun')
    if (number !== undefined && number !== this.#play.engine.number)
      throw new Refused('game/another')
    return this.#play
  }

  /** Does a job when all those before it are done: at a table one thing happens after another. */
  inTurn<T>(job: () => Promise<T>): Promise<T> {
    this.#jobs += 1
    const mine = this.#lastJob.then(job).finally(() => {
      this.#jobs -= 1
      if (this.isIdle) this.idleSince = Date.now()
    })
    this.#lastJob = mine.catch((error: unknown) => {
      if (error instanceof StaleWrite) this.#startAfresh()
    })
    return mine
  }

  /** Does nothing new any more, waits until what was asked for is done, and leaves it to the storage. */
  async close(): Promise<void> {
    clearTimeout(this.#telling)
    this.#play?.close()
    await this.#lastJob
    await this.#play?.engine.rest().catch((error: unknown) => {
      this.#tools.observer.failed('the state of a game was not kept', error)
    })
  }

  /** Keeps the table as it is now, then tells everybody. Only in turn. */
  async save(next: Table): Promise<void> {
    const kept = { ...next, version: this.#table.version + 1 }
    await this.#storage.saveTable(kept, Date.now())
    this.#table = kept
    this.tellTable()
    this.#play?.look()
  }

  tellTable() {
    this.onChange()
    const info = this.info()
    this.#tools.rooms.tell(tableRoom(this.#table.id), 'table', info)
    for (const visitor of this.#visitors)
      if (visitor.dialect === 'stock') visitor.tell('matchData', ...this.stockMatchData())
  }

  /** Tells that somebody came or went: of those who only watch, of all in a while together. */
  #tellOf({ seat }: Visitor) {
    if (seat !== null) this.tellTable()
    else
      this.#telling ??= setTimeout(() => {
        this.#telling = undefined
        this.tellTable()
      }, WATCHERS_TOLD_EVERY)
  }

  stockMatchData(): [matchID: string, players: object[]] {
    const players = this.#table.seats.map(({ id, person }) => ({
      id: Number(id),
      name: person?.name ?? 'Bot',
      isConnected: this.isPresent(id),
    }))
    return [this.#table.matchID ?? '', players]
  }

  #tellSeat(seat: SeatId, event: string, ...args: unknown[]) {
    for (const visitor of this.#visitors) if (visitor.seat === seat) visitor.tell(event, ...args)
  }

  // ── coming and going ───────────────────────────────────────────────────────────────────────────

  /** Throws Refused unless the token is that of the seat's person. */
  checkToken(seat: SeatId, token: string): void {
    const { person } = seatIn(this.#table, seat)
    if (person === null || !isTokenOf(person.tokenHash, token)) throw new Refused('seat/taken-over')
  }

  /** Somebody comes, or comes back. Only in turn. */
  async arrive(visitor: Visitor): Promise<void> {
    this.#visitors.add(visitor)
    this.#joinRooms(visitor)
    if (visitor.seat !== null) await this.takeBack(visitor.seat)
    this.#tellOf(visitor)
    this.#play?.look()
  }

  #joinRooms(visitor: Visitor) {
    const viewer = viewerOf(this.#table.setup.secretOffers, visitor.seat)
    const { id } = this.#table
    if (visitor.dialect === 'stock') visitor.join([stockRoom(id, viewer)])
    else visitor.join([tableRoom(id), pageRoom(id, viewer)])
  }

  /** Somebody is gone, perhaps only for a moment: the seat is kept. */
  depart(visitor: Visitor) {
    if (!this.#visitors.delete(visitor)) return
    visitor.leaveRooms()
    if (visitor.seat !== null) this.#play?.sign(visitor.seat)
    this.#play?.look()
    this.#tellOf(visitor)
    if (this.isIdle) this.idleSince = Date.now()
  }

  /** Sends all devices of a seat away but one, because the seat is somebody else's now. */
  sendAway(seat: SeatId, but: Visitor | null) {
    for (const visitor of [...this.#visitors]) {
      if (visitor.seat !== seat || visitor === but) continue
      visitor.tell('out', problem('seat/taken-over'))
      this.depart(visitor)
      visitor.seat = null
    }
  }

  /** A sign of life from a person; what played for them while they were silent stops. Only in turn. */
  async takeBack(seat: SeatId): Promise<void> {
    const { controller, person } = seatIn(this.#table, seat)
    this.#play?.sign(seat)
    if (person?.steppedBack === true || this.#play?.isFinishing === true) return
    const wasAsked = controller.by === 'autopilot' && controller.asked
    if (controller.by !== 'person' && !wasAsked)
      await this.save(controlledBy(this.#table, seat, { by: 'person' }))
  }

  /** Looks at what follows from a sign of life. */
  look() {
    this.#play?.look()
  }

  // ── what somebody at the table may ask for ─────────────────────────────────────────────────────

  /** Begins a game, the first or another one. Only in turn. */
  async begin(): Promise<void> {
    const number = this.#table.games + 1
    const { game, dealing } = dealGame(this.#table.id, this.#table.setup, number)
    const next = begun({ ...this.#table, version: this.#table.version + 1 }, game.matchID)
    await this.#storage.beginGame(next, game, dealing, Date.now())
    this.#play?.close()
    this.#table = next
    await this.#loadPlay()
    const { engine } = this.play()
    this.#tools.observer.noted('a game begins', {
      table: next.id,
      number,
      seats: next.seats.length,
    })
    for (const visitor of this.#visitors) {
      const viewer = viewerOf(next.setup.secretOffers, visitor.seat)
      const dealt = storedStepFor(dealing, viewer)
      if (visitor.dialect === 'page')
        visitor.tell('began', snapshotFor(engine.state, number, viewer), dealt)
    }
    this.tellTable()
    this.#play?.look()
  }

  /** New keys for a seat; every device but one must use the new card. Only in turn. */
  async newKeys(seat: SeatId, but: Visitor | null): Promise<{ card: SeatCard; token: string }> {
    const token = newToken()
    const card = newCard()
    await this.save(withKeys(this.#table, seat, { tokenHash: hashOf(token), card }))
    this.sendAway(seat, but)
    return { card, token }
  }

  /** Says a ready phrase to the table. Throws Refused for somebody who talks too much. */
  say(seat: SeatId, phrase: Phrase) {
    const bucket = this.#talk.get(seat) ?? new Bucket(3, 0.5)
    this.#talk.set(seat, bucket)
    if (!bucket.take()) throw new Refused('message/too-fast')
    this.#tools.rooms.tell(tableRoom(this.#table.id), 'said', seat, phrase)
  }

  /** A seat card was shown: the seat is played from another device now. Only in turn. */
  async giveToken(seat: SeatId, tokenHash: string): Promise<void> {
    await this.save(withKeys(this.#table, seat, { tokenHash }))
    this.sendAway(seat, null)
  }

  /** Somebody gives the seat up. Only in turn. */
  async giveUp(seat: SeatId, visitor: Visitor): Promise<void> {
    await this.save(standUp(this.#table, seat))
    this.sendAway(seat, visitor)
    // They may have gone to another table, and to another seat there, while this was kept.
    if (!this.#visitors.has(visitor)) return
    this.depart(visitor)
    visitor.seat = null
  }

  /** What a page needs to show the table and the game, and what it has missed. Only in turn. */
  async welcome(
    visitor: Visitor,
    seen: { number: number; step: number } | undefined,
  ): Promise<Entered> {
    const { seat } = visitor
    const person = seat === null ? null : seatIn(this.#table, seat).person
    const viewer = viewerOf(this.#table.setup.secretOffers, seat)
    const engine = this.#play?.engine
    const isSame = engine !== undefined && seen?.number === engine.number
    const missed = isSame ? await this.steps(visitor, engine.number, seen.step) : null
    return {
      table: this.info(),
      you: seat,
      card: person?.card ?? null,
      game: engine === undefined ? null : snapshotFor(engine.state, engine.number, viewer),
      missed: missed?.steps ?? [],
      more: missed?.more ?? engine !== undefined,
    }
  }

  /** The steps of the game after one, as far as one message should hold them. */
  async steps(
    visitor: Visitor,
    number: number,
    after: number,
  ): Promise<{ steps: Step[]; more: boolean }> {
    const { engine } = this.play(number)
    const viewer = viewerOf(this.#table.setup.secretOffers, visitor.seat)
    const stored = await this.#storage.steps(engine.matchID, after, STEPS_LOADED)
    const steps: Step[] = []
    let length = 0
    for (const step of stored) {
      length += step.entries.length
      if (length > STEPS_LENGTH && steps.length > 0) break
      steps.push(storedStepFor(step, viewer))
    }
    const last = steps.at(-1)?.[0] ?? after
    return { steps, more: last < engine.step }
  }

  /** Every step of the game, for its record. */
  async allSteps(): Promise<StoredStep[]> {
    const { engine } = this.play()
    return this.#storage.steps(engine.matchID, 0, engine.step)
  }

  /** What is here is out of date: it is given up, and everybody comes in again to what is stored. */
  #startAfresh() {
    this.isStale = true
    this.#play?.close()
    for (const visitor of this.#visitors) visitor.drop()
    this.#visitors.clear()
  }
}
