import { describe, expect, test } from 'vitest'
import { CARDS } from '../../game/catalogue'
import { moveFlowTrack } from '../../game/rules/decks'
import { BY_RULE } from '../../game/play'
import { BEDS, TUMOUR_TYPES, type VesselPlace } from '../../game/vocabulary'
import { given } from '../support/scenario'
import { scriptedDice, tableFrom } from '../support/sketch'

const FIRST_BED = {
  breast: 'lung',
  prostate: 'lung',
  colorectal: 'liver',
  lung: 'bone', // the first organ of the flow track of a sketch
  melanoma: 'lung',
  kidney: 'lung',
} as const

describe('F1 Tests', () => {
  test('every single cell tests the single number, every clustered one the cluster number', () => {
    given({ seats: [{ singles: { entry: 2 }, clusters: { entry: 3 } }, {}] })
      .rolls(3, 2, 2, 1, 2)
      .whenBody('flow')
      .logs('tested', { rule: 'F1', what: 'flow', rolls: [3, 2], survived: 1, lost: 1 })
      .logs('tested', { rule: 'F1', what: 'flow', rolls: [2, 1, 2], survived: 2, lost: 1 })
      .then({ seats: [{ singles: { lung: 1 }, clusters: { lung: 2 }, lost: 2 }] })
  })
  test('cells at the lymph node, in the stroma and in colonies are not in the blood', () => {
    given({
      seats: [
        {
          primary: 3,
          stroma: 3,
          singles: { node: 3 },
          clusters: { node: 2 },
          colonies: { lung: { size: 2 } },
        },
      ],
    })
      .whenBody('flow')
      .logs('nothingHappened', { card: 'venous-lull' })
      .then({})
  })
  test('all are carried at the same time: a cell is carried one step, not two', () => {
    given({ seats: [{ singles: { entry: 1, lung: 1, bone: 1 } }] })
      .rolls(3, 3, 3)
      .whenBody('flow')
      .then({ seats: [{ singles: { lung: 2, bone: 1 } }] })
  })
  test('dice fall seat after seat, place after place, singles first', () => {
    const { log } = given({
      seats: [
        { singles: { lung: 1, plexus: 1 }, clusters: { entry: 2 } },
        { singles: { entry: 1 }, clusters: { entry: 2 } },
      ],
    })
      .rolls(2, 2, 3, 4, 5, 6, 6)
      .whenBody('flow')
      .after()
    const tested = log.flatMap((e) => (e.key === 'tested' ? [[e.seat, e.from, e.rolls]] : []))
    const vessel = (at: VesselPlace, form: string) => ({ in: 'vessel', at, form })
    expect(tested).toEqual([
      ['0', vessel('entry', 'cluster'), [2, 2]],
      ['0', vessel('plexus', 'single'), [3]],
      ['0', vessel('lung', 'single'), [4]],
      ['1', vessel('entry', 'single'), [5]],
      ['1', vessel('entry', 'cluster'), [6, 6]],
    ])
  })
  test.each([
    ['lung', 'entry', 4],
    ['kidney', 'entry', 2],
    ['melanoma', 'entry', 3],
    ['melanoma', 'lung', 2],
    ['melanoma', 'adrenal', 2],
    ['kidney', 'lung', 3],
    ['lung', 'lung', 3],
    ['colorectal', 'entry', 3],
  ] as const)(
    'P2 a single cell of %s out of %s needs %i in a venous lull',
    (tumour, from, need) => {
      given({ seats: [{ tumour, singles: { [from]: 2 } }] })
        .rolls(need, need - 1)
        .whenBody('flow')
        .logs('tested', { survived: 1, lost: 1 })
        .after()
    },
  )
})

describe('F2 Steps and F3 First bed', () => {
  test.each(TUMOUR_TYPES)('from the entry to the first bed of %s, alone or together', (tumour) => {
    const bed = FIRST_BED[tumour]
    given({ seats: [{ tumour, singles: { entry: 1 }, clusters: { entry: 2 } }] })
      .rolls(6, 6, 6)
      .whenBody('flow')
      .then({ seats: [{ singles: { [bed]: 1 }, clusters: { [bed]: 2 } }] })
  })
  test('the lung type follows the flow track', () => {
    given({
      seats: [{ tumour: 'lung', singles: { entry: 1 } }],
      flowTrack: ['adrenal', 'bone', 'liver'],
    })
      .rolls(6)
      .whenBody('flow')
      .then({ seats: [{ singles: { adrenal: 1 } }] })
  })
  test('from the plexus to bone', () => {
    given({ seats: [{ singles: { plexus: 1 }, clusters: { plexus: 2 } }] })
      .rolls(3, 2, 2)
      .whenBody('flow')
      .then({ seats: [{ singles: { bone: 1 }, clusters: { bone: 2 } }] })
  })
  test.each(['liver', 'bone', 'brain', 'adrenal'] as const)(
    'from the lung bed to the first organ of the flow track: %s',
    (first) => {
      given({ seats: [{ singles: { lung: 1 } }], flowTrack: [first, 'bone', 'liver'] })
        .rolls(3)
        .whenBody('flow')
        .then({ seats: [{ singles: { [first]: 1 } }] })
    },
  )
  test.each(['liver', 'bone', 'brain', 'adrenal'] as const)('from %s to the lung', (from) => {
    given({ seats: [{ singles: { [from]: 1 } }] })
      .rolls(3)
      .whenBody('flow')
      .then({ seats: [{ singles: { lung: 1 } }] })
  })
  test.each(BEDS)('a cluster in the %s bed is lodged', (bed) => {
    given({ seats: [{ clusters: { [bed]: 2 } }] })
      .whenBody('flow')
      .then({})
  })
  test('unless the card says that they flow in single file', () => {
    given({ seats: [{ clusters: { bone: 2 } }], shear: 'single-file' })
      .rolls(2, 2)
      .whenBody('flow')
      .then({ seats: [{ clusters: { lung: 2 } }] })
  })
  test('two clusters that meet become one, cells beyond five stay single', () => {
    given({ seats: [{ clusters: { entry: 3, lung: 4 } }] })
      .rolls(2, 2, 2)
      .whenBody('flow')
      .then({ seats: [{ clusters: { lung: 5 }, singles: { lung: 2 } }] })
  })
})

describe('F1 Tests: adaptations', () => {
  test('antioxidant boost: in each flow step one lost cell survives, one only', () => {
    given({ seats: [{ singles: { entry: 2, bone: 1 }, adaptations: ['antioxidant-boost'] }] })
      .rolls(1, 1, 1)
      .whenBody('flow')
      .logs('tested', { survived: 1, spared: 1, lost: 1 })
      .then({ seats: [{ singles: { lung: 1 }, lost: 2 }] })
  })
  test('antioxidant boost: it is kept for the first loss', () => {
    given({ seats: [{ singles: { entry: 1, bone: 1 }, adaptations: ['antioxidant-boost'] }] })
      .rolls(3, 1)
      .whenBody('flow')
      .then({ seats: [{ singles: { lung: 2 } }] })
  })
  test('half-life: half of the singles of each place, rounded up, without a die', () => {
    const seat = { singles: { entry: 3, bone: 1, plexus: 2 }, clusters: { entry: 2, lung: 3 } }
    given({ seats: [seat], shear: 'half-life' })
      .whenBody('flow')
      .logs('carried', { rule: 'F1', cells: 1 })
      .then({
        seats: [{ singles: { lung: 1, bone: 1 }, clusters: { lung: 4 }, lost: 5, cubes: 1 }],
      })
  })
  test('half-life: rounded down with anoikis resistance', () => {
    const seat = { singles: { entry: 3, bone: 1 }, adaptations: ['anoikis-resistance'] }
    given({ seats: [seat], shear: 'half-life' })
      .whenBody('flow')
      .then({ seats: [{ singles: { lung: 3 }, lost: 1 }] })
  })
  test('a slow flow holds single cells in beds, and no others', () => {
    given({ seats: [{ singles: { lung: 2, entry: 1 } }], shear: 'slow-flow-window' })
      .rolls(4)
      .whenBody('flow')
      .logs('held', { seat: '0', at: 'lung', cells: 2 })
      .logs('held', { cause: { by: 'card', card: 'slow-flow-window' } })
      .then({ seats: [{ singles: { lung: 3 } }] })
  })
  test('a card that holds tells of nobody where no single cell lies in a bed', () => {
    given({ seats: [{ singles: { entry: 1 }, clusters: { lung: 2 } }], shear: 'slow-flow-window' })
      .rolls(4)
      .whenBody('flow')
      .logsNo('held')
      .then({ seats: [{ singles: { lung: 1 }, clusters: { lung: 2 } }] })
  })
  test('a net holds them too, and is named for it', () => {
    const shear = 'valve-turbulence'
    given({ seats: [{ singles: { bone: 1 } }], shear, immune: ['neutrophil-nets'] })
      .whenBody('flow')
      .logs('held', { at: 'bone', cause: { by: 'card', card: 'neutrophil-nets' } })
      .then({ seats: [{ singles: { bone: 1 } }] })
  })
})

describe('F4 Flow track', () => {
  const move = (bag: number) => {
    const state = tableFrom({ seats: [{}], flowTrack: ['bone', 'liver', 'brain'] })
    state.secret.flowBag = ['adrenal', 'liver', 'bone', 'brain'].slice(0, bag) as never
    const { random } = scriptedDice([])
    const { body: stream } = state.secret.streams
    moveFlowTrack({ state, random, log: undefined, stream, cause: BY_RULE })
    return state
  }
  test('it moves on by one and is filled up from the bag', () => {
    const state = move(4)
    expect(state.flowTrack).toEqual(['liver', 'brain', 'brain'])
    expect(state.secret.flowBag).toEqual(['adrenal', 'liver', 'bone'])
    expect(state.secret.flowDiscard).toEqual(['bone'])
  })
  test('an empty bag is filled again from what has left the track', () => {
    const state = move(0)
    expect(state.flowTrack).toEqual(['liver', 'brain', 'bone'])
    expect(state.secret.flowDiscard).toEqual([])
  })
  test('it moves after the cells', () => {
    given({ seats: [{ singles: { lung: 1 } }], flowTrack: ['bone', 'liver', 'brain'] })
      .rolls(3)
      .whenBody('flow')
      .logs('flowTrackMoved', { rule: 'F4' })
      .then({ seats: [{ singles: { bone: 1 } }] })
  })
})

test('F1 every shear card either tests or halves', () => {
  for (const { id, effects } of CARDS.shear)
    expect(
      effects.filter(({ kind }) => kind === 'flow' || kind === 'halve'),
      id,
    ).toHaveLength(1)
})
