import { describe, test } from 'vitest'
import type { SeatSketch, TableSketch } from '../../game/define'
import { NUMBERS } from '../../game/numbers'
import { ORGANS, TUMOUR_TYPES } from '../../game/vocabulary'
import { given, type SeatAfter } from '../support/scenario'

/** One test of a colony by an action: it succeeds on `need` and fails on one less. */
const needs = (need: number, seat: SeatSketch, at: (typeof ORGANS)[number], table = {}): void => {
  const sketch: TableSketch = { ...table, seats: [seat] }
  const act = { move: 'colonise', at } as const
  given(sketch).rolls(need).when('0', act).logs('growthTested', { success: true }).after()
  given(sketch)
    .rolls(need - 1)
    .when('0', act)
    .logs('growthTested', { success: false })
    .after()
}

describe('S2 Growth test: the soil number', () => {
  test.each(TUMOUR_TYPES.flatMap((t) => ORGANS.map((o) => [t, o, NUMBERS.soil[t][o]] as const)))(
    '%s in %s: %i',
    (tumour, organ, need) => {
      needs(need, { tumour, colonies: { [organ]: { size: 1 } } }, organ)
    },
  )
})

describe('S2 Growth test: the size wall, from 3 to 4 without a blood supply', () => {
  const wall = (size: number, more: SeatSketch = {}): SeatSketch => ({
    colonies: { liver: { size } },
    ...more,
  })
  test('+1 for the fourth cell', () => {
    needs(5, wall(3), 'liver')
  })
  test('not for the second and third', () => {
    needs(4, wall(1), 'liver')
    needs(4, wall(2), 'liver')
  })
  test('never for kidney', () => {
    needs(4, wall(3, { tumour: 'kidney' }), 'liver')
  })
  test('not with an angiogenic switch', () => {
    needs(4, wall(3, { adaptations: ['angiogenic-switch'] }), 'liver')
  })
  test('not with vessel co-option in the liver, but in bone', () => {
    const adaptations = ['vessel-co-option']
    needs(4, wall(3, { adaptations }), 'liver')
    needs(4, { adaptations, colonies: { bone: { size: 3 } } }, 'bone')
  })
})

describe('S2 Growth test: what else shifts it', () => {
  const inBone: SeatSketch = { colonies: { bone: { size: 1 } } }
  test('a niche marker −1, a neutral one too', () => {
    needs(2, { ...inBone, niches: ['bone'] }, 'bone')
    needs(2, inBone, 'bone', { neutralNiches: ['bone'] })
  })
  test('bone guard +1 in bone, for everybody, and nowhere else', () => {
    needs(4, inBone, 'bone', { boneGuard: true })
    needs(4, { colonies: { liver: { size: 1 } } }, 'liver', { boneGuard: true })
  })
  test('the soil card does not reach into the action phase', () => {
    needs(3, inBone, 'bone', { soil: 'cxcl12-beacon' })
  })
  test('flexible metabolism counts soil numbers of 5 and 6 as 4', () => {
    const adaptations = ['flexible-metabolism']
    needs(4, { tumour: 'prostate', adaptations, colonies: { brain: { size: 1 } } }, 'brain')
    needs(3, { tumour: 'prostate', adaptations, colonies: { bone: { size: 1 } } }, 'bone')
  })
  test('all at once, down to 2', () => {
    needs(
      2,
      { ...inBone, niches: ['bone'], dial: 'epithelial', adaptations: ['cxcr4-homing'] },
      'bone',
    )
  })
})

describe('S1 Growth', () => {
  test('in the organs that the card names every active colony tests, in the card’s order', () => {
    given({
      seats: [
        { colonies: { node: { size: 1 }, bone: { size: 1 }, liver: { size: 1 } } },
        { colonies: { bone: { size: 1 }, lung: { size: 1 } } },
      ],
    })
      .rolls(2, 3, 3, 2)
      .whenBody({ soil: 'cxcl12-beacon' }) // bone, node, liver: −1
      .then({
        seats: [
          { colonies: { node: { size: 2 }, bone: { size: 2 }, liver: { size: 2 } } },
          { colonies: { bone: { size: 2 }, lung: { size: 1 } } },
        ],
      })
  })
  test('failure: it goes dormant', () => {
    given({ seats: [{ colonies: { bone: { size: 2 } } }] })
      .rolls(2)
      .whenBody({ soil: 'vicious-cycle' })
      .logs('slept', { rule: 'S1', at: 'bone', size: 2 })
      .then({ seats: [{ colonies: { bone: { size: 2, dormant: true } } }] })
  })
  test('a natural 1 also costs a cell', () => {
    given({ seats: [{ colonies: { bone: { size: 2 } } }] })
      .rolls(1)
      .whenBody({ soil: 'vicious-cycle' })
      .then({ seats: [{ colonies: { bone: { size: 1, dormant: true } }, lost: 1 }] })
  })
  test('and the colony, if it was the last', () => {
    given({ seats: [{ colonies: { bone: { size: 1 } } }] })
      .rolls(1)
      .whenBody({ soil: 'vicious-cycle' })
      .logsNo('slept')
      .then({ seats: [{ colonies: {}, lost: 1 }] })
  })
  test('dormant colonies do not test', () => {
    given({ seats: [{ colonies: { bone: { size: 2, dormant: true } } }] })
      .whenBody({ soil: 'vicious-cycle' })
      .then({})
  })
  test('with an angiogenic switch a colony of 3 does not go dormant, one of 2 does', () => {
    const adaptations = ['angiogenic-switch']
    given({ seats: [{ adaptations, colonies: { bone: { size: 3 }, lung: { size: 2 } } }] })
      .rolls(2, 4)
      .whenBody({ soil: 'vicious-cycle' })
      .then({ seats: [{ colonies: { bone: { size: 3 }, lung: { size: 2, dormant: true } } }] })
  })
  test('with a dormancy switch a natural 1 costs no cell', () => {
    given({ seats: [{ adaptations: ['dormancy-switch'], colonies: { bone: { size: 2 } } }] })
      .rolls(1)
      .whenBody({ soil: 'vicious-cycle' })
      .then({ seats: [{ colonies: { bone: { size: 2, dormant: true } } }] })
  })
  test('equilibrium holds all but those that TGF-β hushes', () => {
    given({
      seats: [
        { colonies: { bone: { size: 1 } } },
        { colonies: { bone: { size: 1 } }, adaptations: ['tgf-beta-hush'] },
      ],
      immune: ['equilibrium'],
    })
      .rolls(3)
      .whenBody({ soil: 'quiet-niche' })
      .logs('growthHeld', { cause: { by: 'card', card: 'equilibrium' } })
      .then({ seats: [{}, { colonies: { bone: { size: 1, dormant: true } } }] })
  })
})

describe('S3 Bonus growth', () => {
  const grown = (size: number, after: SeatAfter) =>
    given({ seats: [{ colonies: { bone: { size } } }] })
      .rolls(4)
      .whenBody({ soil: 'vicious-cycle' })
      .then({ seats: [after] })

  test('1 → 3', () => {
    grown(1, { colonies: { bone: { size: 3 } } })
  })
  test('2 → 3', () => {
    grown(2, { colonies: { bone: { size: 3 } } })
  })
  test('3 → 4', () => {
    grown(3, { colonies: {}, sites: { bone: [6] }, points: 6, formed: { bone: 1 } })
  })
  test('elsewhere success adds one', () => {
    given({ seats: [{ colonies: { lung: { size: 1 } } }] })
      .rolls(5)
      .whenBody({ soil: 'vicious-cycle' })
      .then({ seats: [{ colonies: { lung: { size: 2 } } }] })
  })
  test('bone mimicry adds two in bone by an action, too', () => {
    given({ seats: [{ adaptations: ['bone-mimicry'], colonies: { bone: { size: 1 } } }] })
      .rolls(2)
      .when('0', { move: 'colonise', at: 'bone' })
      .logs('grew', { rule: 'S3', from: 1, to: 3 })
      .then({ seats: [{ colonies: { bone: { size: 3 } } }] })
  })
})

describe('S4 Landing growth', () => {
  const escort = { adaptations: ['neutrophil-escort'] }
  test('after all exit tests, once for the singles and once for the cluster', () => {
    given({ seats: [{ ...escort, singles: { liver: 1 }, clusters: { liver: 2 } }] })
      .rolls(2, 2, 4, 5)
      .when('0', { move: 'extravasate', at: 'liver' })
      .then({
        seats: [
          {
            singles: {},
            clusters: {},
            lost: 0,
            points: 7,
            sites: { liver: [7] },
            formed: { liver: 1 },
          },
        ],
      })
  })
  test('failure costs nothing', () => {
    given({ seats: [{ ...escort, singles: { liver: 1 } }] })
      .rolls(2, 1)
      .when('0', { move: 'extravasate', at: 'liver' })
      .then({ seats: [{ singles: {}, colonies: { liver: { size: 1, landed: 1 } } }] })
  })
  test('only where cells landed', () => {
    given({ seats: [{ ...escort, singles: { liver: 1 }, colonies: { liver: { size: 1 } } }] })
      .rolls(1)
      .when('0', { move: 'extravasate', at: 'liver' })
      .then({ seats: [{ singles: {}, lost: 1 }] })
  })
  test('strong junctions: for clusters only', () => {
    const seat = { adaptations: ['strong-junctions'] }
    given({ seats: [{ ...seat, singles: { liver: 1 } }] })
      .rolls(2)
      .when('0', { move: 'extravasate', at: 'liver' })
      .then({ seats: [{ singles: {}, colonies: { liver: { size: 1, landed: 1 } } }] })
    given({ seats: [{ ...seat, clusters: { liver: 2 } }] })
      .rolls(2, 4)
      .when('0', { move: 'extravasate', at: 'liver' })
      .then({ seats: [{ clusters: {}, colonies: { liver: { size: 3, landed: 2 } } }] })
  })
  test('a colony that has become a tumour tests no more', () => {
    given({ seats: [{ ...escort, singles: { liver: 3 }, clusters: { liver: 2 } }] })
      .rolls(2, 2, 2, 2, 5)
      .when('0', { move: 'extravasate', at: 'liver' })
      .then({
        seats: [
          {
            singles: {},
            clusters: {},
            lost: 2,
            points: 7,
            sites: { liver: [7] },
            formed: { liver: 1 },
          },
        ],
      })
  })
})
