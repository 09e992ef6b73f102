import { describe, expect, test } from 'vitest'
import { CARDS } from '../../game/catalogue'
import { NUMBERS } from '../../game/numbers'
import { streamOf } from '../../game/random'
import { changedCard, withChanges, type Changes } from '../../game/simulation/changes'
import { levers } from '../../game/simulation/levers'
import { COMMON_SITES } from '../../game/simulation/literature'
import { lossByRow, lossOf, missOf, type Found } from '../../game/simulation/loss'
import { reportOf, type Report } from '../../game/simulation/report'
import { balanceRows, holds, type Measure, type RowId } from '../../game/simulation/rows'
import { equalCell, mixedCell, playTables } from '../../game/simulation/tables'
import { addSums, noSums } from '../../game/simulation/tally'
import { isAllowed, TUNABLES, valuesWith } from '../../game/simulation/tunables'
import { nudged, propose, search, type Evaluate } from '../../game/simulation/tuning'
import type { ORGANS } from '../../game/vocabulary'

describe('changed numbers', () => {
  test('are a copy in which only these numbers are others', () => {
    const before = structuredClone(NUMBERS)
    const changed = withChanges(NUMBERS, {
      'soil.breast.bone': 9,
      'values.lung.1': 8,
      'cost.met': 2,
    })
    expect(changed.soil.breast).toEqual({ ...NUMBERS.soil.breast, bone: 9 })
    expect(changed.values.lung).toEqual(
      NUMBERS.values.lung.map((value, i) => (i === 1 ? 8 : value)),
    )
    expect(changed.soil.lung).toBe(NUMBERS.soil.lung)
    expect(NUMBERS).toEqual(before)
  })
  test('cannot be made where there is no number', () => {
    expect(() => withChanges(NUMBERS, { 'soil.breast.spleen': 4 })).toThrow('spleen')
    expect(() => withChanges(NUMBERS, { 'soil.breast': 4 })).toThrow(RangeError)
  })
  test('of cards are their copies and costs', () => {
    expect(changedCard({ id: 'met', cost: 1 }, { 'cost.met': 2 })).toEqual({ id: 'met', cost: 2 })
    expect(changedCard({ id: 'lull', copies: 2 }, { 'copies.lull': 1 }).copies).toBe(1)
    expect(changedCard({ id: 'lull', copies: 2 }, { 'cost.lull': 1 })).toEqual({
      id: 'lull',
      copies: 2,
    })
  })
})

describe('what may be tuned', () => {
  const more = NUMBERS.values.lung[0] + 1

  test('is every start, soil, value and exit number, the clinic track, every card', () => {
    const keys = new Set(TUNABLES.map(({ key }) => key))
    expect(keys.size).toBe(TUNABLES.length)
    for (const key of ['startCells.lung', 'soil.kidney.node', 'values.brain.3', 'exit.liver'])
      expect(keys.has(key), key).toBe(true)
    for (const { id } of CARDS.adaptation) expect(keys.has(`cost.${id}`)).toBe(true)
    for (const { id } of CARDS.immune) expect(keys.has(`copies.${id}`)).toBe(true)
  })
  test('is allowed as it stands', () => {
    expect(isAllowed({})).toBe(true)
  })
  test.each<[string, Changes, boolean]>([
    ['a step within the biology', { 'soil.breast.lung': 4 }, true],
    ['two steps from the designed soil', { 'soil.breast.lung': 3 }, false],
    [
      'poorer soil that passes a richer one',
      { 'soil.colorectal.lung': 4, 'soil.colorectal.node': 5 },
      false,
    ],
    ['rich soil that would be poor', { 'soil.breast.bone': 5 }, false],
    ['a value row that rises', { 'values.lung.1': more }, false],
    ['a value row that rises no more', { 'values.lung.0': more, 'values.lung.1': more }, true],
    ['a card that is not there', { 'cost.nothing': 1 }, false],
    ['a cost below nothing', { 'cost.mhc-i-low': -1 }, false],
    ['more cells than the primary tumour holds', { 'startCells.breast': 13 }, false],
  ])('%s: %o', (_what, changes, allowed) => {
    expect(isAllowed(changes)).toBe(allowed)
  })
})

const games = (count: number) =>
  reportOf(playTables(equalCell('greedy', 4), 'loss', 0, count), equalCell('greedy', 4).players)
const report = games(6)
const foundWith = (more: Partial<Report>): Found[] => [
  { cell: equalCell('greedy', 4), report: { ...report, games: 100_000, ...more } },
]
const rowOf = (id: RowId, more: Partial<Report>) =>
  balanceRows({ ...report, ...more }).find((row) => row.id === id)

describe('sums of games', () => {
  test('played in two parts are those of all of them', () => {
    const cell = mixedCell()
    const parts = [playTables(cell, 's', 0, 3), playTables(cell, 's', 3, 7)]
    expect(parts.reduce(addSums, noSums())).toEqual(playTables(cell, 's', 0, 7))
  })
  test('leave out each archetype as often as the others', () => {
    const { byBot } = playTables(mixedCell(), 's', 0, 10)
    expect(Object.values(byBot).map(({ count }) => count)).toEqual([8, 8, 8, 8, 8])
  })
})

describe('the rows of the table', () => {
  const fairTypes = {
    ...{ breast: 0.25, prostate: 0.28, colorectal: 0.22, lung: 0.25, melanoma: 0.26, kidney: null },
  }
  test('hold at the edge of the target and not beyond it', () => {
    const types = (breast: number) =>
      rowOf('types', { tumourTypeWinRates: { ...fairTypes, breast } })
    expect(holds(types(0.289) ?? fail())).toBe(true)
    expect(holds(types(0.291) ?? fail())).toBe(false)
    expect(holds(types(0.2) ?? fail())).toBe(false)
  })
  test('say nothing of a type that never sat down', () => {
    const row = rowOf('types', { tumourTypeWinRates: fairTypes })
    expect(row?.measures.map(({ name }) => name)).not.toContain('kidney')
  })
  test('look at archetypes in four seats only', () => {
    expect(rowOf('archetypes', { botWinRates: { rusher: 0.4 } })?.measures).toHaveLength(1)
    expect(rowOf('archetypes', { botWinRates: { rusher: 0.4 }, seats: 3 })).toBeUndefined()
  })
  test('want the two commonest organs of a type among the literature’s', () => {
    const where = (sites: Partial<Record<(typeof ORGANS)[number], number>>) =>
      rowOf('typeOrgans', {
        secondaryByTypeAndOrgan: {
          ...report.secondaryByTypeAndOrgan,
          breast: { node: 0, lung: 0, liver: 0, bone: 0, brain: 0, adrenal: 0, ...sites },
        },
      })?.measures.find(({ name }) => name === 'breast')?.value
    expect(COMMON_SITES.breast.organs).toEqual(['bone', 'lung', 'liver'])
    expect(where({ bone: 60, lung: 30, brain: 10 })).toBeCloseTo(0.2)
    expect(where({ bone: 60, lung: 10, brain: 30 })).toBeCloseTo(-0.2)
  })
  test('find a dead card, and an adaptation that nobody or everybody fixes', () => {
    const card = (changed: number, used: number) => ({
      shown: 100,
      used,
      changed,
      winRateWith: null,
    })
    const off = (id: RowId, name: string, use: ReturnType<typeof card>) =>
      missOf(
        rowOf(id, { cards: { [name]: use } })?.measures.find((one) => one.name === name) ?? fail(),
      ) > 0
    expect(off('events', 'nk-patrol', card(10, 0))).toBe(true)
    expect(off('events', 'nk-patrol', card(35, 0))).toBe(false)
    expect(off('offers', 'met', card(0, 1))).toBe(true)
    expect(off('offers', 'met', card(0, 80))).toBe(true)
    expect(off('offers', 'met', card(0, 30))).toBe(false)
  })
})

const fail = (): never => {
  throw new Error('there is no such row')
}

describe('the loss', () => {
  const measure = (value: number, error = 0): Measure => ({
    ...{ name: '', value, low: 0.2, high: 0.3, scale: 0.05, error },
  })
  test.each([
    [0.25, 0],
    [0.3, 0],
    [0.325, 0.25],
    [0.35, 1],
    [0.15, 1],
    [0.4, 3],
  ])('of %d is %d: squared near the target, straight farther off', (value, loss) => {
    expect(missOf(measure(value))).toBeCloseTo(loss)
  })
  test('forgives what so few games may show by chance', () => {
    expect(missOf(measure(0.35, 0.05))).toBe(0)
    expect(missOf(measure(0.35, 0.025))).toBeCloseTo(0.25)
  })
  test('is the sum of its rows, and grows when one is missed by more', () => {
    const found = foundWith({})
    const sum = Object.values(lossByRow(found)).reduce((total, loss) => total + loss, 0)
    expect(lossOf(found)).toBeCloseTo(sum)
    expect(lossOf(foundWith({ halfTimeLeaderWins: 0.9 }))).toBeGreaterThan(
      lossOf(foundWith({ halfTimeLeaderWins: 0.7 })),
    )
  })
  test('is a mean over cells, and takes from a cell the rows that it speaks for', () => {
    const found = foundWith({ halfTimeLeaderWins: 0.9 })
    expect(lossOf([...found, ...found])).toBeCloseTo(lossOf(found))
    const mixed = { cell: mixedCell(), report: { ...report, halfTimeLeaderWins: 0.9 } }
    expect(lossByRow([mixed]).halfTime).toBe(0)
  })
})

describe('a change to try', () => {
  const rare = foundWith({
    tumourTypeWinRates: {
      ...{
        breast: 0.25,
        prostate: 0.25,
        colorectal: 0.25,
        lung: 0.25,
        melanoma: 0.02,
        kidney: 0.25,
      },
    },
  })
  test('answers what is missed: a type that wins too rarely gets more', () => {
    const nudges = levers(rare)
    expect(nudges).toContainEqual({ 'startCells.melanoma': 1 })
    expect(nudges).toContainEqual({ 'soil.melanoma.lung': -1 })
    expect(nudges).not.toContainEqual({ 'startCells.melanoma': -1 })
    // It is missed by far, so twice as much is tried too.
    expect(nudges).toContainEqual({ 'startCells.melanoma': 2 })
  })
  test('answers all types at the same time, because what one wins another loses', () => {
    const uneven = foundWith({
      tumourTypeWinRates: {
        ...{
          breast: 0.25,
          prostate: 0.25,
          colorectal: 0.5,
          lung: 0.25,
          melanoma: 0.02,
          kidney: 0.25,
        },
      },
    })
    expect(levers(uneven)[0]).toEqual({ 'startCells.colorectal': -1, 'startCells.melanoma': 1 })
    expect(levers(rare)[0]).toEqual({ 'startCells.melanoma': 1 })
  })
  test('is allowed, new, and none of them twice', () => {
    const now = {
      changes: { 'startCells.melanoma': NUMBERS.startCells.melanoma - 1 },
      found: rare,
      loss: 9,
    }
    const proposed = propose(now, 20, streamOf('x', 'y'))
    expect(proposed).toHaveLength(20)
    expect(proposed.every(isAllowed)).toBe(true)
    expect(new Set(proposed.map((changes) => JSON.stringify(changes))).size).toBe(20)
    expect(proposed).not.toContainEqual(now.changes)
  })
  test('back to where a number was is no change', () => {
    const { bone, node } = NUMBERS.exit
    expect(nudged({ 'exit.bone': bone + 1 }, { 'exit.bone': -1 })).toEqual({})
    expect(nudged({}, { 'exit.bone': -1, 'exit.node': 1 })).toEqual({
      'exit.bone': bone - 1,
      'exit.node': node + 1,
    })
  })
})

describe('the search', () => {
  const { melanoma, breast } = NUMBERS.startCells
  /** A game that is fair when melanoma starts with two cells fewer, and breast with two more. */
  const wanted = { melanoma: melanoma - 2, breast: breast + 2 }
  const played: { games: number; count: number }[] = []
  const evaluate: Evaluate = (changes, count) => {
    played.push({ games: count, count: changes.length })
    return Promise.resolve(
      changes.map((each) => {
        const cells = valuesWith(each)
        const rate = (type: keyof typeof wanted) =>
          0.25 + 0.08 * ((cells[`startCells.${type}`] ?? 0) - wanted[type])
        const rates = { kidney: 0.25, prostate: 0.25, colorectal: 0.25, lung: 0.25 }
        return foundWith({
          tumourTypeWinRates: { ...rates, melanoma: rate('melanoma'), breast: rate('breast') },
        })
      }),
    )
  }
  const plan = {
    ...{ start: {}, games: 80, candidates: 16, steps: 12, seed: 'search' },
    isOver: () => false,
    onStep: () => undefined,
  }

  test('finds the numbers that make the types fair', async () => {
    const changes = await search(plan, evaluate)
    expect(changes).toMatchObject({
      'startCells.melanoma': wanted.melanoma,
      'startCells.breast': wanted.breast,
    })
  })
  test('plays few games with all, more with the better half', async () => {
    played.length = 0
    await search({ ...plan, steps: 1 }, evaluate)
    const all = played.filter(({ count }) => count > 10)
    expect(all.map(({ games }) => games)).toEqual([10])
    const halves = played.slice(1).map(({ games }) => games)
    expect(halves.slice(0, 4)).toEqual([10, 20, 40, 80])
  })
  test('never makes it worse, and tells of every step', async () => {
    const losses: [number, number][] = []
    await search(
      { ...plan, onStep: (_step, before, after) => losses.push([before.loss, after.loss]) },
      evaluate,
    )
    expect(losses.length).toBeGreaterThan(1)
    for (const [before, after] of losses) expect(after).toBeLessThanOrEqual(before)
  })
  test('takes over nothing that was better by luck alone', async () => {
    // Better in the games of a step, and worse in others.
    const lucky: Evaluate = (changes, _games, seed) =>
      Promise.resolve(
        changes.map((each) => {
          const changed = Object.keys(each).length > 0
          const worse = seed.endsWith('/again') ? changed : !changed
          return foundWith({ halfTimeLeaderWins: worse ? 0.9 : 0.7 })
        }),
      )
    expect(await search(plan, lucky)).toEqual({})
  })
  test('does not begin when its time is over', async () => {
    expect(await search({ ...plan, isOver: () => true }, evaluate)).toEqual({})
  })
})
