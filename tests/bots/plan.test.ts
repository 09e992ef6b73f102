import { describe, expect, test } from 'vitest'
import type { Action } from '../../game/action'
import { legalActions } from '../../game/actions'
import { apply } from '../../game/apply'
import { keyOf } from '../../game/bots/key'
import { eachOutcome } from '../../game/bots/outcomes'
import { outcomesOf, planOf, waysOf, type Plan, type Position } from '../../game/bots/plan'
import { search } from '../../game/bots/search'
import { weighAll } from '../../game/bots/weigh'
import { cloneForAction, cloneSeat } from '../../game/clone'
import type { SeatSketch } from '../../game/define'
import { NUMBERS } from '../../game/numbers'
import { seededRandom, streamOf, type Random } from '../../game/random'
import { seatAt, type SeatState, type State } from '../../game/state'
import { view } from '../../game/view'
import { BEDS } from '../../game/vocabulary'
import { canonical } from '../support/canonical'
import { given } from '../support/scenario'

const tableWith = (seat: SeatSketch): State => given({ seats: [seat, {}] }).after().state

const newPlan = (state: State, id: '0' | '1' = '0'): Plan =>
  planOf(view(state, id), id, seededRandom, streamOf('plan', 'dice'))

const isSame = (a: Action, b: Action): boolean => canonical(a) === canonical(b)

const after = (plan: Plan, position: Position, action: Action) => {
  const ways = waysOf(plan, position)
  const way = ways.actions.findIndex((one) => isSame(one, action))
  if (way < 0) throw new Error(`not legal: ${canonical(action)}`)
  return outcomesOf(plan, position, ways, way)
}

/** The one position that an action without dice leads to. */
const then = (plan: Plan, position: Position, action: Action): Position => {
  const { positions } = after(plan, position, action)
  expect(positions).toHaveLength(1)
  return positions[0] as Position
}

describe('a position is told by its key', () => {
  type Difference = (seat: SeatState) => void
  const same = null
  /** For every field of a seat: a difference that is another position, or that the rest tells already. */
  const differences: Record<keyof SeatState, Difference | null> = {
    tumour: same,
    primary: (seat) => (seat.primary += 1),
    stroma: (seat) => (seat.stroma += 1),
    singles: (seat) => (seat.singles.brain += 1),
    clusters: (seat) => (seat.clusters.brain += 2),
    covered: (seat) => (seat.covered.adrenal = true),
    colonies: (seat) => (seat.colonies.bone.size += 1),
    sites: same,
    niches: (seat) => (seat.niches.liver = 3),
    dial: (seat) => (seat.dial = 'mesenchymal'),
    dialTurned: (seat) => (seat.dialTurned = true),
    cubes: (seat) => (seat.cubes += 1),
    adaptations: same,
    offers: same,
    fixed: (seat) => (seat.fixed = 'platelet-cloak'),
    replaced: (seat) => (seat.replaced = 'platelet-cloak'),
    formed: (seat) => (seat.formed.lung += 1),
    actionsLeft: (seat) => (seat.actionsLeft -= 1),
    acted: (seat) => (seat.acted = true),
    used: (seat) => (seat.used.wake = true),
    canUndo: same,
    done: same,
    points: (seat) => (seat.points += 1),
    launched: same,
    lost: (seat) => (seat.lost += 1),
  }
  const seat = seatAt(tableWith({ tumour: 'kidney', primary: 5, stroma: 2, cubes: 2 }), '0')
  const changed = (change: Difference): SeatState => {
    const copy = cloneSeat(seat)
    change(copy)
    return copy
  }
  const told = Object.entries(differences).flatMap(([field, change]) =>
    change === null ? [] : [{ field, key: keyOf(changed(change)) }],
  )
  test.each(told)('by $field', ({ key }) => {
    expect(key).not.toBe(keyOf(seat))
  })
  test('no two of these differences look alike', () => {
    expect(new Set(told.map(({ key }) => key)).size).toBe(told.length)
  })
  test('in every organ and at every place', () => {
    const keys = new Set([keyOf(seat)])
    let count = 1
    const note = (change: Difference) => {
      keys.add(keyOf(changed(change)))
      count += 1
    }
    for (const place of Object.keys(seat.singles) as (keyof SeatState['singles'])[]) {
      note((one) => (one.singles[place] += 1))
      note((one) => (one.clusters[place] += 2))
      note((one) => (one.covered[place] = true))
    }
    for (const organ of Object.keys(seat.colonies) as (keyof SeatState['colonies'])[]) {
      for (const size of [1, 2, 3])
        for (const dormant of [true, false])
          for (let landed = 0; landed <= size; landed++)
            note((one) => (one.colonies[organ] = { size, dormant, landed }))
      note((one) => (one.formed[organ] += 1))
      if (organ !== 'node') note((one) => (one.niches[organ] = 1))
    }
    expect(keys.size).toBe(count)
  })
  test('cells that were lost count as far as the next cube depends on them', () => {
    expect(keyOf(changed((one) => (one.lost += 4)))).toBe(keyOf(seat))
    expect(keyOf(changed((one) => (one.lost += 3)))).not.toBe(keyOf(seat))
  })
})

describe('a plan', () => {
  test('holds one position where two rows of actions lead to the same', () => {
    const plan = newPlan(tableWith({ tumour: 'kidney' }))
    const lung: Action = { move: 'niche', at: 'lung' }
    const bone: Action = { move: 'niche', at: 'bone' }
    const first = then(plan, then(plan, plan.root, lung), bone)
    expect(then(plan, then(plan, plan.root, bone), lung)).toBe(first)
    expect(first).not.toBe(then(plan, plan.root, lung))
  })
  test('knows just what is legal, and what one look ahead sees where dice fall once', () => {
    const state = tableWith({ tumour: 'kidney', stroma: 3, primary: 6, singles: { lung: 2 } })
    const plan = newPlan(state)
    const { actions } = waysOf(plan, plan.root)
    const legal = legalActions(state, '0').filter(({ move }) => move !== 'done')
    expect(actions.map(canonical)).toEqual(legal.map(canonical))
    for (const action of actions) {
      const { chances, positions } = after(plan, plan.root, action)
      const seen = new Map<string, number>()
      eachOutcome(state, '0', action, (chance, table) => {
        const key = keyOf(seatAt(table, '0'))
        seen.set(key, (seen.get(key) ?? 0) + chance)
      })
      expect(new Map(positions.map(({ seat }, i) => [keyOf(seat), chances[i]]))).toEqual(seen)
      expect(chances.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
    }
  })
  test.each([
    ['singles and a cluster leave together', {}],
    ['and then grow on landing', { adaptations: ['neutrophil-escort'] }],
  ])('%s: positions come as often as the dice bring them', (_name, more) => {
    const seat: SeatSketch = { tumour: 'kidney', singles: { liver: 1 }, clusters: { liver: 2 } }
    const state = tableWith({ ...seat, ...more })
    const plan = newPlan(state)
    const action: Action = { move: 'extravasate', at: 'liver' }
    const { chances, positions } = after(plan, plan.root, action)
    const rolled = new Map<string, number>()
    const times = 6000
    const near = 0.025
    const dice = streamOf('plan', 'rolled')
    for (let i = 0; i < times; i++) {
      const copy = cloneForAction(state, '0', action)
      copy.secret.streams.seats['0'] = dice
      apply(copy, '0', action, seededRandom)
      const key = keyOf(seatAt(copy, '0'))
      rolled.set(key, (rolled.get(key) ?? 0) + 1 / times)
    }
    expect(positions.length).toBeGreaterThan(2)
    positions.forEach((position, i) => {
      const often = rolled.get(keyOf(position.seat)) ?? 0
      expect(Math.abs((chances[i] ?? 0) - often)).toBeLessThan(near)
      rolled.delete(keyOf(position.seat))
    })
    for (const often of rolled.values()) expect(often, 'left out').toBeLessThan(near)
  })
})

/** What the best row of actions brings, with nothing left out; notes it in all positions on the way. */
const workOut = (plan: Plan, position: Position): number => {
  const { actions, values } = waysOf(plan, position)
  actions.forEach((action, way) => {
    const { chances, positions } = after(plan, position, action)
    values[way] = positions.reduce(
      (sum, next, i) => sum + (chances[i] ?? 0) * workOut(plan, next),
      0,
    )
  })
  return Math.max(position.idle, ...values)
}

describe('the search', () => {
  const state = tableWith({
    ...{ tumour: 'kidney', dial: 'epithelial', primary: 0, actionsLeft: 2 },
    ...{ colonies: { lung: { size: 2 }, liver: { size: 1, dormant: true } } },
    ...{ singles: { bone: 2 }, niches: BEDS.slice(0, NUMBERS.niche.markers) }, // all are out
  })
  const searched = (playouts: number) => {
    const seen = view(state, '0')
    const looked = weighAll(seen, '0')
    const stream = streamOf('search', 'dice')
    const { values } = search(seen, '0', seededRandom, stream, looked, { playouts })
    return { looked, values }
  }
  test('comes near to what is best to follow each action, as the body foreseen would have it', () => {
    const plan = newPlan(state)
    workOut(plan, plan.root)
    const exact = waysOf(plan, plan.root).values.map((value) => value - plan.root.idle)
    const { looked, values } = searched(4000)
    const off = (found: readonly number[]) =>
      found.reduce((sum, value, way) => sum + Math.abs(value - (exact[way] ?? 99)), 0)
    expect(off(values)).toBeLessThan(off(looked.map(({ value }) => value)) / 3)
  })
  test('lets the body act in some of its playouts, and only then rolls the body’s dice', () => {
    const rollsIn = (playouts: number): number => {
      let rolls = 0
      const counting: Random = {
        ...seededRandom,
        die: (stream) => {
          rolls += 1
          return seededRandom.die(stream)
        },
      }
      const seen = view(state, '0')
      search(seen, '0', counting, streamOf('search', 'dice'), weighAll(seen, '0'), { playouts })
      return rolls
    }
    expect(rollsIn(1)).toBe(0)
    expect(rollsIn(64)).toBeGreaterThan(0)
  })
  test('sees of two steps to a secondary tumour more than one look does', () => {
    const { looked, values } = searched(2000)
    const way = looked.findIndex(({ action }) => isSame(action, { move: 'colonise', at: 'lung' }))
    expect(values[way]).toBeGreaterThan((looked[way]?.value ?? 99) + 0.2)
  })
})
