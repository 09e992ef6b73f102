import type { Choice, DebriefId, QuestionId } from '../../game/public'
import type { Observer } from '../observe/observer'
import { StaleWrite, type Storage } from '../storage/storage'
import { problem, Refused } from '../problems'
import {
  MOST_STUDENTS,
  type ClassInfo,
  type Joined,
  type StudentNumber,
  type Wall,
  type You,
} from '../classProtocol'
import type { SeatCard } from '../protocol'
import { hashOf, isSameCard, isTokenOf, newCard, newToken } from '../tables/keys'
import { newStudentName } from '../tables/names'
import type { Tables } from '../tables/tables'
import {
  askedAgain,
  askedNow,
  isOpen,
  studentIn,
  studentsOf,
  withNewStudent,
  withStudent,
  type Answer,
  type Classroom,
} from './classroom'
import { Game } from './game'
import { classInfo, wallOf, youOf } from './told'

/** Who has come, with which right. */
export type Who =
  | { who: 'student'; number: StudentNumber }
  | { who: 'teacher' }
  | { who: 'projector' }

/** A device with an open connection to a class. */
export interface ClassVisitor {
  as: Who
  tell: (event: string, ...args: unknown[]) => void
}

export interface ClassTools {
  storage: Storage
  tables: Tables
  observer: Observer
  /** How many times faster than real the lesson's clock runs. */
  speed: number
  /** How many days after its end everything about a class is removed. */
  keepDays: number
}

/** What changes at the tables is put on the wall so much later, all of a while together. In milliseconds. */
const WALL_EVERY = 400
/** The clock and the rounds are looked at so often, and what the tables wait for is told again. */
const LOOK_EVERY = 1000
/** However fast a lesson runs. */
const LOOK_AT_MOST_EVERY = 100

/** A class with people in it: who is here, its tables, its clock. */
export class LiveClassroom {
  #classroom: Classroom
  readonly #tools: ClassTools
  readonly #visitors = new Set<ClassVisitor>()
  readonly #help = new Set<StudentNumber>()
  /** By student, part of the lesson and question. */
  readonly #answers = new Map<string, Answer>()
  readonly game: Game
  #lastJob: Promise<unknown> = Promise.resolve()
  #telling: NodeJS.Timeout | undefined
  #looking: NodeJS.Timeout | undefined
  isErased = false
  idleSince = Date.now()

  private constructor(classroom: Classroom, answers: readonly Answer[], tools: ClassTools) {
    this.#classroom = classroom
    this.#tools = tools
    for (const answer of answers) this.#note(answer)
    this.game = new Game(tools, () => this.#wallSoon())
  }

  /** A class as it was kept. */
  static async load(classroom: Classroom, tools: ClassTools): Promise<LiveClassroom> {
    const answers = await tools.storage.answers(classroom.id)
    const live = new LiveClassroom(classroom, answers, tools)
    await live.game.watch(classroom)
    live.#look()
    return live
  }

  get classroom(): Classroom {
    return this.#classroom
  }
  get isIdle(): boolean {
    return this.#visitors.size === 0 && this.#classroom.phase !== 'playing'
  }
  get answers(): readonly Answer[] {
    return [...this.#answers.values()]
  }

  /** Does a job when all those before it are done. */
  inTurn<T>(job: () => Promise<T>): Promise<T> {
    const mine = this.#lastJob.then(async () => {
      if (this.isErased) throw new Refused('class/erased')
      try {
        return await job()
      } catch (error) {
        if (error instanceof StaleWrite && !(await this.#isStored())) {
          this.#leaveForGood()
          throw new Refused('class/erased')
        }
        throw error
      }
    })
    this.#lastJob = mine.catch(() => undefined)
    return mine
  }

  /** Keeps the class as it is now, then tells everybody. Only in turn. */
  async save(next: Classroom): Promise<void> {
    const kept = { ...next, version: this.#classroom.version + 1 }
    // What happens after the end puts off nothing: it is removed so many days after the class.
    await this.#tools.storage.saveClass(kept, kept.plan.ended ?? Date.now())
    this.#classroom = kept
    this.tell()
  }

  /** Tells everybody what they may know now. */
  tell() {
    const info = this.info()
    for (const { as, tell } of this.#visitors) {
      tell('class', info)
      if (as.who === 'student') this.#tellYou(as.number, tell)
    }
    this.#wallSoon()
  }

  #tellYou(number: StudentNumber, tell: ClassVisitor['tell']) {
    this.you(number).then(
      (you) => tell('you', you),
      (error: unknown) => this.#tools.observer.failed('a student was not told', error),
    )
  }

  async close(): Promise<void> {
    clearTimeout(this.#telling)
    clearTimeout(this.#looking)
    await this.#lastJob
    this.game.leave()
  }

  // ── what is told ───────────────────────────────────────────────────────────────────────────────

  info(): ClassInfo {
    return classInfo(this.#classroom, Date.now(), this.#tools, this.isErased)
  }

  you(number: StudentNumber): Promise<You> {
    return youOf(this.#classroom, number, this.answers, this.#help, this.#tools.tables)
  }

  wall(isAnonymous: boolean): Promise<Wall> {
    const count = (who: Who['who']) => [...this.#visitors].filter(({ as }) => as.who === who).length
    const here = new Set(
      [...this.#visitors].flatMap(({ as }) => (as.who === 'student' ? [as.number] : [])),
    )
    return wallOf(
      {
        classroom: this.#classroom,
        game: this.game,
        answers: this.answers,
        help: this.#help,
        here,
        teachers: count('teacher'),
        projectors: count('projector'),
      },
      isAnonymous,
    )
  }

  #wallSoon() {
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined
      this.#tellWall().catch((error: unknown) => {
        this.#tools.observer.failed('a wall was not told', error)
      })
    }, WALL_EVERY)
  }

  async #tellWall(): Promise<void> {
    for (const who of ['teacher', 'projector'] as const) {
      const watching = [...this.#visitors].filter(({ as }) => as.who === who)
      if (watching.length === 0) continue
      const wall = await this.wall(who === 'projector')
      for (const { tell } of watching) tell('wall', wall)
    }
  }

  /** Looks at the clock while a game is played. */
  #look() {
    clearTimeout(this.#looking)
    this.#looking = setTimeout(
      () => {
        const { phase } = this.#classroom
        if (phase !== 'playing') {
          this.#look()
          return
        }
        this.inTurn(() => this.#keepTime())
          .catch((error: unknown) => this.#tools.observer.failed('the clock of a class', error))
          .finally(() => {
            this.#wallSoon()
            this.#look()
          })
      },
      Math.max(LOOK_AT_MOST_EVERY, LOOK_EVERY / this.#tools.speed),
    )
    this.#looking.unref()
  }

  async #keepTime(): Promise<void> {
    if (this.#classroom.phase !== 'playing' || this.#classroom.frozen) return
    const isOver = await this.game.keepTime(this.#classroom, Date.now())
    if (isOver) await this.save(this.game.afterPlay(this.#classroom, Date.now()))
  }

  // ── coming and going ───────────────────────────────────────────────────────────────────────────

  /** Somebody new comes in. Only in turn. */
  async join(): Promise<Joined> {
    if (this.#classroom.phase === 'ended') throw new Refused('class/ended')
    if (this.#classroom.phase === 'later') throw new Refused('class/only-back')
    if (this.#classroom.locked) throw new Refused('class/locked')
    if (!isOpen(this.#classroom, MOST_STUDENTS)) throw new Refused('class/full')
    const token = newToken()
    const card = newCard()
    const taken = studentsOf(this.#classroom).map(({ name }) => name)
    const keys = { name: newStudentName(taken), card, tokenHash: hashOf(token) }
    const { classroom, student } = withNewStudent(this.#classroom, keys)
    await this.save(await this.game.seat(classroom, student))
    return { code: classroom.code, number: student.number, token, name: student.name, card }
  }

  /** A seat card was shown: this student is on another device now. Only in turn. */
  async joinByCard(shown: SeatCard): Promise<Joined | null> {
    const student = studentsOf(this.#classroom).find(({ card }) => isSameCard(card, shown))
    if (student === undefined) return null
    const token = newToken()
    const { number, name, card } = student
    await this.#giveKeys(number, { tokenHash: hashOf(token) })
    return { code: this.#classroom.code, number, token, name, card }
  }

  /** A new card for a student who has lost it, or whose card somebody else has used. Only in turn. */
  async newCard(number: StudentNumber): Promise<SeatCard> {
    studentIn(this.#classroom, number)
    const card = newCard()
    await this.#giveKeys(number, { tokenHash: hashOf(newToken()), card })
    return card
  }

  async #giveKeys(number: StudentNumber, keys: { tokenHash: string; card?: SeatCard }) {
    const next = withStudent(this.#classroom, number, keys)
    await this.game.giveKeys(studentIn(next, number))
    await this.save(next)
    this.sendAway(number, 'class/taken-over')
  }

  /** Throws Refused unless the token is that of the student. */
  checkToken(number: StudentNumber, token: string): void {
    const student = this.#classroom.students.find((one) => one.number === number)
    if (student?.removed === true) throw new Refused('class/removed')
    if (student === undefined || !isTokenOf(student.tokenHash, token))
      throw new Refused('class/taken-over')
  }

  /** Throws Refused unless it is the key of the teacher or, for what only shows, of the projector. */
  checkKey(who: 'teacher' | 'projector', key: string): void {
    const { teacherHash, projectorHash } = this.#classroom
    if (!isTokenOf(who === 'teacher' ? teacherHash : projectorHash, key))
      throw new Refused('class/wrong-key')
  }

  arrive(visitor: ClassVisitor) {
    this.#visitors.add(visitor)
    this.#wallSoon()
  }

  depart(visitor: ClassVisitor) {
    if (!this.#visitors.delete(visitor)) return
    if (this.isIdle) this.idleSince = Date.now()
    this.#wallSoon()
  }

  /** Tells all devices of a student that they are no longer in the class. */
  sendAway(number: StudentNumber, why: 'class/taken-over' | 'class/removed') {
    for (const visitor of [...this.#visitors]) {
      if (visitor.as.who !== 'student' || visitor.as.number !== number) continue
      visitor.tell('out', problem(why))
      this.depart(visitor)
    }
  }

  /** Asks all devices of a student to look at the game. */
  nudge(number: StudentNumber) {
    for (const { as, tell } of this.#visitors)
      if (as.who === 'student' && as.number === number) tell('nudged')
  }

  // ── what students say ──────────────────────────────────────────────────────────────────────────

  #note(answer: Answer) {
    this.#answers.set(`${answer.student}/${answer.on}/${answer.question}`, answer)
  }

  /** Only in turn. */
  async answer(number: StudentNumber, question: QuestionId | DebriefId, choice: Choice) {
    const on = askedNow(this.#classroom, number, question)
    const answer: Answer = { student: number, on, question, choice }
    if (on === 'later') {
      const asked = askedAgain(this.#classroom, Date.now())
      if (asked !== this.#classroom) await this.save(asked)
    }
    await this.#tools.storage.keepAnswer(this.#classroom.id, answer)
    this.#note(answer)
    for (const { as, tell } of this.#visitors)
      if (as.who === 'student' && as.number === number) this.#tellYou(number, tell)
    this.#wallSoon()
  }

  help(number: StudentNumber, isWanted: boolean) {
    if (isWanted) this.#help.add(number)
    else this.#help.delete(number)
    for (const { as, tell } of this.#visitors)
      if (as.who === 'student' && as.number === number) this.#tellYou(number, tell)
    this.#wallSoon()
  }

  /** Removes everything that is kept. Only in turn; nothing can be asked of this class afterwards. */
  async erase(): Promise<void> {
    this.game.leave()
    await this.#tools.tables.forget(this.#classroom.tables)
    await this.#tools.storage.removeClass(this.#classroom.id)
    this.#leaveForGood()
  }

  /** Its days are over while somebody still had it open: the storage removes old classes by itself. */
  async #isStored(): Promise<boolean> {
    const found = await this.#tools.storage.classByCode(this.#classroom.code)
    return found?.id === this.#classroom.id
  }

  /** Tells everybody that nothing is kept any more. */
  #leaveForGood() {
    this.isErased = true
    this.game.leave()
    const info = this.info()
    for (const { tell } of this.#visitors) {
      tell('class', info)
      tell('out', problem('class/erased'))
    }
    this.#visitors.clear()
  }
}
