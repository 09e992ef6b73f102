import { seatIn, freeSeat, type Person } from '../tables/table'
import type { LiveTable } from '../tables/liveTable'
import { Refused } from '../problems'
import type { SeatId } from '../../game/public'
import type { StudentNumber } from '../classProtocol'
import {
  inPhase,
  studentIn,
  studentsAt,
  withStudent,
  type Classroom,
  type Student,
} from './classroom'
import { freshPace, isLastRound, isOverdue, paceAfter, playEnds, type Pace } from './clock'
import {
  callLastRound,
  finishRound,
  freeze,
  giveKeys,
  putOnAutopilot,
  seatAt,
  shut,
  stepBack,
  unseat,
} from './atTable'
import { evenOut, tableForNext } from './seating'
import type { StudentReason } from './ideas'
import { addTallies, emptyTally, RunningTally, type Tally } from './tally'
import { studentSeats } from './wall'
import type { ClassTools } from './liveClassroom'

/** The tables of a class: who sits where, and how their games come to an end in time. */
export class Game {
  readonly #tools: ClassTools
  readonly #onChange: () => void
  readonly #paces = new Map<string, Pace>()
  readonly #tallies = new Map<string, RunningTally>()
  readonly #watched = new Set<LiveTable>()
  #frozenAt: number | null = null

  constructor(tools: ClassTools, onChange: () => void) {
    this.#tools = tools
    this.#onChange = onChange
  }

  /** A table as it lives now; from here on it tells of its changes. */
  async table(id: string): Promise<LiveTable> {
    const live = await this.#tools.tables.anyById(id)
    live.onChange = this.#onChange
    live.isWatchedByClass = live.table.phase === 'playing'
    this.#watched.add(live)
    return live
  }

  async watch({ tables }: Classroom): Promise<readonly LiveTable[]> {
    return Promise.all(tables.map((id) => this.table(id)))
  }

  /** The tables go on without the class: it is closed, or nobody looks at it any more. */
  leave() {
    for (const live of this.#watched) {
      live.onChange = () => undefined
      live.isWatchedByClass = false
    }
    this.#watched.clear()
  }

  // ── seats ──────────────────────────────────────────────────────────────────────────────────────

  /** Finds a table and a seat for a student, and opens a table where there is none. */
  async seat(
    classroom: Classroom,
    { number }: Student,
    wanted: string | null = tableForNext(classroom),
  ): Promise<Classroom> {
    const { phase } = classroom
    if (phase === 'debrief' || phase === 'after') return classroom
    const live = wanted === null ? await this.#open(classroom) : await this.table(wanted)
    const { id } = live.table
    const tables = classroom.tables.includes(id) ? classroom.tables : [...classroom.tables, id]
    const seated = withStudent({ ...classroom, tables }, number, { table: id })
    await live.inTurn(async () => {
      const free = freeSeat(live.table)
      if (free === undefined) throw new Refused('table/full')
      await seatAt(live, free.id, personOf(studentIn(seated, number)))
      if (phase === 'playing' && live.table.phase === 'gathering') await live.begin()
      await freeze(live, classroom.frozen)
    })
    return seated
  }

  async #open(classroom: Classroom): Promise<LiveTable> {
    const { tables } = this.#tools
    const live = await tables.openForClass(classroom.id, classroom.plan.length)
    await this.table(live.table.id)
    return live
  }

  /** Takes a student's seat away; a bot goes on. */
  async unseat(classroom: Classroom, number: StudentNumber): Promise<Classroom> {
    const found = await this.#placeOf(studentIn(classroom, number))
    if (found !== null) await found.live.inTurn(() => unseat(found.live, found.seat))
    return withStudent(classroom, number, { table: null, steppedBack: false })
  }

  /** Another table for a student; null opens a new one. */
  async move(classroom: Classroom, number: StudentNumber, to: string | null): Promise<Classroom> {
    const student = studentIn(classroom, number)
    if (student.table === to && to !== null) return classroom
    if (to !== null && freeSeat((await this.table(to)).table) === undefined)
      throw new Refused('table/full')
    const without = await this.unseat(classroom, number)
    return this.seat(without, student, to)
  }

  async #placeOf({ table, number }: Student): Promise<{ live: LiveTable; seat: SeatId } | null> {
    if (table === null) return null
    const live = await this.table(table)
    const seat = live.table.seats.find(({ person }) => person?.student === number)
    return seat === undefined ? null : { live, seat: seat.id }
  }

  /** New keys of a student count at the table too, and the devices with the old ones are sent away. */
  async giveKeys(student: Student): Promise<void> {
    const found = await this.#placeOf(student)
    if (found === null) return
    const { tokenHash, card } = student
    await found.live.inTurn(() => giveKeys(found.live, found.seat, { tokenHash, card }))
  }

  async stepBack(student: Student, isBack: boolean): Promise<void> {
    const found = await this.#placeOf(student)
    if (found !== null) await found.live.inTurn(() => stepBack(found.live, found.seat, isBack))
  }

  /** Autopilot plays for a student until a touch of the page takes the seat back. */
  async autopilot(student: Student): Promise<void> {
    const found = await this.#placeOf(student)
    if (found === null) return
    await found.live.inTurn(async () => {
      const { controller } = seatIn(found.live.table, found.seat)
      if (controller.by === 'person') await putOnAutopilot(found.live, found.seat)
    })
  }

  // ── the game ───────────────────────────────────────────────────────────────────────────────────

  /** Fills tables of one or two from the others, closes those that are empty, and begins all games. */
  async begin(classroom: Classroom): Promise<Classroom> {
    let next = classroom
    for (const { student, to } of evenOut(classroom)) next = await this.move(next, student, to)
    const used = next.tables.filter((id) => studentsAt(next, id).length > 0)
    for (const id of next.tables) {
      const live = await this.table(id)
      const isUsed = used.includes(id)
      await live.inTurn(async () => {
        if (!isUsed) await shut(live)
        else if (live.table.phase === 'gathering') await live.begin()
      })
      if (isUsed) await this.table(id)
    }
    return { ...next, tables: used }
  }

  async freeze({ tables }: Classroom, frozen: boolean): Promise<void> {
    // Rounds take as long as they are played.
    const now = Date.now()
    const stood = this.#frozenAt === null ? 0 : now - this.#frozenAt
    this.#frozenAt = frozen ? (this.#frozenAt ?? now) : null
    if (!frozen)
      for (const [id, pace] of this.#paces)
        this.#paces.set(id, { ...pace, began: pace.began + stood })
    for (const id of tables) {
      const live = await this.table(id)
      await live.inTurn(() => freeze(live, frozen))
    }
  }

  async finishRound(id: string): Promise<void> {
    const live = await this.table(id)
    await live.inTurn(() => finishRound(live))
  }

  /** Calls last rounds, and helps tables to their end that are late. Gives whether all have ended. */
  async keepTime(classroom: Classroom, now: number): Promise<boolean> {
    const { speed } = this.#tools
    const ends = playEnds(classroom.plan, speed)
    if (ends === null) return false
    const lives = await this.watch(classroom)
    const playing = lives.filter(({ table }) => table.phase === 'playing')
    for (const live of playing) {
      const { round } = live.play().engine.state.G.state
      const known = this.#paces.get(live.table.id) ?? freshPace(round, now)
      const pace = paceAfter(known, round, now)
      this.#paces.set(live.table.id, pace)
      if (!isLastRound(pace, now, ends, speed)) continue
      await live.inTurn(async () => {
        await callLastRound(live)
        if (isOverdue(now, ends, speed)) await finishRound(live)
      })
    }
    return playing.length === 0 && lives.length > 0
  }

  /** Ends all games with the round that is played, now. */
  async endAll({ tables }: Classroom): Promise<void> {
    for (const id of tables) {
      const live = await this.table(id)
      await live.inTurn(async () => {
        await freeze(live, false)
        await callLastRound(live)
        await finishRound(live)
      })
    }
  }

  /** The class after the last table has ended. */
  afterPlay(classroom: Classroom, now: number): Classroom {
    return inPhase(classroom, 'debrief', now)
  }

  /** What became of the students' cells, over all tables. */
  async tally(classroom: Classroom): Promise<Tally> {
    const tallies = await Promise.all(classroom.tables.map((id) => this.tallyOf(id)))
    return tallies.reduce(addTallies, emptyTally())
  }

  /** What students chose when they were asked about their moves, by the seats that they have now. */
  async reasons(classroom: Classroom): Promise<readonly StudentReason[]> {
    const lists = await Promise.all(classroom.tables.map((id) => this.#reasonsAt(id)))
    return lists.flat()
  }

  async #reasonsAt(id: string): Promise<readonly StudentReason[]> {
    const live = await this.table(id)
    if (live.table.matchID === null) return []
    const given = await live.notes.reasons()
    return given.flatMap(({ seat, prompt, reason }) => {
      const { person } = seatIn(live.table, seat)
      return person?.student === undefined ? [] : [{ student: person.student, prompt, reason }]
    })
  }

  async tallyOf(id: string): Promise<Tally> {
    const live = await this.table(id)
    const { matchID } = live.table
    if (matchID === null) return emptyTally()
    const known = this.#tallies.get(id)
    const running = known?.matchID === matchID ? known : new RunningTally(matchID)
    this.#tallies.set(id, running)
    return running.catchUp(this.#tools.storage, studentSeats(live))
  }
}

const personOf = ({ name, tokenHash, card, number, steppedBack }: Student): Person => ({
  name,
  tokenHash,
  card,
  again: false,
  student: number,
  steppedBack,
})
