import type { Observer } from '../observe/observer'
import type { Storage } from '../storage/storage'
import { Bucket } from '../limits'
import { Refused } from '../problems'
import type { ClassDoor, Joined, OpenClass, OpenedClass } from '../classProtocol'
import { MOST_STUDENTS } from '../classProtocol'
import type { SeatCard } from '../protocol'
import { newCode, readCode } from '../tables/codes'
import { hashOf, newTableId } from '../tables/keys'
import type { Tables } from '../tables/tables'
import { isOpen, type Classroom } from './classroom'
import { MINUTE } from './clock'
import { newKey } from './keys'
import { LiveClassroom } from './liveClassroom'

const IDLE_AFTER = 300_000
const SWEEP_EVERY = 30_000
const CODE_TRIES = 60

interface ClassroomsOptions {
  storage: Storage
  tables: Tables
  observer: Observer
  speed: number
  classesPerMinute: number
  /** How many days after its end everything about a class is removed. */
  keepDays: number
}

/** Limits of one class: those who come in, and those who guess. */
interface Limits {
  /** Forty students in a few seconds, from one address, are an ordinary lesson. */
  coming: Bucket
  /** Wrong cards: so many that nobody guesses one, and no joker keeps the others out. */
  tries: Bucket
}

/** All classes: those in use live in memory. */
export class Classrooms {
  readonly #options: ClassroomsOptions
  readonly #live = new Map<string, Promise<LiveClassroom>>()
  readonly #limits = new Map<string, Limits>()
  readonly #opening: Bucket
  readonly #sweeping: NodeJS.Timeout

  constructor(options: ClassroomsOptions) {
    this.#options = options
    this.#opening = new Bucket(options.classesPerMinute, options.classesPerMinute / 60)
    this.#sweeping = setInterval(() => void this.#sweep(), SWEEP_EVERY)
    this.#sweeping.unref()
  }

  /** Opens a class. Both keys are told this once. */
  async open({ minutes, students, length, checks }: OpenClass): Promise<OpenedClass> {
    if (!this.#opening.take()) throw new Refused('class/too-many')
    const teacherKey = newKey()
    const projectorKey = newKey()
    const now = Date.now()
    for (let attempt = 0; attempt < CODE_TRIES; attempt++) {
      const classroom: Classroom = {
        id: newTableId(),
        code: newCode(attempt),
        version: 1,
        phase: 'gathering',
        frozen: false,
        locked: false,
        spotlight: null,
        debrief: null,
        plan: {
          bell: now + (minutes * MINUTE) / this.#options.speed,
          students,
          length,
          checks,
          playing: null,
          ended: null,
          askedAgain: [],
        },
        teacherHash: hashOf(teacherKey),
        projectorHash: hashOf(projectorKey),
        students: [],
        tables: [],
      }
      if (!(await this.#options.storage.createClass(classroom, now))) continue
      await this.#take(classroom.id, () => Promise.resolve(classroom))
      return { code: classroom.code, teacherKey, projectorKey }
    }
    throw new Refused('class/too-many')
  }

  async byCode(typed: string): Promise<LiveClassroom> {
    const classroom = await this.#options.storage.classByCode(readCode(typed))
    if (classroom === undefined) throw new Refused('class/unknown')
    return this.#take(classroom.id, () => Promise.resolve(classroom))
  }

  /** What anybody with the code may know. */
  async door(typed: string): Promise<ClassDoor> {
    const { classroom } = await this.byCode(typed)
    const { code, phase } = classroom
    return { code, phase, open: isOpen(classroom, MOST_STUDENTS) }
  }

  /** Somebody comes in. */
  async join(typed: string): Promise<Joined> {
    const live = await this.byCode(typed)
    if (!this.limitsOf(live).coming.take()) throw new Refused('class/too-many')
    return live.inTurn(() => live.join())
  }

  /** Somebody comes back with a seat card. */
  async joinByCard(typed: string, card: SeatCard): Promise<Joined> {
    const live = await this.byCode(typed)
    const { tries } = this.limitsOf(live)
    return live.inTurn(async () => {
      // Only in turn: many that are tried at once must not all be within the limit.
      if (!tries.has()) throw new Refused('card/too-many-tries')
      const joined = await live.joinByCard(card)
      if (joined !== null) return joined
      tries.take()
      throw new Refused('class/wrong-card')
    })
  }

  limitsOf({ classroom: { id } }: LiveClassroom): Limits {
    const known = this.#limits.get(id)
    if (known !== undefined) return known
    const fresh = { coming: new Bucket(2 * MOST_STUDENTS, 10), tries: new Bucket(60, 5) }
    this.#limits.set(id, fresh)
    return fresh
  }

  /** One live class for everybody, also when many ask at the same time. */
  #take(id: string, find: () => Promise<Classroom>): Promise<LiveClassroom> {
    const known = this.#live.get(id)
    if (known !== undefined) return known
    const { storage, tables, observer, speed, keepDays } = this.#options
    const loading = find().then((classroom) =>
      LiveClassroom.load(classroom, { storage, tables, observer, speed, keepDays }),
    )
    this.#live.set(id, loading)
    loading.catch(() => this.#live.delete(id))
    return loading
  }

  async #sweep(): Promise<void> {
    const before = Date.now() - IDLE_AFTER
    for (const [id, loading] of this.#live) {
      const live = await loading.catch(() => null)
      const isGone = live === null || live.isErased || (live.isIdle && live.idleSince < before)
      if (!isGone) continue
      this.#live.delete(id)
      this.#limits.delete(id)
      await live?.close()
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#sweeping)
    const all = await Promise.allSettled(this.#live.values())
    for (const result of all) if (result.status === 'fulfilled') await result.value.close()
  }
}
