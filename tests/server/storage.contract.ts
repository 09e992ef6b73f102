import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MOST_HINTS, MOST_PROMPTS } from '../../game/public'
import { CannotKeep, StaleWrite, type Storage } from '../../server/storage/storage'
import { changed, newTable, nextGame, stateAt, stepAt } from '../support/stored'
import { newClassroom } from '../support/storedClass'

/** Where a storage can be opened, closed and opened again. */
export interface Place {
  open(): Promise<Storage>
  /** In bytes, if that can be told. */
  size?(): number
  remove(): void
}

const MORNING = 1_000
const NOON = 2_000
const EVENING = 3_000

/** What every storage does. `newPlace` gives an empty one. */
export function storageContract(name: string, newPlace: () => Place) {
  let place: Place
  let storage: Storage
  const fern = newTable('table-1', 'FERN42')
  const moss = newTable('table-2', 'MOSS17')

  beforeEach(async () => {
    place = newPlace()
    storage = await place.open()
  })
  afterEach(async () => {
    await storage.close()
    place.remove()
  })

  async function reopen() {
    await storage.close()
    storage = await place.open()
  }

  /** Keeps `fern` and begins the game `m1` there. */
  async function play(at = MORNING) {
    await storage.createTable(fern, at)
    const [table, game, dealing] = nextGame(fern, 'm1')
    await storage.beginGame(table, game, dealing, at)
    return { table, game, dealing }
  }
  const commit = (step: number, changes = {}, at = NOON) =>
    storage.commitStep('m1', stepAt(step, changes), stateAt(step), at)
  const stepsOf = async (matchID: string) =>
    (await storage.steps(matchID, -1, 1_000)).map(({ step }) => step)

  describe(`${name}: classes`, () => {
    const classroom = newClassroom('class-1', 'OKRA17')
    const ofClass = { ...moss, classroom: 'class-1' }
    const answer = { student: 3, on: 'before', question: 'A-order', choice: 'b' } as const

    test('a new class is found by its code', async () => {
      expect(await storage.createClass(classroom, MORNING)).toBe(true)
      expect(await storage.classByCode('OKRA17')).toEqual(classroom)
      expect(await storage.classByCode('FERN42')).toBeUndefined()
    })
    test('tables and classes share their codes: what one has, the other does not get', async () => {
      await storage.createClass(classroom, MORNING)
      expect(await storage.createTable({ ...fern, code: 'OKRA17' }, NOON)).toBe(false)
      await storage.createTable(fern, NOON)
      expect(await storage.createClass(newClassroom('class-2', 'FERN42'), NOON)).toBe(false)
      expect(await storage.createClass(newClassroom('class-2', 'OKRA17'), NOON)).toBe(false)
    })
    test('a class that has ended keeps its code, and can be asked again, until it is removed', async () => {
      await storage.createClass(classroom, MORNING)
      await storage.saveClass({ ...classroom, version: 2, phase: 'ended' }, NOON)
      expect(await storage.createTable({ ...fern, code: 'OKRA17' }, NOON)).toBe(false)
      expect(await storage.createClass(newClassroom('class-2', 'OKRA17'), NOON)).toBe(false)
      await storage.saveClass({ ...classroom, version: 3, phase: 'later' }, NOON)
      expect((await storage.classByCode('OKRA17'))?.phase).toBe('later')
      await storage.removeClass('class-1')
      expect(await storage.createTable({ ...fern, code: 'OKRA17' }, NOON)).toBe(true)
    })
    test('what is saved with the time of its end puts its removal off no further', async () => {
      await storage.createClass(classroom, MORNING)
      await storage.saveClass({ ...classroom, version: 2, phase: 'ended' }, NOON)
      await storage.saveClass({ ...classroom, version: 3, phase: 'later' }, NOON)
      await storage.removeUntouched(NOON, NOON)
      expect(await storage.classByCode('OKRA17')).toBeDefined()
      await storage.removeUntouched(NOON + 1, NOON + 1)
      expect(await storage.classByCode('OKRA17')).toBeUndefined()
    })
    test('an answer to a class that is gone is stale', async () => {
      await expect(storage.keepAnswer('class-1', answer)).rejects.toThrow(StaleWrite)
    })
    test('the next version replaces the one before, and nothing else does', async () => {
      await storage.createClass(classroom, MORNING)
      const locked = { ...classroom, version: 2, locked: true }
      await storage.saveClass(locked, NOON)
      await expect(storage.saveClass(locked, NOON)).rejects.toThrow(StaleWrite)
      await reopen()
      expect(await storage.classByCode('OKRA17')).toEqual(locked)
    })
    test('answers are kept; given again, the last one counts', async () => {
      await storage.createClass(classroom, MORNING)
      await storage.keepAnswer('class-1', answer)
      await storage.keepAnswer('class-1', { ...answer, student: 4 })
      await storage.keepAnswer('class-1', { ...answer, choice: 'd' })
      await reopen()
      expect(await storage.answers('class-1')).toEqual([
        { ...answer, choice: 'd' },
        { ...answer, student: 4 },
      ])
    })
    test('a class is removed with its answers, its tables and their games', async () => {
      await storage.createClass(classroom, MORNING)
      await storage.createTable(ofClass, MORNING)
      await storage.createTable(fern, MORNING)
      const [table, game, dealing] = nextGame(ofClass, 'm2')
      await storage.beginGame(table, game, dealing, MORNING)
      await storage.keepAnswer('class-1', answer)
      await storage.removeClass('class-1')
      expect(await storage.classByCode('OKRA17')).toBeUndefined()
      expect(await storage.answers('class-1')).toEqual([])
      expect(await storage.tableById(ofClass.id)).toBeUndefined()
      expect(await storage.loadGame('m2')).toBeUndefined()
      expect(await storage.tableById(fern.id)).toEqual(fern)
    })
    test('its tables are as old as the class, which goes when nobody has touched it for long', async () => {
      await storage.createClass(classroom, NOON)
      await storage.createTable(ofClass, MORNING)
      await storage.removeUntouched(NOON, NOON)
      expect(await storage.tableById(ofClass.id)).toEqual(ofClass)
      await storage.removeUntouched(EVENING, EVENING)
      expect(await storage.classByCode('OKRA17')).toBeUndefined()
      expect(await storage.tableById(ofClass.id)).toBeUndefined()
    })
  })

  describe(`${name}: tables`, () => {
    test('a new table is found by its code and by its id', async () => {
      expect(await storage.createTable(fern, MORNING)).toBe(true)
      expect(await storage.tableByCode('FERN42')).toEqual(fern)
      expect(await storage.tableById('table-1')).toEqual(fern)
    })

    test('what was never kept is not found', async () => {
      await storage.createTable(fern, MORNING)
      expect(await storage.tableByCode('MOSS17')).toBeUndefined()
      expect(await storage.tableByCode('fern42')).toBeUndefined()
      expect(await storage.tableById('table-2')).toBeUndefined()
    })

    test('a code that an open table has is not given away again', async () => {
      await storage.createTable(fern, MORNING)
      expect(await storage.createTable({ ...moss, code: 'FERN42' }, NOON)).toBe(false)
      expect(await storage.tableById('table-2')).toBeUndefined()
      expect(await storage.tableByCode('FERN42')).toEqual(fern)
    })

    test('of two tables made with one code in one tick, the first is kept', async () => {
      const twin = { ...moss, code: 'FERN42' }
      const kept = [storage.createTable(fern, NOON), storage.createTable(twin, NOON)]
      expect(await Promise.all(kept)).toEqual([true, false])
    })

    test('a closed table gives its code away, and is found by it until another has it', async () => {
      await storage.createTable(fern, MORNING)
      const closed = changed(fern, { phase: 'closed' })
      await storage.saveTable(closed, NOON)
      expect(await storage.tableByCode('FERN42')).toEqual(closed)
      expect(await storage.tableById('table-1')).toEqual(closed)

      const next = { ...moss, code: 'FERN42' }
      expect(await storage.createTable(next, EVENING)).toBe(true)
      expect(await storage.tableByCode('FERN42')).toEqual(next)
    })

    test('a closed table cannot be opened once its code is gone', async () => {
      await storage.createTable(fern, MORNING)
      const closed = changed(fern, { phase: 'closed' })
      await storage.saveTable(closed, NOON)
      await storage.createTable({ ...moss, code: 'FERN42' }, NOON)
      const opened = storage.saveTable(changed(closed, { phase: 'over' }), EVENING)
      await expect(opened).rejects.toThrow(StaleWrite)
      expect(await storage.tableById('table-1')).toEqual(closed)
    })

    test('an id is never given away again', async () => {
      await storage.createTable(fern, MORNING)
      const sameId = storage.createTable({ ...fern, code: 'MOSS17' }, NOON)
      await expect(sameId).rejects.toThrow(StaleWrite)
      expect(await storage.tableById('table-1')).toEqual(fern)
    })

    test('a table is replaced by its next version', async () => {
      await storage.createTable(fern, MORNING)
      const second = changed(fern, { host: '1' })
      await storage.saveTable(second, NOON)
      expect(await storage.tableByCode('FERN42')).toEqual(second)
    })

    test.each([
      ['the stored version again', 2],
      ['a version before', 1],
      ['a version too far', 4],
    ])('%s is stale', async (_, version) => {
      await storage.createTable(fern, MORNING)
      const second = changed(fern)
      await storage.saveTable(second, NOON)
      const write = storage.saveTable({ ...fern, host: '1', version }, EVENING)
      await expect(write).rejects.toThrow(StaleWrite)
      expect(await storage.tableById('table-1')).toEqual(second)
    })

    test('a table that is not stored cannot be replaced', async () => {
      await expect(storage.saveTable(changed(fern), NOON)).rejects.toThrow(StaleWrite)
      expect(await storage.tableById('table-1')).toBeUndefined()
    })

    test('of two who replace one version in one tick, the first wins', async () => {
      await storage.createTable(fern, MORNING)
      const [first, second] = [changed(fern, { host: '0' }), changed(fern, { host: '1' })]
      const writes = [storage.saveTable(first, NOON), storage.saveTable(second, NOON)]
      expect(await outcomes(writes)).toEqual(['kept', 'StaleWrite'])
      expect(await storage.tableById('table-1')).toEqual(first)
    })
  })

  describe(`${name}: games`, () => {
    test('a game begins together with its table', async () => {
      const { table, game, dealing } = await play()
      expect(await storage.tableById('table-1')).toEqual(table)
      expect(await storage.loadGame('m1')).toEqual(game)
      expect(await storage.steps('m1', -1, 10)).toEqual([dealing])
    })

    test('with a stale table no game begins', async () => {
      await storage.createTable(fern, MORNING)
      await storage.saveTable(changed(fern), MORNING)
      await expect(storage.beginGame(...nextGame(fern, 'm1'), NOON)).rejects.toThrow(StaleWrite)
      expect(await storage.loadGame('m1')).toBeUndefined()
      expect(await storage.steps('m1', -1, 10)).toEqual([])
      expect(await storage.tableById('table-1')).toEqual(changed(fern))
    })

    test('with the id of another game the table stays as it was', async () => {
      const { game } = await play()
      await storage.createTable(moss, MORNING)
      await expect(storage.beginGame(...nextGame(moss, 'm1'), NOON)).rejects.toThrow(StaleWrite)
      expect(await storage.tableById('table-2')).toEqual(moss)
      expect(await storage.loadGame('m1')).toEqual(game)
    })

    test('a rematch leaves the first game as it was', async () => {
      const { table, game } = await play()
      const [again, rematch, dealing] = nextGame(table, 'm2')
      await storage.beginGame(again, rematch, dealing, NOON)
      expect(await storage.loadGame('m1')).toEqual(game)
      expect(await storage.loadGame('m2')).toEqual(rematch)
      expect(rematch.number).toBe(2)
    })

    test('an unknown game has no state, no steps and no moves', async () => {
      expect(await storage.loadGame('m1')).toBeUndefined()
      expect(await storage.steps('m1', -1, 10)).toEqual([])
      expect(await storage.moveIds('m1', 10)).toEqual([])
    })
  })

  describe(`${name}: steps`, () => {
    test('a step is kept with the state after it', async () => {
      const { game, dealing } = await play()
      await commit(1)
      expect(await storage.loadGame('m1')).toEqual({
        ...game,
        step: 1,
        state: stateAt(1),
        stateStep: 1,
      })
      expect(await storage.steps('m1', -1, 10)).toEqual([dealing, stepAt(1)])
    })

    test('a step can leave the state as it was, until one is kept again', async () => {
      const { game } = await play()
      await storage.commitStep('m1', stepAt(1), null, NOON)
      await storage.commitStep('m1', stepAt(2), null, NOON)
      expect(await storage.loadGame('m1')).toEqual({ ...game, step: 2 })
      expect(await stepsOf('m1')).toEqual([0, 1, 2])
      await storage.keepState('m1', 2, stateAt(2))
      expect(await storage.loadGame('m1')).toMatchObject({ state: stateAt(2), stateStep: 2 })
    })

    test('a state of another step than the game is at is stale', async () => {
      const { game } = await play()
      await commit(1)
      for (const step of [0, 2])
        await expect(storage.keepState('m1', step, stateAt(step))).rejects.toThrow(StaleWrite)
      await expect(storage.keepState('m9', 0, stateAt(0))).rejects.toThrow(StaleWrite)
      expect(await storage.loadGame('m1')).toMatchObject({
        ...game,
        step: 1,
        state: stateAt(1),
        stateStep: 1,
      })
    })

    test.each([
      ['the same step again', 2],
      ['a step before', 1],
      ['the dealing', 0],
      ['a step too far', 4],
    ])('%s is stale: neither step nor state is kept', async (_, step) => {
      await play()
      await commit(1)
      await commit(2)
      await expect(commit(step, { seat: '1' })).rejects.toThrow(StaleWrite)
      expect(await stepsOf('m1')).toEqual([0, 1, 2])
      expect(await storage.loadGame('m1')).toMatchObject({ step: 2, state: stateAt(2) })
      expect((await storage.steps('m1', 0, 10)).map(({ seat }) => seat)).toEqual(['0', '0'])
    })

    test('a step of no game is stale', async () => {
      await expect(commit(1)).rejects.toThrow(StaleWrite)
    })

    test('of many steps in one tick each is kept or fails for itself', async () => {
      await play()
      const [table, game, dealing] = nextGame(moss, 'm2')
      await storage.createTable(moss, MORNING)
      await storage.beginGame(table, game, dealing, MORNING)
      const other = (step: number) => storage.commitStep('m2', stepAt(step), stateAt(step), NOON)
      const writes = [commit(1), commit(1), other(2), commit(2), other(1), commit(4), commit(3)]
      const [kept, stale] = ['kept', 'StaleWrite']
      expect(await outcomes(writes)).toEqual([kept, stale, stale, kept, kept, stale, kept])
      expect(await stepsOf('m1')).toEqual([0, 1, 2, 3])
      expect(await storage.loadGame('m1')).toMatchObject({ step: 3, state: stateAt(3) })
      expect(await stepsOf('m2')).toEqual([0, 1])
    })

    test('a call that makes no sense fails alone', async () => {
      await play()
      const senseless = commit(2, { entries: undefined })
      expect(await outcomes([commit(1), senseless, commit(2)])).toEqual([
        'kept',
        expect.not.stringMatching(/kept|CannotKeep/),
        'kept',
      ])
      expect(await stepsOf('m1')).toEqual([0, 1, 2])
    })

    test('success is told in the order of the calls', async () => {
      await play()
      const told: number[] = []
      const steps = Array.from({ length: 50 }, (_, i) => i + 1)
      await Promise.all(steps.map((step) => commit(step).then(() => told.push(step))))
      expect(told).toEqual(steps)
    })

    test('steps come in order, after one, at most so many', async () => {
      await play()
      for (let step = 1; step <= 12; step++) await commit(step)
      const page = async (after: number, limit: number) =>
        (await storage.steps('m1', after, limit)).map(({ step }) => step)
      expect(await page(-1, 3)).toEqual([0, 1, 2])
      expect(await page(2, 3)).toEqual([3, 4, 5])
      expect(await page(9, 3)).toEqual([10, 11, 12])
      expect(await page(10, 3)).toEqual([11, 12])
      expect(await page(12, 3)).toEqual([])
      expect(await page(-1, 0)).toEqual([])
    })

    test('the last moves come with the newest last, and without those that have no id', async () => {
      await play()
      await commit(1)
      await commit(2, { seat: '1', by: 'greedy', moveId: null })
      await commit(3, { seat: '1' })
      await commit(4, { moveId: null })
      await commit(5)
      const moves = [
        { id: 'move-1', seat: '0', step: 1 },
        { id: 'move-3', seat: '1', step: 3 },
        { id: 'move-5', seat: '0', step: 5 },
      ]
      expect(await storage.moveIds('m1', 10)).toEqual(moves)
      expect(await storage.moveIds('m1', 3)).toEqual(moves)
      expect(await storage.moveIds('m1', 2)).toEqual(moves.slice(1))
      expect(await storage.moveIds('m1', 0)).toEqual([])
    })

    test('hints that were asked for are kept, each once, in order', async () => {
      await play()
      const later = { step: 4, seat: '0', rung: 1 }
      const first = { step: 0, seat: '1', rung: 1 }
      const second = { step: 0, seat: '1', rung: 2 }
      for (const hint of [later, second, first, second]) await storage.keepHint('m1', hint)
      expect(await storage.hints('m1')).toEqual([first, second, later])
    })

    test('a hint in an unknown game is not kept, and a game without any has none', async () => {
      await storage.keepHint('m9', { step: 0, seat: '0', rung: 1 })
      expect(await storage.hints('m9')).toEqual([])
      await play()
      expect(await storage.hints('m1')).toEqual([])
    })

    test('beyond so many hints none is kept', async () => {
      await play()
      for (let step = 0; step <= MOST_HINTS; step++)
        void storage.keepHint('m1', { step, seat: '0', rung: 1 })
      await storage.keepHint('m1', { step: MOST_HINTS + 1, seat: '0', rung: 1 })
      expect((await storage.hints('m1')).length).toBe(MOST_HINTS)
    })

    test('what seats were asked about their moves is kept in order, each with its reason', async () => {
      await play()
      const one = { step: 4, round: 2, seat: '0', prompt: 'lasting-change', reason: null }
      const two = { ...one, seat: '1', prompt: 'waking-up', reason: 'c' }
      const earlier = { ...one, step: 1, seat: '1' }
      for (const reason of [one, two, earlier]) await storage.keepReason('m1', reason)
      expect(await storage.reasons('m1')).toEqual([earlier, one, two])
      // An answer belongs to where it was asked, and asked again nothing is forgotten.
      await storage.keepReason('m1', { ...one, step: 9, round: 3, reason: 'b' })
      await storage.keepReason('m1', { ...one, step: 12, round: 4 })
      expect(await storage.reasons('m1')).toEqual([earlier, { ...one, reason: 'b' }, two])
    })

    test('a reason in an unknown game is not kept, and a game without any has none', async () => {
      const asked = { step: 0, round: 2, seat: '0', prompt: 'waking-up', reason: 'a' }
      await storage.keepReason('m9', asked)
      expect(await storage.reasons('m9')).toEqual([])
      await play()
      expect(await storage.reasons('m1')).toEqual([])
    })

    test('a seat is asked so often and no oftener, and can still answer then', async () => {
      await play()
      const asked = (i: number, seat = '0') => ({
        step: i,
        round: i,
        seat,
        prompt: `prompt-${i}`,
        reason: null,
      })
      for (let i = 1; i <= MOST_PROMPTS + 1; i++) await storage.keepReason('m1', asked(i))
      expect(await storage.reasons('m1')).toHaveLength(MOST_PROMPTS)
      await storage.keepReason('m1', { ...asked(MOST_PROMPTS), reason: 'c' })
      expect((await storage.reasons('m1')).at(-1)?.reason).toBe('c')
      await storage.keepReason('m1', asked(9, '1'))
      expect(await storage.reasons('m1'), 'another seat').toHaveLength(MOST_PROMPTS + 1)
    })

    test('every text comes back as it was', async () => {
      await play()
      const text = JSON.stringify(['Ünï 🌱 日本 \u0000 \ud800 \u2028', 'x'.repeat(100_000)])
      await storage.commitStep('m1', stepAt(1, { entries: text, action: text }), text, NOON)
      expect(await storage.loadGame('m1')).toMatchObject({ state: text })
      expect(await storage.steps('m1', 0, 1)).toEqual([stepAt(1, { entries: text, action: text })])
    })
  })

  describe(`${name}: removing`, () => {
    test('tables that nobody has touched since go, with games and steps', async () => {
      await play(MORNING)
      await commit(1, {}, MORNING)
      await storage.keepHint('m1', { step: 1, seat: '0', rung: 1 })
      const asked = { step: 1, round: 2, seat: '0', prompt: 'waking-up', reason: 'a' }
      await storage.keepReason('m1', asked)
      await storage.createTable(moss, NOON)
      expect(await storage.removeUntouched(NOON, NOON)).toBe(1)
      expect(await storage.tableById('table-1')).toBeUndefined()
      expect(await storage.tableByCode('FERN42')).toBeUndefined()
      expect(await storage.loadGame('m1')).toBeUndefined()
      expect(await storage.steps('m1', -1, 10)).toEqual([])
      expect(await storage.moveIds('m1', 10)).toEqual([])
      expect(await storage.hints('m1')).toEqual([])
      expect(await storage.reasons('m1')).toEqual([])
      expect(await storage.tableById('table-2')).toEqual(moss)
    })

    test('a table touched at that very time stays', async () => {
      await storage.createTable(fern, NOON)
      expect(await storage.removeUntouched(NOON, NOON)).toBe(0)
      expect(await storage.removeUntouched(NOON + 1, NOON + 1)).toBe(1)
    })

    test('a table at which no game began goes sooner', async () => {
      await play(MORNING)
      await storage.createTable(moss, MORNING)
      expect(await storage.removeUntouched(MORNING, NOON)).toBe(1)
      expect(await storage.tableById('table-2')).toBeUndefined()
      expect(await stepsOf('m1')).toEqual([0])
    })

    test('saving touches a table', async () => {
      await storage.createTable(fern, MORNING)
      await storage.saveTable(changed(fern), NOON)
      expect(await storage.removeUntouched(NOON, NOON)).toBe(0)
    })

    test('beginning a game touches its table', async () => {
      await storage.createTable(fern, MORNING)
      await storage.beginGame(...nextGame(fern, 'm1'), NOON)
      expect(await storage.removeUntouched(NOON, NOON)).toBe(0)
    })

    test('a step touches the table of its game', async () => {
      const { table } = await play(MORNING)
      await storage.beginGame(...nextGame(table, 'm2'), MORNING)
      await commit(1, {}, NOON)
      expect(await storage.removeUntouched(NOON, NOON)).toBe(0)
      expect(await stepsOf('m1')).toEqual([0, 1])
      expect(await storage.removeUntouched(EVENING, EVENING)).toBe(1)
      expect(await storage.loadGame('m2')).toBeUndefined()
    })

    test('a write that was stale touches nothing', async () => {
      await play(MORNING)
      await expect(commit(2, {}, EVENING)).rejects.toThrow(StaleWrite)
      await expect(storage.saveTable(fern, EVENING)).rejects.toThrow(StaleWrite)
      expect(await storage.removeUntouched(NOON, NOON)).toBe(1)
    })

    test('with nothing to remove nothing happens', async () => {
      expect(await storage.removeUntouched(EVENING, EVENING)).toBe(0)
    })

    test('a code is free again, and the game cannot go on', async () => {
      await play(MORNING)
      await storage.removeUntouched(NOON, NOON)
      await expect(commit(1)).rejects.toThrow(StaleWrite)
      expect(await storage.createTable({ ...moss, code: 'FERN42' }, NOON)).toBe(true)
    })

    test('many tables go at once, moves are kept meanwhile, and the space is given back', async () => {
      await play(NOON)
      await reopen()
      const before = place.size?.() ?? 0
      const state = JSON.stringify('x'.repeat(11_000))
      const ids = Array.from({ length: 100 }, (_, i) => i + 100)
      await Promise.all(ids.map((i) => storage.createTable(newTable(`t${i}`, `OAK${i}`), MORNING)))
      await Promise.all(
        ids.map((i) => {
          const [table, game, dealing] = nextGame(newTable(`t${i}`, `OAK${i}`), `g${i}`)
          return storage.beginGame(table, { ...game, state }, dealing, MORNING)
        }),
      )
      const removal = storage.removeUntouched(NOON, NOON)
      await commit(1)
      expect(await removal).toBe(100)
      expect(await stepsOf('m1')).toEqual([0, 1])
      if (place.size) expect(place.size()).toBeLessThan(before + 50_000)
    })
  })

  describe(`${name}: opening and closing`, () => {
    test('what was kept is there after reopening, and goes on', async () => {
      const { table, game } = await play()
      await commit(1)
      await reopen()
      expect(await storage.tableByCode('FERN42')).toEqual(table)
      expect(await storage.loadGame('m1')).toEqual({
        ...game,
        step: 1,
        state: stateAt(1),
        stateStep: 1,
      })
      await commit(2)
      expect(await stepsOf('m1')).toEqual([0, 1, 2])
      expect(await storage.removeUntouched(NOON, NOON)).toBe(0)
    })

    test('closing waits for what is under way', async () => {
      await play()
      const told: string[] = []
      const write = commit(1).then(() => told.push('kept'))
      await storage.close().then(() => told.push('closed'))
      await write
      expect(told).toEqual(['kept', 'closed'])
      storage = await place.open()
      expect(await stepsOf('m1')).toEqual([0, 1])
    })

    test('closing does not wait for the end of a removal', async () => {
      await storage.createTable(fern, MORNING)
      const removal = storage.removeUntouched(NOON, NOON)
      await storage.close()
      expect(await removal).toBe(1)
    })

    test('after closing nothing works, except closing', async () => {
      await storage.close()
      await storage.close()
      await expect(storage.createTable(fern, NOON)).rejects.toThrow(CannotKeep)
      await expect(storage.tableById('table-1')).rejects.toThrow(CannotKeep)
      await expect(storage.check()).rejects.toThrow(CannotKeep)
    })

    test('an open storage says that it is well', async () => {
      await storage.check()
      await play()
      await Promise.all([storage.check(), commit(1), storage.check()])
      expect(await stepsOf('m1')).toEqual([0, 1])
    })
  })
}

/** What became of each write: `kept`, or the name of the error. */
const outcomes = async (writes: Promise<unknown>[]): Promise<string[]> =>
  (await Promise.allSettled(writes)).map((result) =>
    result.status === 'fulfilled' ? 'kept' : (result.reason as Error).name,
  )
