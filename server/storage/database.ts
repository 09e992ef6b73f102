import { DatabaseSync } from '@photostructure/sqlite'
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { APPLICATION, migrations } from './schema'
import { CannotOpen } from './storage'

export type Database = InstanceType<typeof DatabaseSync>

/** How long to wait for a server that is just ending: opening blocks the process meanwhile. */
const PATIENCE_MS = 1_000

/**
 * Opens the database in a file, or creates both, and holds it alone: a second process is refused.
 * The hold is a lock of the operating system, which ends with the process however that ends.
 */
export function openDatabase(file: string): Database {
  try {
    mkdirSync(dirname(resolve(file)), { recursive: true })
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new Error('it is a folder')
    const db = new DatabaseSync(file, { timeout: PATIENCE_MS, enableForeignKeyConstraints: true })
    try {
      prepare(db)
    } catch (error) {
      db.close()
      throw error
    }
    return db
  } catch (error) {
    const message = `Cannot open the database ${file}: ${reasonOf(error)}.`
    throw new CannotOpen(message, { cause: error })
  }
}

/**
 * Ends the hold and leaves one file behind. `close()` alone would not: as long as a prepared
 * statement waits for the garbage collector, the library keeps the file open, and locked.
 */
export function closeDatabase(db: Database): void {
  try {
    // The hold of a database in WAL mode cannot be loosened, and the next access is what does it.
    db.exec('PRAGMA journal_mode = DELETE')
    db.exec('PRAGMA locking_mode = NORMAL')
    db.exec('SELECT count(*) FROM sqlite_schema')
  } catch {
    // A full disk, say. Everything is in the file or in the -wal beside it: opening puts it together.
  }
  db.close()
}

function prepare(db: Database) {
  // Before the first access, or SQLite shares an index of the -wal with other processes.
  db.exec('PRAGMA locking_mode = EXCLUSIVE')
  const version = numberOf(db, 'PRAGMA user_version')
  const application = numberOf(db, 'PRAGMA application_id')
  const isEmpty = numberOf(db, 'SELECT count(*) FROM sqlite_schema') === 0
  if (!isEmpty && application !== APPLICATION) throw new Error('it belongs to another program')
  if (version > migrations.length) {
    const both = `its schema is ${version}, this version knows ${migrations.length}`
    throw new Error(`it was written by a newer version of Seed & Soil (${both})`)
  }

  db.exec('PRAGMA auto_vacuum = INCREMENTAL') // only before the first table is made
  db.exec('PRAGMA journal_mode = WAL')
  db.exec('PRAGMA synchronous = FULL') // this library's default in WAL mode is NORMAL: no fsync
  // Pages are copied back less often than usual: those of a game change again with its next step.
  db.exec('PRAGMA wal_autocheckpoint = 4000')
  db.exec('PRAGMA journal_size_limit = 8388608') // what a large removal leaves of the -wal
  for (const [index, change] of migrations.entries()) {
    if (index < version) continue
    db.exec(`BEGIN IMMEDIATE; ${change}; PRAGMA user_version = ${index + 1}; COMMIT`)
  }
  // Shows now rather than at the first move whether there is room, and makes the -wal.
  db.exec('UPDATE health SET checks = checks + 1')
}

/** The first column of the first row. */
export function numberOf(db: Database, sql: string): number {
  const row = db.prepare(sql).get() as Record<string, number> | undefined
  return Object.values(row ?? {})[0] ?? 0
}

/**
 * Tells whether the files are still those that were opened. SQLite itself would go on writing into
 * a file that has been deleted, and all of that would be lost with the process.
 */
export function fileWatch(file: string): () => boolean {
  const identity = (path: string) => {
    const stats = statSync(path, { bigint: true, throwIfNoEntry: false })
    return stats && `${stats.dev}/${stats.ino}`
  }
  const paths = [file, `${file}-wal`]
  const opened = paths.map(identity)
  return () => paths.every((path, i) => existsSync(path) && identity(path) === opened[i])
}

/** By SQLite's primary result codes, see sqlite.org/rescode.html. */
const reasons: Partial<Record<number, string>> = {
  5: 'another process uses it (is a server still running?)',
  7: 'there is not enough memory',
  8: 'it may only be read',
  10: 'the disk failed to read or write it',
  11: 'it is damaged',
  13: 'the disk is full',
  14: 'no file can be opened or made there',
  23: 'it may not be used',
  26: 'it is not a database',
}
const systemReasons: Partial<Record<string, string>> = {
  EACCES: 'access to its folder is denied',
  EPERM: 'access to its folder is denied',
  EROFS: 'its folder may only be read',
  ENOSPC: 'the disk is full',
  EEXIST: 'its folder is not a folder',
  ENOTDIR: 'its folder is not a folder',
}

const codeOf = (error: unknown): number | undefined =>
  error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : undefined

/** Why SQLite or the file system refused, as the end of a sentence. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const known = 'code' in error ? systemReasons[String(error.code)] : undefined
  return reasons[codeOf(error) ?? 0] ?? known ?? error.message
}

/** Whether a row refused is one that another row excludes: extended codes of SQLITE_CONSTRAINT. */
export const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && TAKEN.includes(Number(error.errcode))

const FOREIGN_KEY = 787
const PRIMARY_KEY = 1555
const UNIQUE = 2067
const TAKEN = [FOREIGN_KEY, PRIMARY_KEY, UNIQUE]

/** Whether SQLite itself failed, rather than somebody's call of it. */
export const isOfDatabase = (error: unknown): boolean => reasons[codeOf(error) ?? 0] !== undefined
