import { describe, expect, test } from 'vitest'
import { createHints, type Position } from '../../client/tutor/hints'
import { readSave } from '../../client/saves/found'
import type { Thinker } from '../../client/thinking/thinker'
import { hintOf, view, type Action, type Rung, type Thought } from '../../game/public'
import { sitDown } from '../support/fakeTable'
import {
  localTable,
  person,
  readyThinker,
  settle,
  skilled,
  type LocalTable,
} from '../support/localTable'
import { given } from '../support/scenario'
import { thoughtOf } from '../support/thoughts'

const divide: Action = { move: 'divide' }

const sheetOf = ({ now }: LocalTable) => now().hints.sheet
const rungsOf = (table: LocalTable) => sheetOf(table)?.hints.map(({ rung }) => rung)
const recorded = ({ now }: LocalTable) => now().record.hints ?? []

/** Asks for the first hint and waits until it is there. */
const ask = async (table: LocalTable) => {
  table.now().hints.open()
  await expect.poll(() => sheetOf(table)?.is).toBe('ready')
}

describe('hints on one device', () => {
  test('come only when asked for', async () => {
    const { thinker, asked } = readyThinker()
    const table = localTable([person, skilled], { thinker })
    await settle()
    expect(sheetOf(table)).toBeNull()
    expect(asked).toEqual([])
  })

  test('the expert thinks once, of what the own seat sees, and each press tells one rung more', async () => {
    const { thinker, asked } = readyThinker()
    const table = localTable([person, person], { thinker, secretOffers: true })
    table.now().reveal()
    table.now().hints.open()
    expect(sheetOf(table)).toEqual({ is: 'thinking', hints: [] })
    await expect.poll(() => rungsOf(table)).toEqual([1])
    table.now().hints.next()
    expect(rungsOf(table)).toEqual([1, 2])
    table.now().hints.next()
    table.now().hints.next()
    expect(rungsOf(table)).toEqual([1, 2, 3])
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatchObject({ bot: 'expert', seat: '0', view: table.now().view })
    expect(asked[0]?.milliseconds).toBeGreaterThanOrEqual(300)
    expect(asked[0]?.milliseconds).toBeLessThanOrEqual(800)
  })

  test('each rung is kept with the game, where it was asked for', async () => {
    const table = localTable([person, skilled])
    table.now().act(divide)
    await ask(table)
    table.now().hints.next()
    const hints = [
      { step: 1, seat: '0', rung: 1 },
      { step: 1, seat: '0', rung: 2 },
    ]
    expect(recorded(table)).toEqual(hints)
    const found = readSave(table.kept.at(-1) ?? '')
    expect(found.is === 'match' && found.match.kept.record.hints).toEqual(hints)
  })

  test('put away they can be had again without a thought, until that seat acts', async () => {
    const { thinker, asked } = readyThinker()
    const table = localTable([person, skilled], { thinker })
    await ask(table)
    table.now().hints.close()
    expect(sheetOf(table)).toBeNull()
    table.now().hints.open()
    expect(rungsOf(table)).toEqual([1])
    table.now().act(divide)
    expect(sheetOf(table)).toBeNull()
    await ask(table)
    expect(rungsOf(table)).toEqual([1])
    expect(asked).toHaveLength(2)
    expect(recorded(table).map(({ step }) => step)).toEqual([0, 1])
  })

  test('the device that goes on to the next person takes none along', async () => {
    const table = localTable([person, person], { secretOffers: true })
    table.now().reveal()
    await ask(table)
    table.now().cover()
    expect(sheetOf(table)).toBeNull()
    table.now().reveal()
    table.now().act({ move: 'done' })
    table.now().hints.open()
    table.now().reveal()
    expect(table.now().seat).toBe('1')
    expect(sheetOf(table)).toBeNull()
  })

  test('where nobody can think that is said, and asking again thinks anew', async () => {
    const { thinker } = readyThinker()
    let isTired = true
    const tired: Thinker = {
      ...thinker,
      think: (question) => (isTired ? Promise.reject(new Error('no')) : thinker.think(question)),
    }
    const table = localTable([person, skilled], { thinker: tired })
    table.now().hints.open()
    await expect.poll(() => sheetOf(table)?.is).toBe('failed')
    expect(recorded(table)).toEqual([])
    isTired = false
    table.now().hints.next()
    await expect.poll(() => rungsOf(table)).toEqual([1])
  })

  test('one that is put away while it is thought of is not shown, nor recorded', async () => {
    const table = localTable([person, skilled])
    table.now().hints.open()
    table.now().hints.close()
    await settle()
    expect(sheetOf(table)).toBeNull()
    expect(recorded(table)).toEqual([])
    await ask(table)
    expect(recorded(table)).toHaveLength(1)
  })

  test('with the game, whoever thinks of them is closed, bots or none', () => {
    const { thinker } = readyThinker()
    localTable([person, person], { thinker }).match.close()
    expect(thinker.isClosed).toBe(true)
  })
})

describe('a hint about what others have made impossible', () => {
  const { state } = given({ seats: [{ primary: 5 }, {}] }).after()
  const spent = structuredClone(state)
  const mine = spent.seats['0']
  if (mine !== undefined) mine.actionsLeft = 0

  const asked = async () => {
    let at: Position = { key: 'here', seat: '0', view: view(state, '0') }
    const noted: Rung[] = []
    const thought: Thought = thoughtOf(divide)
    const hints = createHints({
      position: () => at,
      thinker: { think: () => Promise.resolve(thought), close: () => undefined },
      seed: 'one',
      loadWords: () => Promise.resolve({ hintOf }),
      note: (_seat, rung) => noted.push(rung),
      shown: () => undefined,
    })
    hints.now().open()
    await settle()
    return { hints, noted, see: (to: typeof state) => (at = { ...at, view: view(to, '0') }) }
  }

  test('is not told: things have changed', async () => {
    const { hints, noted, see } = await asked()
    see(spent)
    hints.now().next()
    expect(hints.now().sheet).toMatchObject({ is: 'changed' })
    expect(noted).toEqual([1])
    see(state)
    hints.now().next()
    expect(hints.now().sheet?.is).toBe('thinking')
  })
  test('is told as long as it is possible', async () => {
    const { hints, noted } = await asked()
    hints.now().next()
    expect(hints.now().sheet?.is).toBe('ready')
    expect(noted).toEqual([1, 2])
  })
})

describe('hints at a table online', () => {
  const sitAndAsk = async () => {
    const at = sitDown()
    at.letIn()
    at.match().hints.open()
    await expect.poll(() => at.match().hints.sheet?.is).toBe('ready')
    return at
  }
  const rungs = (at: ReturnType<typeof sitDown>) =>
    at.match().hints.sheet?.hints.map(({ rung }) => rung)

  test('the server is told of each rung that was shown', async () => {
    const at = await sitAndAsk()
    at.match().hints.next()
    expect(at.socket.asked('hint').map(({ message }) => message)).toEqual([
      { number: 1, rung: 1 },
      { number: 1, rung: 2 },
    ])
    expect(at.asked[0]).toMatchObject({ bot: 'expert', seat: '0', view: at.game.view })
  })
  test('stay while others act, and go with an action of one’s own', async () => {
    const at = await sitAndAsk()
    at.play('1', divide)
    expect(rungs(at)).toEqual([1])
    at.play('0', divide)
    expect(at.match().hints.sheet).toBeNull()
    expect(at.asked).toHaveLength(1)
  })
  test('are away while an action is on its way', async () => {
    const at = await sitAndAsk()
    at.match().act(divide)
    expect(at.match().hints.sheet).toBeNull()
    at.match().hints.open()
    expect(at.asked).toHaveLength(1)
  })
  test('are shown without the server too, and nothing is complained of', async () => {
    const at = await sitAndAsk()
    at.socket.goDown()
    at.match().hints.next()
    expect(rungs(at)).toEqual([1, 2])
    await settle()
    expect(at.now().problem).toBeNull()
    expect(at.socket.asked('hint')).toHaveLength(1)
  })
  test('are for those who play: who is done asks in vain', async () => {
    const at = sitDown()
    at.letIn()
    at.play('0', { move: 'done' })
    at.match().hints.open()
    await settle()
    expect(at.asked).toEqual([])
  })
})
