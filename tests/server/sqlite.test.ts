import { DatabaseSync } from '@photostructure/sqlite'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { closeDatabase, openDatabase } from '../../server/storage/database'
import { migrations } from '../../server/storage/schema'
import { openSqlite, storageIn } from '../../server/storage/sqlite'
import { CannotKeep, CannotOpen } from '../../server/storage/storage'
import { newClassroom } from '../support/storedClass'
import { newTable, nextGame, stateAt, stepAt } from '../support/stored'
import { storageContract } from './storage.contract'

const newFolder = () => mkdtempSync(join(tmpdir(), 'seed-and-soil-'))

storageContract('sqlite', () => {
  const folder = newFolder()
  const file = join(folder, 'games.db')
  return {
    open: () => openSqlite(file),
    size: () =>
      readdirSync(folder)
        .map((name) => statSync(join(folder, name)).size)
        .reduce((a, b) => a + b, 0),
    remove: () => rmSync(folder, { recursive: true }),
  }
})

let folder: string
let file: string
beforeEach(() => {
  folder = newFolder()
  file = join(folder, 'games.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('opening', () => {
  test('makes the folder, however deep, and takes any name', async () => {
    const deep = join(folder, 'Ünï 🌱', 'größer', 'spiele.db')
    const storage = await openSqlite(deep)
    await storage.check()
    await storage.close()
    expect(existsSync(deep)).toBe(true)
  })

  test('after closing there is one file, and no lock', async () => {
    await (await openSqlite(file)).close()
    expect(readdirSync(folder)).toEqual(['games.db'])
  })

  test('an empty file is as good as none', async () => {
    writeFileSync(file, '')
    await (await openSqlite(file)).close()
  })

  const refusals: [what: string, reason: string, prepare: () => string][] = [
    [
      'a file that is not a database',
      'it is not a database',
      () => {
        writeFileSync(file, 'Dear diary, today I planted a cactus.\n'.repeat(50))
        return file
      },
    ],
    [
      'a folder that is a file',
      'its folder is not a folder',
      () => {
        writeFileSync(file, '')
        return join(file, 'games.db')
      },
    ],
    ['a folder in place of the file', 'it is a folder', () => folder],
    [
      "another program's database",
      'it belongs to another program',
      () => {
        const other = new DatabaseSync(file)
        other.exec('CREATE TABLE recipes (name TEXT)')
        other.close()
        return file
      },
    ],
    [
      "a newer version's database",
      `it was written by a newer version of Seed & Soil (its schema is 99, this version knows ${migrations.length})`,
      () => {
        const newer = openDatabase(file)
        newer.exec('PRAGMA user_version = 99')
        closeDatabase(newer)
        return file
      },
    ],
    [
      'a database that this process has open already',
      'another process uses it (is a server still running?)',
      () => {
        openDatabase(file)
        return file
      },
    ],
  ]
  // Takes no new file, not even from root. Elsewhere than on Linux there is no such folder.
  if (existsSync('/proc/self')) {
    refusals.push([
      'a folder that takes no file',
      'no file can be opened or made there',
      () => '/proc/games.db',
    ])
  }
  test.each(refusals)('%s is refused in one line', async (_, reason, prepare) => {
    const path = prepare()
    const opening = openSqlite(path)
    await expect(opening).rejects.toThrow(CannotOpen)
    await expect(opening).rejects.toThrow(
      expect.objectContaining({ message: `Cannot open the database ${path}: ${reason}.` }),
    )
  })

  test('a database of an earlier version is brought up to date, with all that it holds', async () => {
    const fern = newTable('table-1', 'FERN42')
    const old = new DatabaseSync(file)
    old.exec(`${migrations[0] ?? ''}; PRAGMA user_version = 1`)
    old
      .prepare('INSERT INTO tables VALUES (?, ?, ?, 0, 0, ?)')
      .run(fern.id, fern.code, fern.version, JSON.stringify(fern))
    old.close()
    const storage = await openSqlite(file)
    expect(await storage.tableById(fern.id)).toEqual(fern)
    expect(await storage.hints('m1')).toEqual([])
    expect(await storage.reasons('m1')).toEqual([])
    await storage.close()
  })

  test.each([
    ['ended', 5_000],
    ['debrief', null],
  ] as const)(
    'a class of an earlier version that is at “%s” knows when it ended: %s',
    async (phase, ended) => {
      const current = { ...newClassroom('class-1', 'OKRA17'), phase }
      const { ended: _ended, askedAgain: _askedAgain, ...plan } = current.plan
      const old = new DatabaseSync(file)
      for (const step of migrations.slice(0, 3)) old.exec(step)
      old.exec('PRAGMA user_version = 3')
      old
        .prepare('INSERT INTO classes VALUES (?, ?, ?, ?, ?, ?)')
        .run(
          'class-1',
          'OKRA17',
          1,
          ended === null ? 0 : 1,
          5_000,
          JSON.stringify({ ...current, plan }),
        )
      old.close()
      const storage = await openSqlite(file)
      const kept = await storage.classByCode('OKRA17')
      expect(kept).toEqual({ ...current, plan: { ...plan, ended, askedAgain: [] } })
      await storage.close()
    },
  )

  test("another program's database stays as it was", async () => {
    const other = new DatabaseSync(file)
    other.exec('CREATE TABLE recipes (name TEXT); PRAGMA user_version = 7')
    other.close()
    await expect(openSqlite(file)).rejects.toThrow(CannotOpen)
    const again = new DatabaseSync(file)
    const modes = ['user_version', 'application_id', 'journal_mode'] as const
    expect(modes.map((mode) => ({ ...(again.prepare(`PRAGMA ${mode}`).get() as object) }))).toEqual(
      [{ user_version: 7 }, { application_id: 0 }, { journal_mode: 'delete' }],
    )
  })
})

describe('with no room left', () => {
  const big = (step: number) => stateAt(step).padEnd(100_000)

  /** Lets the database grow by so many pages: to SQLite the same as a full disk. */
  async function gameWithRoomFor(pages: number) {
    const db = openDatabase(file)
    const storage = storageIn(db, file)
    const fern = newTable('t', 'FERN42')
    await storage.createTable(fern, 1)
    await storage.beginGame(...nextGame(fern, 'm1'), 1)
    const used = Number(Object.values(db.prepare('PRAGMA page_count').get() as object)[0])
    const allow = (more: number) => db.exec(`PRAGMA max_page_count = ${used + more}`)
    allow(pages)
    const commit = (step: number, state = stateAt(step)) =>
      storage.commitStep('m1', stepAt(step), state, 2)
    return { db, storage, allow, commit }
  }

  test('all of a tick fail and say why, reading works, and writing once there is room', async () => {
    const { db, storage, allow, commit } = await gameWithRoomFor(0)
    const writes = await Promise.allSettled([commit(1), commit(2, big(2)), commit(3)])
    for (const write of writes) {
      expect(write).toMatchObject({ status: 'rejected', reason: expect.any(CannotKeep) as unknown })
      const message = 'The database cannot be written now: the disk is full.'
      expect(write).toHaveProperty('reason.message', message)
    }
    expect(await storage.loadGame('m1')).toMatchObject({ step: 0, state: stateAt(0) })
    expect(await storage.steps('m1', -1, 10)).toHaveLength(1)
    expect(await storage.tableByCode('FERN42')).toMatchObject({ phase: 'playing' })

    allow(1_000)
    await Promise.all([commit(1), commit(2, big(2)), commit(3)])
    expect(await storage.steps('m1', 0, 10)).toEqual([stepAt(1), stepAt(2), stepAt(3)])
    expect(db.prepare('PRAGMA integrity_check').get()).toMatchObject({ integrity_check: 'ok' })
    await storage.close()
  })

  test('what fits is kept, again and again', async () => {
    const { storage, commit } = await gameWithRoomFor(0)
    for (let step = 1; step <= 3; step++) {
      await expect(commit(step, big(step))).rejects.toThrow(CannotKeep)
      await commit(step)
    }
    await storage.close()
    const again = await openSqlite(file)
    expect(await again.loadGame('m1')).toMatchObject({ step: 3, state: stateAt(3) })
    await again.close()
  })
})

test('a file that is moved away is missed at once, and found when it is back', async () => {
  const storage = await openSqlite(file)
  await storage.createTable(newTable('t', 'FERN42'), 1)
  renameSync(file, `${file}.away`)
  const reason = 'The database cannot be written now: it was moved or deleted while the server ran.'
  await expect(storage.createTable(newTable('u', 'MOSS17'), 1)).rejects.toThrow(CannotKeep)
  await expect(storage.check()).rejects.toThrow(reason)
  expect(await storage.tableByCode('FERN42')).toBeDefined()
  writeFileSync(file, 'something else')
  await expect(storage.check()).rejects.toThrow(reason)

  renameSync(`${file}.away`, file)
  await storage.check()
  expect(await storage.createTable(newTable('u', 'MOSS17'), 1)).toBe(true)
  await storage.close()
})

test('the -wal does not grow for ever', async () => {
  const storage = await openSqlite(file)
  const fern = newTable('t', 'FERN42')
  await storage.createTable(fern, 1)
  await storage.beginGame(...nextGame(fern, 'm1'), 1)
  for (let step = 1; step <= 600; step++) {
    await storage.commitStep('m1', stepAt(step), stateAt(step).padEnd(50_000), step)
  }
  const written = 600 * 50_000
  expect(statSync(`${file}-wal`).size).toBeLessThan(written / 3)
  await storage.close()
})
