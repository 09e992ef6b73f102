import { describe, test } from 'vitest'
import type { SeatSketch, TableSketch } from '../../game/define'
import { NUMBERS } from '../../game/numbers'
import { ORGANS, TUMOUR_TYPES } from '../../game/vocabulary'
import { given, type SeatAfter } from '../support/scenario'

const SOIL = NUMBERS.soil.breast
/** What a first secondary tumour of a seat scores in an organ where none has formed. */
const FIRST_IN = (organ: 'liver' | 'bone') => NUMBERS.values[organ][0] + NUMBERS.firstSite.bonus

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
    needs(SOIL.liver + NUMBERS.colony.wall, wall(3), 'liver')
  })
  test('not for the second and third', () => {
    needs(SOIL.liver, wall(1), 'liver')
    needs(SOIL.liver, wall(2), 'liver')
  })
  test('never for kidney', () => {
    needs(NUMBERS.soil.kidney.liver, wall(3, { tumour: 'kidney' }), 'liver')
  })
  test('not with an angiogenic switch', () => {
    needs(SOIL.liver, wall(3, { adaptations: ['angiogenic-switch'] }), 'liver')
  })
  test('not with vessel co-option in the liver, but in bone', () => {
    const adaptations = ['vessel-co-option']
    needs(SOIL.liver, wall(3, { adaptations }), 'liver')
    const inBone = { adaptations, colonies: { bone: { size: 3 } } }
    needs(SOIL.bone + NUMBERS.colony.wall, inBone, 'bone')
  })
})

describe('S2 Growth test: what else shifts it', () => {
  const inBone: SeatSketch = { colonies: { bone: { size: 1 } } }
  test('a niche marker −1, a neutral one too', () => {
    needs(SOIL.bone - 1, { ...inBone, niches: ['bone'] }, 'bone')
    needs(SOIL.bone - 1, inBone, 'bone', { neutralNiches: ['bone'] })
  })
  test('bone guard +1 in bone, for everybody, and nowhere else', () => {
    needs(SOIL.bone + 1, inBone, 'bone', { boneGuard: true })
    needs(SOIL.liver, { colonies: { liver: { size: 1 } } }, 'liver', { boneGuard: true })
  })
  test('the soil card does not reach into the action phase', () => {
    needs(SOIL.bone, inBone, 'bone', { soil: 'cxcl12-beacon' })
  })
  test('a card of the forecast that says so of the round does', () => {
    needs(SOIL.bone - 1, inBone, 'bone', { immune: ['regulatory-hush'] })
    needs(SOIL.bone, inBone, 'bone', { immune: ['macrophage-guide'] })
  })
  test('it helps a dormant colony to wake, and cells that land to grow', () => {
    const hushed = { immune: ['regulatory-hush'] }
    const asleep: SeatSketch = {
      tumour: 'prostate',
      colonies: { bone: { size: 1, dormant: true } },
    }
    needs(NUMBERS.soil.prostate.bone - 1, asleep, 'bone', hushed)
    given({ ...hushed, seats: [{ singles: { liver: 1 }, adaptations: ['neutrophil-escort'] }] })
      .rolls(6, SOIL.liver - 1)
      .when('0', { move: 'extravasate', at: 'liver' })
      .then({ seats: [{ singles: {}, colonies: { liver: { size: 2, landed: 1 } } }] })
  })
  test('and it counts in the soil step, on top of the soil card', () => {
    const seats = [{ colonies: { liver: { size: 1 } } }]
    const test = { base: SOIL.liver, need: SOIL.liver - 2 }
    const sources = ['regulatory-hush', 'stromal-support']
    const parts = sources.map((card) => ({ source: { kind: 'card', card } as const, by: -1 }))
    given({ seats, immune: ['regulatory-hush'], soil: 'stromal-support' })
      .rolls(SOIL.liver - 2)
      .whenBody({ soil: 'stromal-support' })
      .logs('growthTested', { at: 'liver', test: { ...test, parts } })
      .then({ seats: [{ colonies: { liver: { size: 2 } } }] })
    given({ seats, soil: 'stromal-support' })
      .rolls(SOIL.liver - 2)
      .whenBody({ soil: 'stromal-support' })
      .then({ seats: [{ colonies: { liver: { size: 1, dormant: true } } }] })
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
      .rolls(SOIL.bone - 1, SOIL.node - 1, SOIL.liver - 1, SOIL.bone - 1)
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
      .rolls(SOIL.bone - 1)
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
      .rolls(SOIL.bone - 1, SOIL.lung - 1)
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
      .rolls(SOIL.bone)
      .whenBody({ soil: 'quiet-niche' })
      .logs('growthHeld', { cause: { by: 'card', card: 'equilibrium' } })
      .then({ seats: [{}, { colonies: { bone: { size: 1, dormant: true } } }] })
  })
})

describe('S3 Bonus growth', () => {
  const grown = (size: number, after: SeatAfter) =>
    given({ seats: [{ colonies: { bone: { size } } }] })
      .rolls(6)
      .whenBody({ soil: 'vicious-cycle' })
      .then({ seats: [after] })

  test('1 → 3', () => {
    grown(1, { colonies: { bone: { size: 3 } } })
  })
  test('2 → 3', () => {
    grown(2, { colonies: { bone: { size: 3 } } })
  })
  test('3 → 4', () => {
    const points = FIRST_IN('bone')
    grown(3, { colonies: {}, sites: { bone: [points] }, points, formed: { bone: 1 } })
  })
  test('elsewhere success adds one', () => {
    given({ seats: [{ colonies: { lung: { size: 1 } } }] })
      .rolls(6)
      .whenBody({ soil: 'vicious-cycle' })
      .then({ seats: [{ colonies: { lung: { size: 2 } } }] })
  })
  test('bone mimicry adds two in bone by an action, too', () => {
    given({ seats: [{ adaptations: ['bone-mimicry'], colonies: { bone: { size: 1 } } }] })
      .rolls(6)
      .when('0', { move: 'colonise', at: 'bone' })
      .logs('grew', { rule: 'S3', from: 1, to: 3 })
      .then({ seats: [{ colonies: { bone: { size: 3 } } }] })
  })
})

describe('S4 Landing growth', () => {
  const escort = { adaptations: ['neutrophil-escort'] }
  test('after all exit tests, once for the singles and once for the cluster', () => {
    given({ seats: [{ ...escort, singles: { liver: 1 }, clusters: { liver: 2 } }] })
      .rolls(6, 6, SOIL.liver, SOIL.liver + NUMBERS.colony.wall)
      .when('0', { move: 'extravasate', at: 'liver' })
      .then({
        seats: [
          {
            singles: {},
            clusters: {},
            lost: 0,
            points: FIRST_IN('liver'),
            sites: { liver: [FIRST_IN('liver')] },
            formed: { liver: 1 },
          },
        ],
      })
  })
  test('failure costs nothing', () => {
    given({ seats: [{ ...escort, singles: { liver: 1 } }] })
      .rolls(6, 1)
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
      .rolls(6)
      .when('0', { move: 'extravasate', at: 'liver' })
      .then({ seats: [{ singles: {}, colonies: { liver: { size: 1, landed: 1 } } }] })
    given({ seats: [{ ...seat, clusters: { liver: 2 } }] })
      .rolls(6, SOIL.liver)
      .when('0', { move: 'extravasate', at: 'liver' })
      .then({ seats: [{ clusters: {}, colonies: { liver: { size: 3, landed: 2 } } }] })
  })
  test('a colony that has become a tumour tests no more', () => {
    given({ seats: [{ ...escort, singles: { liver: 3 }, clusters: { liver: 2 } }] })
      .rolls(6, 6, 6, 6, 6)
      .when('0', { move: 'extravasate', at: 'liver' })
      .then({
        seats: [
          {
            singles: {},
            clusters: {},
            lost: 2,
            points: FIRST_IN('liver'),
            sites: { liver: [FIRST_IN('liver')] },
            formed: { liver: 1 },
          },
        ],
      })
  })
})
