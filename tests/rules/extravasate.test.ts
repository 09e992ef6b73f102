import { describe, expect, test } from 'vitest'
import type { Action } from '../../game/action'
import type { SeatSketch } from '../../game/define'
import { NUMBERS } from '../../game/numbers'
import { ORGANS, type Organ } from '../../game/vocabulary'
import { given } from '../support/scenario'

const leave = (at: Organ): Action => ({ move: 'extravasate', at })
/** Dice with which every cell leaves a vessel, and with which none does. */
const OUT = NUMBERS.die.highest
const IN = NUMBERS.die.lowest - 1
const lungColony = (size: number, more: { dormant?: boolean; landed?: number } = {}) => ({
  colonies: { lung: { size, ...more } },
})

describe('A4 Extravasate: the exits', () => {
  test.each(ORGANS.map((at) => [at, NUMBERS.exit[at]] as const))(
    '%s needs %i: one lands, one is lost',
    (at, need) => {
      given({ seats: [{ singles: { [at]: 2 } }, { singles: { [at]: 2 } }] })
        .rolls(need, need - 1)
        .when('0', leave(at))
        .logs('tested', { rule: 'A4', what: 'extravasate', test: { base: need, parts: [], need } })
        .logs('landed', { rule: 'A4', at, cells: 1, size: 1, founded: true, woke: false })
        .then({ seats: [{ singles: {}, colonies: { [at]: { size: 1, landed: 1 } }, lost: 1 }] })
    },
  )

  test.each([
    ['epithelial', 4],
    ['mesenchymal', 2],
  ] as const)('while %s bone needs %i', (dial, need) => {
    given({ seats: [{ singles: { bone: 2 }, dial }] })
      .rolls(need, need - 1)
      .when('0', leave('bone'))
      .then({ seats: [{ singles: {}, colonies: { bone: { size: 1, landed: 1 } }, lost: 1 }] })
  })

  test('two cards of the forecast add up', () => {
    given({ seats: [{ singles: { brain: 2 } }], shear: 'margination', immune: ['neutrophil-nets'] })
      .rolls(2, 1)
      .when('0', leave('brain'))
      .then({ seats: [{ singles: {}, colonies: { brain: { size: 1, landed: 1 } }, lost: 1 }] })
  })

  test('at one place only: cells elsewhere stay', () => {
    given({ seats: [{ singles: { lung: 1, liver: 1, entry: 1 } }] })
      .rolls(OUT)
      .when('0', leave('lung'))
      .then({ seats: [{ singles: { liver: 1, entry: 1 }, ...lungColony(1, { landed: 1 }) }] })
  })

  test('nothing to leave: no cells there', () => {
    given({ seats: [{ singles: { liver: 1 } }] })
      .when('0', leave('lung'))
      .refused('A4/no-cells')
  })
  test.each(['entry', 'plexus', 'spleen', 'constructor'])('nobody leaves at %s', (at) => {
    given({ seats: [{ singles: { entry: 1 } }] })
      .when('0', leave(at as Organ))
      .refused('A4/unknown')
  })
})

describe('A4 Extravasate: clusters', () => {
  test('a cluster tests once, as one, and lands whole', () => {
    given({ seats: [{ clusters: { lung: 3 } }] })
      .rolls(OUT)
      .when('0', leave('lung'))
      .logs('tested', { cells: 3, rolls: [OUT], survived: 3, lost: 0 })
      .then({ seats: [{ clusters: {}, ...lungColony(3, { landed: 3 }) }] })
  })
  test('one that fails stays lodged', () => {
    given({ seats: [{ clusters: { lung: 3 } }] })
      .rolls(IN)
      .when('0', leave('lung'))
      .logs('tested', { cells: 3, rolls: [IN], survived: 0, lost: 0 })
      .logsNo('landed')
      .then({})
  })
  test('singles roll first', () => {
    given({ seats: [{ singles: { lung: 1 }, clusters: { lung: 2 } }] })
      .rolls(IN, OUT)
      .when('0', leave('lung'))
      .then({ seats: [{ singles: {}, clusters: {}, ...lungColony(2, { landed: 2 }), lost: 1 }] })
  })
})

describe('A4 Extravasate: cells that land', () => {
  const lone: SeatSketch = { singles: { lung: 1 } }

  test('join the colony', () => {
    given({ seats: [{ ...lone, ...lungColony(1) }] })
      .rolls(OUT)
      .when('0', leave('lung'))
      .logs('landed', { size: 2, founded: false, woke: false })
      .then({ seats: [{ singles: {}, ...lungColony(2, { landed: 1 }) }] })
  })
  test('wake it', () => {
    given({ seats: [{ ...lone, ...lungColony(1, { dormant: true }) }] })
      .rolls(OUT)
      .when('0', leave('lung'))
      .logs('landed', { woke: true })
      .then({ seats: [{ singles: {}, ...lungColony(2, { landed: 1 }) }] })
  })
  test('only if they land', () => {
    given({ seats: [{ ...lone, ...lungColony(1, { dormant: true }) }] })
      .rolls(IN)
      .when('0', leave('lung'))
      .then({ seats: [{ singles: {}, lost: 1 }] })
  })
  test('three fill it', () => {
    given({ seats: [{ singles: { lung: 2 }, ...lungColony(1) }] })
      .rolls(OUT, OUT)
      .when('0', leave('lung'))
      .logsNo('lost')
      .then({ seats: [{ singles: {}, ...lungColony(3, { landed: 2 }) }] })
  })
  test('T7 cells beyond three are lost', () => {
    given({ seats: [{ singles: { lung: 2 }, ...lungColony(2) }] })
      .rolls(OUT, OUT)
      .when('0', leave('lung'))
      .logs('lost', { rule: 'T7', why: 'crowded', cells: 1 })
      .then({ seats: [{ singles: {}, ...lungColony(3, { landed: 1 }), lost: 1 }] })
  })
  test('landing never makes a secondary tumour', () => {
    given({ seats: [{ clusters: { lung: 5 }, ...lungColony(3) }] })
      .rolls(OUT)
      .when('0', leave('lung'))
      .logsNo('secondaryFormed')
      .then({ seats: [{ clusters: {}, lost: 5, cubes: 1 }] })
  })
})

describe('A4 Extravasate: selectin sugars make the first one a round free', () => {
  const seat: SeatSketch = { singles: { lung: 1, liver: 1 }, adaptations: ['selectin-sugars'] }

  test('the first costs nothing, the second does', () => {
    given({ seats: [seat] })
      .rolls(OUT, OUT)
      .when('0', leave('lung'))
      .when('0', leave('liver'))
      .then({
        seats: [
          {
            singles: {},
            colonies: { lung: { size: 1, landed: 1 }, liver: { size: 1, landed: 1 } },
            actionsLeft: 2,
          },
        ],
      })
  })
  test('it goes without actions left, but only once', () => {
    const broke = { seats: [{ ...seat, actionsLeft: 0 }] }
    given(broke)
      .rolls(IN)
      .when('0', leave('lung'))
      .then({ seats: [{ singles: { liver: 1 }, lost: 1, actionsLeft: 0 }] })
    given(broke)
      .rolls(IN)
      .when('0', leave('lung'))
      .when('0', leave('liver'))
      .refused('R3/no-actions')
  })
  test('a failure uses it up', () => {
    const { state } = given({ seats: [seat] })
      .rolls(IN)
      .when('0', leave('lung'))
      .after()
    expect(state.seats['0']?.used.extravasate).toBe(true)
  })
})
