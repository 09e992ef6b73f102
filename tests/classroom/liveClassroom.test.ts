import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { withNewStudent } from '../../server/classroom/classroom'
import { LiveClassroom } from '../../server/classroom/liveClassroom'
import { openSqlite } from '../../server/storage/sqlite'
import { newClassroom } from '../support/storedClass'

test.each(['an answer', 'a change'])(
  'given a class whose days are over while it is open, then %s is told that all is removed',
  async (what) => {
    const folder = mkdtempSync(join(tmpdir(), 'seed-and-soil-'))
    const storage = await openSqlite(join(folder, 'tables.sqlite'))
    onTestFinished(async () => {
      await storage.close()
      rmSync(folder, { recursive: true })
    })
    const keys = {
      name: 'Calm Heron',
      tokenHash: 'x',
      card: { pictures: ['fox', 'owl'], code: 'AAAAA' },
    } as const
    const { classroom } = withNewStudent(newClassroom('class-1', 'FERN42'), keys)
    await storage.createClass({ ...classroom, phase: 'before' }, 0)
    const kept = (await storage.classByCode('FERN42')) ?? classroom
    const told: string[] = []
    // It has no tables, and nothing of them is asked.
    const tools = { storage, tables: {} as never, observer: {} as never, speed: 1, keepDays: 30 }
    const live = await LiveClassroom.load(kept, tools)
    onTestFinished(() => live.close())
    live.arrive({ as: { who: 'teacher' }, tell: (event) => told.push(event) })

    const ask = () =>
      live.inTurn(() =>
        what === 'an answer' ? live.answer(1, 'A-order', 'a') : live.save(live.classroom),
      )
    await ask()
    expect(live.isErased).toBe(false)
    await storage.removeUntouched(Date.now() + 1, Date.now() + 1)
    told.length = 0
    await expect(ask()).rejects.toThrow('class/erased')
    expect(told).toEqual(['class', 'out'])
    expect(live.isErased).toBe(true)
    await expect(ask()).rejects.toThrow('class/erased')
  },
)
