import type { BotName, Setup, SeatId } from '../../game/public'
import type { PlayTools } from '../games/play'
import { Bucket } from '../limits'
import { MOST_AT_TABLE } from '../classProtocol'
import { Refused } from '../problems'
import type { SeatCard, Seated } from '../protocol'
import type { Storage } from '../storage/storage'
import { newCode, readCode } from './codes'
import { hashOf, isSameCard, newCard, newTableId, newToken } from './keys'
import { LiveTable } from './liveTable'
import { newName } from './names'
import { freeSeat, namesAt, sitDown, type Person, type Seat, type Table } from './table'

/** Tables that nobody uses leave memory after so long, in milliseconds. They stay in the storage. */
const IDLE_AFTER = 60_000
const SWEEP_EVERY = 15_000
const REMOVE_EVERY = 3_600_000
const DAY = 86_400_000
/** Who plays where nobody sits. */
const FILLING: BotName = 'skilled'
/** And in a class, among people who play their first game. */
const FILLING_CLASS: BotName = 'beginner'
const CODE_TRIES = 60
/** Tables at which no game ever begins are kept for so long. */
const IDLE_DAYS = 1

interface TablesOptions {
  storage: Storage
  tools: PlayTools
  keepDays: number
  tablesPerMinute: number
}

/** All tables: those in use live in memory, the others are loaded when somebody asks for them. */
export class Tables {
  readonly #options: TablesOptions
  readonly #live = new Map<string, Promise<LiveTable>>()
  readonly #opening: Bucket
  /** Wrong seat cards are limited a table, so that nobody can try them all. */
  readonly #cardTries = new Map<string, Bucket>()
  readonly #timers: NodeJS.Timeout[]

  constructor(options: TablesOptions) {
    this.#options = options
    const { tablesPerMinute } = options
    this.#opening = new Bucket(tablesPerMinute, tablesPerMinute / 60)
    this.#timers = [
      setInterval(() => void this.#sweep(), SWEEP_EVERY),
      setInterval(() => void this.removeOld(), REMOVE_EVERY),
    ]
    this.#timers.forEach((timer) => timer.unref())
  }

  get count(): number {
    return this.#live.size
  }

  /** Opens a table; whoever does it has its first seat for persons. */
  async open(setup: Setup, players: readonly ('person' | BotName)[]): Promise<Seated> {
    if (!this.#opening.take()) throw new Refused('table/too-many')
    const seats = setup.seats.map((_, i): Seat => {
      const player = players[i] ?? 'person'
      const bot = player === 'person' ? FILLING : player
      const id = String(i) as SeatId
      const controller = { by: 'bot' as const, bot }
      return { id, bot, forPersons: player === 'person', person: null, controller }
    })
    const first = seats.find(({ forPersons }) => forPersons)
    if (first === undefined)
      throw new Refused('table/set-up', { message: 'At least one player must be a person.' })
    const { person, token } = newPerson([])
    const seated = seats.map((seat) =>
      seat === first ? { ...seat, person, controller: { by: 'person' as const } } : seat,
    )
    const live = await this.#create({ setup, seats: seated, host: first.id, classroom: null })
    return { table: live.info(), seat: first.id, token, card: person.card }
  }

  /** Opens a table of a class, at which nobody sits yet. Bots play where no student does. */
  async openForClass(classroom: string, length: 'full' | 'short'): Promise<LiveTable> {
    const seats = Array.from({ length: MOST_AT_TABLE }, (_, i): Seat => {
      const controller = { by: 'bot' as const, bot: FILLING_CLASS }
      const id = String(i) as SeatId
      return { id, bot: FILLING_CLASS, forPersons: true, person: null, controller }
    })
    const setup: Setup = {
      seats: seats.map(() => ({ tumour: 'dealt' as const })),
      // A lesson is the first game of nearly everybody: each idea comes when it is needed.
      length: length === 'short' ? 'first' : 'full',
      secretOffers: false,
      pairs: false,
    }
    return this.#create({ setup, seats, host: '0', classroom })
  }

  /** Keeps a new table under a code that is free. */
  async #create(of: Pick<Table, 'setup' | 'seats' | 'host' | 'classroom'>): Promise<LiveTable> {
    for (let attempt = 0; attempt < CODE_TRIES; attempt++) {
      const table: Table = {
        ...of,
        id: newTableId(),
        code: newCode(attempt),
        version: 1,
        phase: 'gathering',
        games: 0,
        matchID: null,
        frozen: false,
        lastRound: false,
      }
      if (await this.#options.storage.createTable(table, Date.now()))
        return this.#take(table.id, () => Promise.resolve(table))
    }
    throw new Refused('table/too-many')
  }

  /** The table with this code, however it was typed. */
  async byCode(typed: string): Promise<LiveTable> {
    const code = readCode(typed)
    const table = await this.#options.storage.tableByCode(code)
    if (table === undefined) throw new Refused('table/unknown')
    return this.byId(table.id)
  }

  async byId(id: string): Promise<LiveTable> {
    const live = await this.anyById(id)
    if (live.table.phase === 'closed') throw new Refused('table/closed')
    return live
  }

  /** As `byId`, also where nobody plays any more. */
  anyById(id: string): Promise<LiveTable> {
    return this.#take(id, () => this.#options.storage.tableById(id))
  }

  /** These tables are about to be removed from the storage. */
  async forget(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const live = await this.#live.get(id)?.catch(() => null)
      this.#live.delete(id)
      for (const visitor of live?.visitors ?? []) visitor.drop()
      await live?.close()
    }
  }

  /** The table at which boardgame.io's match is played. */
  async byMatch(matchID: string): Promise<LiveTable> {
    const live = await this.byId(matchID.slice(0, Math.max(0, matchID.lastIndexOf('-'))))
    if (live.table.matchID !== matchID) throw new Refused('game/another')
    return live
  }

  /** Somebody takes a free seat. */
  async sit(code: string): Promise<Seated> {
    const live = await this.byCode(code)
    if (live.table.classroom !== null) throw new Refused('class/leads')
    return live.inTurn(async () => {
      const free = freeSeat(live.table)
      if (free === undefined) throw new Refused('table/full')
      const { person, token } = newPerson(namesAt(live.table))
      await live.save(sitDown(live.table, free.id, person))
      return { table: live.info(), seat: free.id, token, card: person.card }
    })
  }

  /** A seat card gives the seat back; whoever had it on another device has it no longer. */
  async sitByCard(code: string, shown: SeatCard): Promise<Seated> {
    const live = await this.byCode(code)
    if (live.table.classroom !== null) throw new Refused('class/leads')
    const tries = this.#triesAt(live.table.id)
    return live.inTurn(async () => {
      // Only in turn: many that are tried at once must not all be within the limit.
      if (!tries.has()) throw new Refused('card/too-many-tries')
      const seat = live.table.seats.find(
        ({ person }) => person !== null && isSameCard(person.card, shown),
      )
      const card = seat?.person?.card
      if (seat === undefined || card === undefined) {
        tries.take()
        throw new Refused('card/wrong')
      }
      const token = newToken()
      await live.giveToken(seat.id, hashOf(token))
      return { table: live.info(), seat: seat.id, token, card }
    })
  }

  #triesAt(id: string): Bucket {
    const known = this.#cardTries.get(id)
    if (known !== undefined) return known
    const fresh = new Bucket(10, 0.1)
    this.#cardTries.set(id, fresh)
    return fresh
  }

  /** One live table for everybody, also when many ask at the same time. */
  #take(id: string, find: () => Promise<Table | undefined>): Promise<LiveTable> {
    const known = this.#live.get(id)
    if (known !== undefined) return known.then((live) => (live.isStale ? this.#again(id) : live))
    const { storage, tools } = this.#options
    const loading = find().then((table) => {
      if (table === undefined) throw new Refused('table/unknown')
      return LiveTable.load(table, storage, tools)
    })
    this.#live.set(id, loading)
    loading.catch(() => this.#live.delete(id))
    return loading
  }

  #again(id: string): Promise<LiveTable> {
    this.#live.delete(id)
    return this.anyById(id)
  }

  async #sweep(): Promise<void> {
    const before = Date.now() - IDLE_AFTER
    for (const [id, loading] of this.#live) {
      const live = await loading.catch(() => null)
      if (live === null || (live.isIdle && live.idleSince < before)) {
        this.#live.delete(id)
        this.#cardTries.delete(id)
        await live?.close()
      }
    }
  }

  /** Removes tables that nobody has touched for long. */
  async removeOld(): Promise<void> {
    const { storage, tools, keepDays } = this.#options
    try {
      const now = Date.now()
      await storage.removeUntouched(now - keepDays * DAY, now - Math.min(keepDays, IDLE_DAYS) * DAY)
    } catch (error) {
      tools.observer.failed('old tables could not be removed', error)
    }
  }

  /** Waits for everything that was asked for, and stops all games. */
  async close(): Promise<void> {
    this.#timers.forEach((timer) => clearInterval(timer))
    const all = await Promise.allSettled(this.#live.values())
    const tables = all.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    await Promise.all(tables.map((live) => live.close()))
  }
}

const newPerson = (taken: readonly string[]): { person: Person; token: string } => {
  const token = newToken()
  const person = { name: newName(taken), tokenHash: hashOf(token), card: newCard(), again: false }
  return { person, token }
}
