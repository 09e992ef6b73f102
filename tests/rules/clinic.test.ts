import { describe, expect, test } from 'vitest'
import { bodyActs } from '../../game/body'
import type { LogEntry } from '../../game/log'
import { BY_RULE, type Play } from '../../game/play'
import { clinicTrack, moveClinicTrack } from '../../game/rules/clinic'
import { seatAt } from '../../game/state'
import { given } from '../support/scenario'
import { scriptedDice, tableFrom } from '../support/sketch'

describe('P4 Clinic track', () => {
  test.each([
    [1, 13, [3, 6, 8, 11]],
    [2, 15, [4, 7, 10, 13]],
    [3, 17, [4, 8, 11, 14]],
    [4, 19, [5, 9, 12, 16]],
    [5, 21, [5, 9, 14, 18]],
    [6, 23, [6, 10, 15, 20]],
  ])('a full game of %i ends at %i, cards wait at %j', (seats, end, marks) => {
    expect(clinicTrack('full', seats)).toEqual({ end, marks })
  })
  test.each([
    [1, 9, [4, 7]],
    [2, 10, [4, 8]],
    [3, 11, [4, 8]],
    [4, 12, [5, 9]],
    [5, 13, [5, 10]],
    [6, 14, [6, 11]],
  ])(
    'W1 a short one of %i ends at %i, cards wait at %j, and so does a first game',
    (n, end, marks) => {
      expect(clinicTrack('short', n)).toEqual({ end, marks })
      expect(clinicTrack('first', n)).toEqual({ end, marks })
    },
  )
})

/** Moves the track of a full game of one seat (marks 3, 6, 8, 11 of 13) and lists the cards turned up. */
const move = (
  from: number,
  secondaries = 0,
  deck = ['bone-guard', 'radiotherapy', 'chemotherapy'],
) => {
  const state = tableFrom({ seats: [{}] })
  state.clinic.at = from
  state.secret.decks.clinical = [...deck]
  seatAt(state, '0').formed.lung = secondaries
  const log: LogEntry[] = []
  const { body: stream } = state.secret.streams
  const play: Play = { state, random: scriptedDice([]).random, log, stream, cause: BY_RULE }
  const cards: string[] = []
  moveClinicTrack(play, (card) => cards.push(card))
  return { at: state.clinic.at, cards, drawn: state.clinic.drawn, log }
}

describe('K1 Clinic track', () => {
  test('it moves by 1 a round', () => {
    const { at, log } = move(1)
    expect(at).toBe(2)
    expect(log).toEqual([
      { key: 'clinicMoved', rule: 'K1', round: 5, from: 1, to: 2, end: 13, secondaries: 0 },
    ])
  })
  test('and by 1 for every secondary tumour formed in it, in any organ, by any seat', () => {
    const state = tableFrom({ seats: [{}, {}] })
    seatAt(state, '0').formed.lung = 2
    seatAt(state, '1').formed.bone = 1
    const { body: stream } = state.secret.streams
    const play: Play = {
      state,
      random: scriptedDice([]).random,
      log: undefined,
      stream,
      cause: BY_RULE,
    }
    moveClinicTrack(play, () => undefined)
    expect(state.clinic.at).toBe(4)
  })
  test('before a mark no card, on it one, beyond it none', () => {
    expect(move(1).cards).toEqual([])
    expect(move(2).cards).toEqual(['chemotherapy'])
    expect(move(3).cards).toEqual([])
  })
  test('every mark passed turns up a card', () => {
    expect(move(2, 3)).toMatchObject({ at: 6, cards: ['chemotherapy', 'radiotherapy'] })
    expect(move(2, 5).cards).toEqual(['chemotherapy', 'radiotherapy', 'bone-guard'])
  })
  test('drawn cards lie open', () => {
    expect(move(2, 3).drawn).toEqual(['chemotherapy', 'radiotherapy'])
  })
  test('none comes from an empty deck', () => {
    expect(move(2, 3, ['bone-guard']).cards).toEqual(['bone-guard'])
  })
  test('it stops at its end', () => {
    expect(move(12, 9).at).toBe(13)
  })
  test('cells that treatment removes count as lost', () => {
    given({ seats: [{ stroma: 2, lost: 2, colonies: { lung: { size: 2 } } }, {}] })
      .rolls(4, 3)
      .whenBody({ clinical: 'chemotherapy' })
      .logs('colonyHit', { rule: 'K1', at: 'lung', roll: null, loss: 1, left: 1 })
      .then({ seats: [{ stroma: 1, lost: 4, cubes: 1, colonies: { lung: { size: 1 } } }] })
  })
  test('the card that a mark turns up acts in the same round', () => {
    const state = tableFrom({
      seats: [{ colonies: { bone: { size: 2 } } }],
      immune: ['diapedesis-drill'],
      soil: 'lymph-node-stop',
    })
    state.clinic.at = 2
    state.secret.decks.clinical = ['bone-guard']
    const { body: stream } = state.secret.streams
    bodyActs({ state, random: scriptedDice([]).random, log: [], stream, cause: BY_RULE })
    expect(state.boneGuard).toBe(true)
    expect(seatAt(state, '0').colonies.bone).toEqual({ size: 2, dormant: true, landed: 0 })
  })
})

describe('K1 Clinic track: scan and metastasectomy', () => {
  const scan = { clinical: 'scan-and-metastasectomy' }
  test('the leader’s most valuable tumour becomes a colony of two; two cells and its points are lost', () => {
    given({
      seats: [
        { sites: { lung: [6], brain: [9] }, points: 15 },
        { sites: { bone: [6] }, points: 6 },
      ],
    })
      .whenBody(scan)
      .logs('resected', { at: 'brain', points: 9, size: 2 })
      .then({
        seats: [{ sites: { lung: [6] }, colonies: { brain: { size: 2 } }, points: 6, lost: 2 }],
      })
  })
  test('T7 what is left joins the colony there; a colony holds three, the cells beyond are lost', () => {
    given({ seats: [{ sites: { lung: [6] }, points: 6, colonies: { lung: { size: 2 } } }] })
      .whenBody(scan)
      .then({ seats: [{ sites: {}, points: 0, colonies: { lung: { size: 3 } }, lost: 3 }] })
    given({
      seats: [{ sites: { lung: [6] }, points: 6, colonies: { lung: { size: 3, dormant: true } } }],
    })
      .whenBody(scan)
      .then({
        seats: [{ sites: {}, points: 0, colonies: { lung: { size: 3 } }, lost: 4, cubes: 1 }],
      })
  })
  test('T2 of equal ones the first organ’s', () => {
    given({ seats: [{ sites: { adrenal: [6], lung: [6] }, points: 12 }] })
      .whenBody(scan)
      .logs('resected', { at: 'lung' })
      .after()
  })
  test('T4 seats that nothing parts all lead', () => {
    const seat = { sites: { lung: [6] }, points: 6 }
    const after = { sites: {}, points: 0, colonies: { lung: { size: 2 } }, lost: 2 }
    given({ seats: [seat, seat] })
      .whenBody(scan)
      .then({ seats: [after, after] })
  })
})

describe('K1 Clinic track: liquid biopsy', () => {
  const biopsy = { clinical: 'liquid-biopsy' }
  /** Cells in the lung bed before and after, and how many of them were lost. */
  const halved = (before: [single: number, cluster: number]) => {
    const [single, cluster] = before
    const { state } = given({ seats: [{ singles: { lung: single }, clusters: { lung: cluster } }] })
      .whenBody(biopsy)
      .after()
    const { singles, clusters, lost } = seatAt(state, '0')
    return [singles.lung, clusters.lung, lost]
  }

  test.each([
    [4, 0, [2, 0, 2]],
    [3, 0, [1, 0, 2]],
    [1, 0, [0, 0, 1]],
    [2, 2, [0, 2, 2]],
    [2, 3, [0, 2, 3]],
    [1, 4, [0, 2, 3]],
    [0, 4, [0, 2, 2]],
    [0, 5, [0, 2, 3]],
  ])(
    'of %i alone and a cluster of %i: half, rounded up, those alone first',
    (single, cluster, after) => {
      expect(halved([single, cluster])).toEqual(after)
    },
  )
  test('a cluster of which one cell is left is a single cell', () => {
    expect(halved([0, 2])).toEqual([1, 0, 1])
    expect(halved([0, 3])).toEqual([1, 0, 2])
  })
  test('each place is halved by itself, the lymph node is not the blood', () => {
    given({ seats: [{ singles: { entry: 1, lung: 1, node: 4 }, clusters: { bone: 2 } }] })
      .whenBody(biopsy)
      .logs('lost', {
        rule: 'K1',
        why: 'treated',
        from: { in: 'vessel', at: 'bone', form: 'cluster' },
      })
      .then({ seats: [{ singles: { node: 4, bone: 1 }, clusters: {}, lost: 3 }] })
  })
  test('of the seat with most cells in the blood, and of all that have as many', () => {
    given({
      seats: [{ singles: { lung: 2 } }, { clusters: { bone: 3 } }, { singles: { node: 9 } }],
    })
      .whenBody(biopsy)
      .then({ seats: [{}, { singles: { bone: 1 }, clusters: {}, lost: 2 }, {}] })
    given({ seats: [{ singles: { lung: 2 } }, { clusters: { bone: 2 } }] })
      .whenBody(biopsy)
      .then({
        seats: [
          { singles: { lung: 1 }, lost: 1 },
          { singles: { bone: 1 }, clusters: {}, lost: 1 },
        ],
      })
  })
  test('with nobody in the blood nothing happens', () => {
    given({ seats: [{ singles: { node: 2 } }, { stroma: 3 }] })
      .whenBody(biopsy)
      .then({})
  })
})

describe('K1 Clinic track: targeted therapy', () => {
  const therapy = { clinical: 'targeted-therapy' }
  const active = { lung: { size: 2 } } as const
  const resting = { lung: { size: 2, dormant: true } } as const

  test('the leader’s active colonies go dormant, nobody else’s', () => {
    given({
      seats: [
        { points: 9, colonies: active },
        { points: 8, colonies: active },
      ],
    })
      .whenBody(therapy)
      .then({ seats: [{ colonies: resting }] })
  })
  test('a leader without a colony, or with dormant ones only, is passed over for the next', () => {
    for (const leader of [{ points: 9 }, { points: 9, colonies: resting }])
      given({ seats: [leader, { points: 3, colonies: active }, { points: 4, colonies: active }] })
        .whenBody(therapy)
        .then({ seats: [{}, {}, { colonies: resting }] })
  })
  test('T4 of the seats that have one, those that nothing parts all lead', () => {
    given({ seats: [{ points: 9 }, { colonies: active }, { colonies: active }] })
      .whenBody(therapy)
      .then({ seats: [{}, { colonies: resting }, { colonies: resting }] })
  })
  test('without an active colony at the table nothing happens', () => {
    given({ seats: [{ points: 9 }, { colonies: resting }] })
      .whenBody(therapy)
      .logs('nothingHappened', { card: 'targeted-therapy' })
      .then({})
  })
})
