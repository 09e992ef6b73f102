import { beforeAll, describe, expect, test } from 'vitest'
import { createAsking, type Acted, type Where } from '../../client/prompts/asking'
import { loadPrompts } from '../../client/prompts/onDemand'
import { readSave } from '../../client/saves/found'
import type { Action } from '../../game/action'
import type { Asked } from '../../game/prompts/when'
import { view } from '../../game/view'
import { bot, localTable, person, settle, type LocalTable } from '../support/localTable'
import { tableFrom } from '../support/sketch'

/** Questions about key moves, on one device. */

beforeAll(async () => {
  await loadPrompts()
})

const FULL = { length: 'full', isAsking: true } as const
const askingOf = ({ now }: LocalTable) => now().asking
const recorded = ({ now }: LocalTable) => now().record.reasons ?? []

/** Lets everybody finish this round, and reads what the body did. */
const nextRound = async ({ now }: LocalTable): Promise<void> => {
  const { round } = now().view
  for (let i = 0; i < 100 && now().view.round === round; i++) {
    if (now().handTo !== null) now().reveal()
    now().act({ move: 'done' })
    await settle()
  }
  now().acknowledge()
  if (now().handTo !== null) now().reveal()
  await settle()
}
const NICHE: Action = { move: 'niche', at: 'lung' }

const askedAboutNiche = async (controllers = [person, bot]): Promise<LocalTable> => {
  const table = localTable(controllers, FULL)
  await nextRound(table)
  table.now().act(NICHE)
  await expect.poll(() => askingOf(table)?.prompt.id).toBe('place-made-ready')
  return table
}

describe('after a key move in a full game', () => {
  test('comes a question, and the game goes on', async () => {
    const table = await askedAboutNiche()
    expect(askingOf(table)?.chosen).toBe(null)
    expect(recorded(table)).toEqual([
      {
        step: table.now().record.steps.length,
        round: 2,
        seat: '0',
        prompt: 'place-made-ready',
        reason: null,
      },
    ])
    table.now().act({ move: 'divide' })
    expect(table.now().record.steps.at(-1)?.action).toEqual({ move: 'divide' })
    expect(askingOf(table)?.prompt.id, 'it can still be answered').toBe('place-made-ready')
  })
  test('what was chosen is kept with the game, once', async () => {
    const table = await askedAboutNiche()
    const asking = askingOf(table)
    asking?.choose('a')
    expect(askingOf(table)?.chosen).toBe('a')
    asking?.choose('b')
    askingOf(table)?.choose('c')
    expect(recorded(table).map(({ reason }) => reason)).toEqual(['a'])
    const found = readSave(table.kept.at(-1) ?? '')
    expect(found.is === 'match' && found.match.kept.record.reasons).toEqual(recorded(table))
  })
  test('one tap puts it away, and it does not come again', async () => {
    const table = await askedAboutNiche()
    askingOf(table)?.close()
    expect(askingOf(table)).toBe(null)
    table.now().act({ move: 'niche', at: 'bone' })
    await settle()
    await settle()
    expect(askingOf(table)).toBe(null)
    expect(recorded(table)).toHaveLength(1)
  })
  test('with the round it goes; the next round brings none, and a later one another', async () => {
    const table = await askedAboutNiche()
    const turn = async (to: 'hybrid' | 'mesenchymal') => {
      await nextRound(table)
      expect(askingOf(table)).toBe(null)
      table.now().act({ move: 'turnDial', to })
      await settle()
      await settle()
    }
    await turn('mesenchymal')
    expect(askingOf(table), 'the round after one').toBe(null)
    await turn('hybrid')
    await turn('mesenchymal')
    expect(askingOf(table)?.prompt.id).toBe('looser-cells')
    expect(recorded(table).map(({ round }) => round)).toEqual([2, 5])
  })
  test('a question about a move that was taken back goes with it', async () => {
    const table = await askedAboutNiche()
    table.now().undo()
    await settle()
    expect(askingOf(table)).toBe(null)
  })
  test('with the device it goes: the next person is asked for themselves', async () => {
    const table = await askedAboutNiche([person, person])
    table.now().act({ move: 'done' })
    expect(table.now().handTo).toBe('1')
    expect(askingOf(table)).toBe(null)
    table.now().reveal()
    expect(askingOf(table)).toBe(null)
    table.now().act(NICHE)
    await expect.poll(() => askingOf(table)?.prompt.id).toBe('place-made-ready')
    expect(recorded(table).map(({ seat }) => seat)).toEqual(['0', '1'])
  })
})

describe('nothing is asked', () => {
  const after = async (table: LocalTable): Promise<void> => {
    table.now().act(NICHE)
    await settle()
    await settle()
    expect(askingOf(table)).toBe(null)
    expect(recorded(table)).toEqual([])
  }
  test('in the first round', async () => {
    await after(localTable([person, bot], FULL))
  })
  test('in a quick game', async () => {
    const table = localTable([person, bot], { ...FULL, length: 'short' })
    await nextRound(table)
    await after(table)
  })
  test('of people who have switched it off', async () => {
    const table = localTable([person, bot], { ...FULL, isAsking: false })
    await nextRound(table)
    await after(table)
  })
  test('of bots', async () => {
    const table = localTable([person, bot, bot], FULL)
    for (let round = 1; round < 6; round++) await nextRound(table)
    expect(recorded(table)).toEqual([])
  })
})

describe('while a question is looked for', () => {
  const state = tableFrom({ seats: [{}], round: 3 })
  const acted: Acted = { view: view(state, '0'), seat: '0', action: NICHE }
  const slowly = () => {
    let tell: (asked: readonly Asked[]) => void = () => undefined
    let fail: (why: Error) => void = () => undefined
    let where: Where | null = { seat: '0', round: 3 }
    const noted: string[] = []
    const asker = createAsking({
      asked: () =>
        new Promise((resolve, reject) => {
          tell = resolve
          fail = reject
        }),
      where: () => where,
      note: ({ prompt }) => noted.push(prompt),
      shown: () => undefined,
    })
    return {
      asker,
      noted,
      leave: () => (where = null),
      tell: (asked: readonly Asked[]) => tell(asked),
      fail: () => fail(new Error('offline')),
    }
  }

  test('the round may end: then there is none', async () => {
    const { asker, noted, tell, leave } = slowly()
    asker.acted(acted)
    leave()
    tell([])
    await settle()
    expect(asker.now()).toBe(null)
    expect(noted).toEqual([])
  })
  test('another move brings no second one', async () => {
    const { asker, noted, tell } = slowly()
    asker.acted(acted)
    asker.acted({ ...acted, action: { move: 'turnDial', to: 'mesenchymal' } })
    tell([])
    await settle()
    expect(noted).toEqual(['place-made-ready'])
  })
  test('what was asked before may not be known: then none comes, and the next move may bring one', async () => {
    const { asker, noted, tell, fail } = slowly()
    asker.acted(acted)
    fail()
    await settle()
    expect(asker.now()).toBe(null)
    asker.acted(acted)
    tell([])
    await settle()
    expect(noted).toEqual(['place-made-ready'])
  })
})
