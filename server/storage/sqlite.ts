import type { Table } from '../tables/table'
import {
  closeDatabase,
  type Database,
  fileWatch,
  isOfDatabase,
  numberOf,
  openDatabase,
  reasonOf,
} from './database'
import { GroupCommit } from './groupCommit'
import { prepareStatements } from './statements'
import { CannotKeep, StaleWrite, type Storage, type StoredGame, type StoredStep } from './storage'

/** So many tables, or pages of the file, in one transaction: moves are kept in between. */
const TABLES_AT_ONCE = 20
const CLASSES_AT_ONCE = 2
const PAGES_AT_ONCE = 500

const CLOSED = 'The database is closed.'

/** Keeps everything in one file (and `-wal` beside it while open). Fails with CannotOpen. */
export async function openSqlite(file: string): Promise<Storage> {
  // Inside a promise, so that a failure is a rejection.
  const db = await Promise.resolve().then(() => openDatabase(file))
  return storageIn(db, file)
}

/** The storage in an opened database. Only tests have reason to keep the database in hand. */
export function storageIn(db: Database, file: string): Storage {
  const sql = prepareStatements(db)
  const group = new GroupCommit(db, fileWatch(file))
  let closing: Promise<void> | undefined

  const write = <T>(work: () => T): Promise<T> =>
    closing ? Promise.reject(new CannotKeep(CLOSED)) : group.write(work)

  // oxlint-disable-next-line typescript/require-await -- a failure must be a rejection
  const read = async <T>(query: () => T): Promise<T> => {
    if (closing) throw new CannotKeep(CLOSED)
    try {
      return query()
    } catch (error) {
      if (!isOfDatabase(error)) throw error
      throw new CannotKeep(`The database cannot be read now: ${reasonOf(error)}.`, { cause: error })
    }
  }

  function replaceTable(table: Table, at: number) {
    if (sql.replaceTable(table, at)) return
    throw new StaleWrite(`Table ${table.id} is not stored as version ${table.version - 1}.`)
  }

  function addStep(matchID: string, step: StoredStep, state: string | null, at: number) {
    const key = sql.advance(matchID, step.step, at)
    if (key === undefined)
      throw new StaleWrite(`Game ${matchID} is not stored as of step ${step.step - 1}.`)
    sql.addStep(key, step)
    if (state !== null) sql.keepState(key, step.step, state)
  }

  function keepState(matchID: string, step: number, state: string) {
    const key = sql.keyAt(matchID, step)
    if (key === undefined) throw new StaleWrite(`Game ${matchID} is not stored as of step ${step}.`)
    sql.keepState(key, step, state)
  }

  /** Pages that removals left empty. */
  const emptyPages = () => numberOf(db, 'PRAGMA freelist_count')

  async function shrinkFile() {
    for (let left = emptyPages(), before = Infinity; left > 0 && left < before;) {
      before = left
      left = await write(() => {
        db.exec(`PRAGMA incremental_vacuum(${PAGES_AT_ONCE})`)
        return emptyPages()
      })
      if (closing) return
    }
    // Only what the checkpoint brings into the file makes it smaller.
    await read(() => db.exec('PRAGMA wal_checkpoint(TRUNCATE)'))
  }

  async function finish() {
    group.flush()
    // Whoever was waiting for that hears of it first.
    await new Promise(setImmediate)
    closeDatabase(db)
  }

  return {
    createTable: (table, at) => write(() => sql.addTable(table, at)),
    tableByCode: (code) => read(() => sql.tableByCode(code)),
    tableById: (id) => read(() => sql.tableById(id)),
    saveTable: (table, at) => write(() => replaceTable(table, at)),

    beginGame: (table, game, dealing, at) =>
      write(() => {
        replaceTable(table, at)
        sql.addStep(sql.addGame(game, at), dealing)
      }),
    loadGame: (matchID) => read((): StoredGame | undefined => sql.game(matchID)),
    commitStep: (matchID, step, state, at) => write(() => addStep(matchID, step, state, at)),
    keepState: (matchID, step, state) => write(() => keepState(matchID, step, state)),
    steps: (matchID, after, limit) => read(() => sql.steps(matchID, after, limit)),
    keepHint: (matchID, hint) => write(() => sql.addHint(matchID, hint)),
    hints: (matchID) => read(() => sql.hints(matchID)),
    keepReason: (matchID, reason) => write(() => sql.addReason(matchID, reason)),
    reasons: (matchID) => read(() => sql.reasons(matchID)),
    moveIds: (matchID, limit) => read(() => sql.lastMoveIds(matchID, limit).reverse()),

    createClass: (classroom, at) => write(() => sql.addClass(classroom, at)),
    classByCode: (code) => read(() => sql.classByCode(code)),
    saveClass: (classroom, at) =>
      write(() => {
        if (sql.replaceClass(classroom, at)) return
        const { id, version } = classroom
        throw new StaleWrite(`Class ${id} is not stored as version ${version - 1}.`)
      }),
    keepAnswer: (classroom, answer) =>
      write(() => {
        if (!sql.addAnswer(classroom, answer))
          throw new StaleWrite(`Class ${classroom} is not stored.`)
      }),
    answers: (classroom) => read(() => sql.answers(classroom)),
    async removeClass(id) {
      await write(() => sql.removeClass(id))
      await shrinkFile()
    },

    async removeUntouched(since, idle) {
      let removed = 0
      for (;;) {
        const some = await write(
          () =>
            sql.removeUntouched(since, idle, TABLES_AT_ONCE) +
            sql.removeOldClasses(since, CLASSES_AT_ONCE),
        )
        removed += some
        if (closing) return removed
        if (some === 0) break
      }
      await shrinkFile()
      return removed
    },

    check: () => write(() => sql.check()),

    close() {
      closing ??= finish()
      return closing
    },
  }
}
