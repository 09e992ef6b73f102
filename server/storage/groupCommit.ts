import { type Database, isTaken, isOfDatabase, reasonOf } from './database'
import { CannotKeep, StaleWrite } from './storage'

interface Write {
  /** Writes, and gives back what tells the caller once that is safe. */
  run: () => () => void
  reject: (error: unknown) => void
}

/**
 * At most one transaction in so many milliseconds: under load more writes share each, while a write
 * that comes alone is kept at once.
 */
const APART = 4
/** When so many came together, more are to come: then the next waits for three times as long. */
const CROWD = 8

/**
 * Collects what is to be written, in one tick of the event loop or shortly after the last time, into
 * one transaction: one fsync for all of it. Nobody is told of success before COMMIT. Each write fails
 * for itself when it is stale, all of them when the database fails.
 */
export class GroupCommit {
  readonly #db: Database
  readonly #isInPlace: () => boolean
  readonly #statements
  #waiting: Write[] = []
  #flushedAt = -APART
  #apart = APART

  constructor(db: Database, isInPlace: () => boolean) {
    this.#db = db
    this.#isInPlace = isInPlace
    this.#statements = {
      begin: db.prepare('BEGIN IMMEDIATE'),
      commit: db.prepare('COMMIT'),
      rollback: db.prepare('ROLLBACK'),
      save: db.prepare('SAVEPOINT one'),
      release: db.prepare('RELEASE one'),
      undo: db.prepare('ROLLBACK TO one'),
    }
  }

  /**
   * Does `work`, which must be synchronous, in the transaction of this tick. It may be done twice, when
   * what was written before is undone because another write of the group failed.
   */
  write<T>(work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) this.#flushSoon()
      const run = () => {
        const value = work()
        return () => resolve(value)
      }
      this.#waiting.push({ run, reject })
    })
  }

  #flushSoon() {
    const wait = this.#flushedAt + this.#apart - performance.now()
    if (wait > 0) setTimeout(() => this.flush(), wait)
    else setImmediate(() => this.flush())
  }

  /** Commits what waits, now. */
  flush(): void {
    const group = this.#waiting
    this.#waiting = []
    if (group.length === 0) return
    this.#flushedAt = performance.now()
    this.#apart = group.length < CROWD ? APART : 3 * APART
    let outcomes: (() => void)[] | undefined
    try {
      if (!this.#isInPlace()) throw new Error('it was moved or deleted while the server ran')
      this.#statements.begin.run()
      outcomes = this.#all(group)
      if (outcomes === undefined) {
        this.#statements.rollback.run()
        this.#statements.begin.run()
        outcomes = group.map((write) => this.#one(write))
      }
      this.#statements.commit.run()
    } catch (error) {
      this.#rollBack()
      const failure = new CannotKeep(`The database cannot be written now: ${reasonOf(error)}.`, {
        cause: error,
      })
      for (const { reject } of group) reject(failure)
      return
    }
    for (const tell of outcomes) tell()
  }

  /** All writes, one after the other, without the cost of sparing the others; nothing if one fails. */
  #all(group: readonly Write[]): (() => void)[] | undefined {
    try {
      return group.map(({ run }) => run())
    } catch (error) {
      if (isOfDatabase(error)) throw error
      return undefined
    }
  }

  /** One write, which spares the others when it fails. */
  #one({ run, reject }: Write): () => void {
    this.#statements.save.run()
    try {
      const tell = run()
      this.#statements.release.run()
      return tell
    } catch (error) {
      if (isOfDatabase(error)) throw error
      this.#statements.undo.run()
      this.#statements.release.run()
      const taken = 'Something else is stored under this id, code or number.'
      const reason = isTaken(error) ? new StaleWrite(taken, { cause: error }) : error
      return () => reject(reason)
    }
  }

  #rollBack() {
    try {
      // After some failures SQLite has rolled back already.
      if (this.#db.isTransaction) this.#statements.rollback.run()
    } catch {
      // Nothing is committed, and the next BEGIN fails until this is over.
    }
  }
}
