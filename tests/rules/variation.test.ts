import { describe, expect, test } from 'vitest'
import type { Action } from '../../game/action'
import { legalActions, whyNot } from '../../game/actions'
import { apply } from '../../game/apply'
import { adaptationCard, CARDS } from '../../game/catalogue'
import { costOf } from '../../game/rules/variation'
import { seatAt } from '../../game/state'
import { view } from '../../game/view'
import { given } from '../support/scenario'
import { scriptedDice, tableFrom } from '../support/sketch'

const FOUR = ['met', 'brain-kit', 'cd47-high', 'ligand-drop']
const cost = (id: string): number => adaptationCard(id).cost
/** More cubes than any adaptation costs. */
const RICH = 9
const afterPaying = (id: string): number => RICH - cost(id)

const fix = (adaptation: string, replaces?: string) =>
  ({ move: 'fix', adaptation, ...(replaces !== undefined && { replaces }) }) as const

describe('V2 Fix', () => {
  test('one offer, for its cost in cubes and for no action', () => {
    given({
      seats: [
        { offers: ['met', 'brain-kit'], cubes: RICH },
        { offers: ['met'], cubes: RICH },
      ],
    })
      .when('0', fix('met'))
      .logs('fixed', { rule: 'V2', adaptation: 'met', cost: cost('met'), replaced: null })
      .then({
        seats: [
          {
            adaptations: ['met'],
            offers: ['brain-kit'],
            cubes: afterPaying('met'),
            fixed: 'met',
          },
        ],
      })
  })
  test('with exactly as many cubes as it costs', () => {
    given({ seats: [{ offers: ['lymph-route'], cubes: cost('lymph-route') }] })
      .when('0', fix('lymph-route'))
      .then({
        seats: [{ adaptations: ['lymph-route'], offers: [], cubes: 0, fixed: 'lymph-route' }],
      })
  })
  test('not with one too few', () => {
    given({ seats: [{ offers: ['lymph-route'], cubes: cost('lymph-route') - 1 }] })
      .when('0', fix('lymph-route'))
      .refused('V2/too-few-cubes')
  })
  test('one a round', () => {
    given({ seats: [{ offers: ['met', 'mhc-i-low'], cubes: RICH }] })
      .when('0', fix('met'))
      .when('0', fix('mhc-i-low'))
      .refused('V2/fixed-already')
  })
  test('only what is offered', () => {
    given({ seats: [{ offers: ['met'], cubes: RICH }, { offers: ['brain-kit'] }] })
      .when('0', fix('brain-kit'))
      .refused('V2/not-offered')
  })
  test('at any time before the seat is done, without actions left', () => {
    given({ seats: [{ offers: ['mhc-i-low'], actionsLeft: 1, cubes: RICH }] })
      .when('0', { move: 'rest' })
      .when('0', fix('mhc-i-low'))
      .then({
        seats: [
          {
            adaptations: ['mhc-i-low'],
            offers: [],
            fixed: 'mhc-i-low',
            cubes: afterPaying('mhc-i-low'),
          },
        ],
      })
  })
  test('it holds at once', () => {
    const blood = { move: 'intravasate', route: 'blood', form: 'single', cells: 1 } as const
    const seats = [{ stroma: 1, offers: ['protease-kit'], cubes: RICH }]
    given({ seats })
      .rolls(2)
      .when('0', fix('protease-kit'))
      .when('0', blood)
      .then({
        seats: [
          {
            stroma: 0,
            singles: { entry: 1 },
            adaptations: ['protease-kit'],
            offers: [],
            fixed: 'protease-kit',
            cubes: afterPaying('protease-kit'),
          },
        ],
      })
    given({ seats })
      .rolls(2)
      .when('0', blood)
      .then({ seats: [{ stroma: 0, lost: 1 }] })
  })
})

describe('V2 Fix: at most four adaptations', () => {
  test('the fourth is added', () => {
    given({ seats: [{ adaptations: FOUR.slice(0, 3), offers: ['mhc-i-low'], cubes: RICH }] })
      .when('0', fix('mhc-i-low'))
      .then({
        seats: [
          {
            adaptations: [...FOUR.slice(0, 3), 'mhc-i-low'],
            offers: [],
            fixed: 'mhc-i-low',
            cubes: afterPaying('mhc-i-low'),
          },
        ],
      })
  })
  test('a fifth replaces one', () => {
    given({ seats: [{ adaptations: FOUR, offers: ['mhc-i-low'], cubes: RICH }] })
      .when('0', fix('mhc-i-low', 'brain-kit'))
      .logs('fixed', { replaced: 'brain-kit' })
      .then({
        seats: [
          {
            adaptations: ['met', 'cd47-high', 'ligand-drop', 'mhc-i-low'],
            offers: [],
            fixed: 'mhc-i-low',
            replaced: 'brain-kit',
            cubes: afterPaying('mhc-i-low'),
          },
        ],
      })
  })
  test('it has to name one that is held', () => {
    const seats = [{ adaptations: FOUR, offers: ['mhc-i-low'], cubes: RICH }]
    given({ seats }).when('0', fix('mhc-i-low')).refused('V2/full')
    given({ seats }).when('0', fix('mhc-i-low', 'pd-l1-brake')).refused('V2/full')
  })
  test('where there is room nothing is replaced', () => {
    given({ seats: [{ adaptations: ['met'], offers: ['mhc-i-low'], cubes: RICH }] })
      .when('0', fix('mhc-i-low', 'met'))
      .refused('V2/nothing-to-replace')
  })
  test('an unstable genome has room for two more', () => {
    const five = [...FOUR, 'unstable-genome']
    given({ seats: [{ adaptations: five, offers: ['mhc-i-low'], cubes: RICH }] })
      .when('0', fix('mhc-i-low'))
      .then({
        seats: [
          {
            adaptations: [...five, 'mhc-i-low'],
            offers: [],
            fixed: 'mhc-i-low',
            cubes: RICH - Math.max(0, cost('mhc-i-low') - 1), // it is cheaper with that genome
          },
        ],
      })
    given({
      seats: [{ adaptations: [...five, 'pd-l1-brake'], offers: ['mhc-i-low'], cubes: RICH }],
    })
      .when('0', fix('mhc-i-low'))
      .refused('V2/full')
  })
})

describe('V2 Fix: offers that cannot be seen', () => {
  test.each(['hid', 'met', ''])('are no offers: “%s”', (adaptation) => {
    const state = tableFrom({ seats: [{}, { offers: ['met'], cubes: 3 }] })
    state.secretOffers = true
    const seen = view(state, '0')
    expect(whyNot(seen, '1', fix(adaptation))?.id).toBe('V2/not-offered')
    expect(legalActions(seen, '1').filter(({ move }) => move === 'fix')).toEqual([])
  })
})

describe('T9 Limits', () => {
  const held = ['strong-junctions', 'met', 'brain-kit', 'cd47-high']
  const given7 = (adaptations: readonly string[]) => {
    const state = tableFrom({
      seats: [
        {
          clusters: { lung: 7 },
          singles: { lung: 1 },
          adaptations,
          offers: ['mhc-i-low'],
          cubes: RICH,
        },
      ],
    })
    const act = (action: Action) => {
      apply(state, '0', action, scriptedDice([]).random)
      const { clusters, singles } = seatAt(state, '0')
      return { cluster: clusters.lung, single: singles.lung }
    }
    return { act }
  }

  test('a cluster stays as large as it was when what held it together is replaced', () => {
    const replaced = given7(held).act(fix('mhc-i-low', 'strong-junctions'))
    expect(replaced).toEqual({ cluster: 7, single: 1 })
  })
  test('but no cell can be added to it', () => {
    const gathered = given7(held.slice(1)).act({ move: 'aggregate', at: 'lung' })
    expect(gathered).toEqual({ cluster: 7, single: 1 })
  })
})

describe('V2 Fix: what it costs', () => {
  const seatWith = (...adaptations: string[]) =>
    seatAt(tableFrom({ seats: [{ adaptations }] }), '0')

  test.each(CARDS.adaptation.map((card) => [card.id, card.cost] as const))(
    '%s: %i',
    (id, cubes) => {
      expect(costOf(seatWith(), id)).toBe(cubes)
      expect(costOf(seatWith('unstable-genome'), id)).toBe(Math.max(0, cubes - 1))
    },
  )
})
