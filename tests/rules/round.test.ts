import { describe, expect, test } from 'vitest'
import { legalActions } from '../../game/actions'
import { apply } from '../../game/apply'
import type { LogOf } from '../../game/log'
import { BY_RULE } from '../../game/play'
import { seededRandom } from '../../game/random'
import { beginRound, upkeep } from '../../game/rules/round'
import { newGame } from '../../game/setup'
import { seatAt, type SeatState, type State } from '../../game/state'
import type { Length } from '../../game/vocabulary'
import { setupFor } from '../support/games'
import { given } from '../support/scenario'
import { scriptedDice, tableFrom } from '../support/sketch'

const playOn = (state: State, log?: []) => ({
  state,
  random: scriptedDice([]).random,
  log,
  stream: state.secret.streams.body,
  cause: BY_RULE,
})
const next = (state: State) => {
  beginRound(playOn(state))
  return state
}
const allDone = (state: State): void => {
  for (const id of state.order) apply(state, id, { move: 'done' }, seededRandom)
}
const offersOf = (state: State) =>
  state.order.map((id) => seatAt(state, id).offers as readonly string[])

describe('R1 Forecast', () => {
  test('one shear, one immune and one soil card are turned up, the last ones put away', () => {
    const state = tableFrom({ seats: [{}] })
    const tops = [
      state.secret.decks.shear.at(-1),
      state.secret.decks.immune.at(-1),
      state.secret.decks.soil.at(-1),
    ]
    next(state)
    const { shear, immune, soil } = state.forecast
    expect([shear, ...immune, soil]).toEqual(tops)
    expect(state.discards).toEqual({
      shear: ['venous-lull'],
      immune: ['nk-patrol'],
      soil: ['scarred-soil'],
    })
  })
  test('two immune cards under immunotherapy, for as many rounds as the card said', () => {
    const state = tableFrom({ seats: [{}], immunotherapy: 2 })
    const counts = [1, 2, 3].map(() => next(state).forecast.immune.length)
    expect(counts).toEqual([2, 2, 1])
    expect(state.immunotherapy).toBe(0)
  })
  test('checkpoint immunotherapy begins with the next round', () => {
    given({ seats: [{}] })
      .whenBody({ clinical: 'checkpoint-immunotherapy' })
      .then({ immunotherapy: 2 })
  })
  test('what it says of this round holds at once', () => {
    given({ seats: [{ singles: { bone: 1 } }], shear: 'margination' })
      .rolls(2)
      .when('0', { move: 'extravasate', at: 'bone' })
      .then({ seats: [{ singles: {}, colonies: { bone: { size: 1, landed: 1 } } }] })
  })
})

describe('R2 Variation and V1 Offers', () => {
  test('each seat is offered three, all different', () => {
    const { state, log } = newGame(setupFor(6), 'offers')
    const offers = offersOf(state)
    expect(offers.map(({ length }) => length)).toEqual([3, 3, 3, 3, 3, 3])
    expect(new Set(offers.flat()).size).toBe(18)
    expect(log.filter(({ key }) => key === 'offered')).toHaveLength(6)
  })
  test.each([
    [6, 0, 3],
    [5, 0, 2],
    [2, 4, 3],
    [2, 3, 2],
    [1, 0, 0],
    [0, 2, 1],
  ])('two seats, %i in the deck and %i discarded: %i each', (deck, discards, each) => {
    const state = tableFrom({ seats: [{}, {}] })
    const all = state.secret.decks.adaptation
    state.secret.decks.adaptation = all.slice(0, deck)
    state.secret.adaptationDiscard = all.slice(deck, deck + discards)
    next(state)
    expect(offersOf(state).map(({ length }) => length)).toEqual([each, each])
  })
  test('T8 under secret offers the log marks them as the seat’s own', () => {
    const { log } = newGame(setupFor(2, 'full', true), 'secret')
    const offered = log.filter((e): e is LogOf<'offered'> => e.key === 'offered')
    expect(offered.map(({ secret }) => secret)).toEqual([true, true])
  })
})

describe('R3 Actions', () => {
  test.each([
    [1, 3],
    [4, 3],
    [5, 2],
    [6, 2],
  ])('%i seats: %i each', (seats, actions) => {
    const { state } = newGame(setupFor(seats), 'actions')
    expect(state.order.map((id) => seatAt(state, id).actionsLeft)).toEqual(
      state.order.map(() => actions),
    )
  })
  test('they are counted down to none, and fresh ones come with the next round', () => {
    const scenario = given({ seats: [{ actionsLeft: 1 }] }).when('0', { move: 'rest' })
    scenario.then({ seats: [{ actionsLeft: 0 }] })
    given({ seats: [{ actionsLeft: 0 }] })
      .when('0', { move: 'divide' })
      .refused('R3/no-actions')
    const { state } = newGame(setupFor(1), 'fresh')
    allDone(state)
    expect(seatAt(state, '0')).toMatchObject({ actionsLeft: 3, acted: false, dialTurned: false })
  })
  test('what is no action at all', () => {
    given({ seats: [{}] })
      .when('0', { move: 'cheat' } as never)
      .refused('R3/unknown')
  })
})

describe('R6 Upkeep', () => {
  const after = (
    seat: Parameters<typeof tableFrom>[0]['seats'][number],
    length: Length = 'full',
  ) => {
    const state = tableFrom({ seats: [seat, { primary: 1 }] })
    state.length = length
    upkeep(playOn(state), false)
    return seatAt(state, '0')
  }
  test.each([
    [0, 2],
    [9, 11],
    [10, 12],
    [11, 12],
    [12, 12],
  ])('a primary tumour of %i becomes %i', (before, then) => {
    expect(after({ primary: before }).primary).toBe(then)
  })
  test('W1 in a short and a first game it grows by 3', () => {
    expect(after({ primary: 4 }, 'short').primary).toBe(7)
    expect(after({ primary: 4 }, 'first').primary).toBe(7)
  })
  test('with fast cycling by 2 more, up to 15', () => {
    expect(after({ primary: 4, adaptations: ['fast-cycling'] }).primary).toBe(8)
    expect(after({ primary: 12, adaptations: ['fast-cycling'] }).primary).toBe(15)
  })
  test('one that is over its limit keeps its cells', () => {
    expect(after({ primary: 14 }).primary).toBe(14)
  })
  test('platelets leave, landed cells have settled', () => {
    const seat = after({ covered: ['lung', 'node'], colonies: { lung: { size: 2, landed: 2 } } })
    expect(seat).toMatchObject<Partial<SeatState>>({
      colonies: { ...seat.colonies, lung: { size: 2, dormant: false, landed: 0 } },
    })
    expect(Object.values(seat.covered)).not.toContain(true)
  })
  test('offers not fixed and adaptations replaced are discarded', () => {
    const held = ['met', 'brain-kit', 'cd47-high', 'ligand-drop']
    const state = tableFrom({
      seats: [{ adaptations: held, offers: ['mhc-i-low', 'pd-l1-brake'], cubes: 9 }],
    })
    const fix = { move: 'fix', adaptation: 'mhc-i-low', replaces: 'met' } as const
    apply(state, '0', fix, seededRandom)
    upkeep(playOn(state), false)
    expect(state.secret.adaptationDiscard).toEqual(['pd-l1-brake', 'met'])
    expect(seatAt(state, '0')).toMatchObject({ offers: [], fixed: null, replaced: null })
  })
  test('value rows move on by what formed', () => {
    const state = tableFrom({ seats: [{}, {}] })
    seatAt(state, '0').formed.lung = 1
    seatAt(state, '1').formed.lung = 2
    upkeep(playOn(state), false)
    expect(state.valueAt.lung).toBe(3)
    expect(seatAt(state, '1').formed.lung).toBe(0)
  })
})

describe('W1 Length: a first game brings in offers in round 2, dial and niches in round 3', () => {
  const moves = (state: State) => new Set(legalActions(state, '0').map(({ move }) => move))
  test.each([
    [1, 0, false],
    [2, 3, false],
    [3, 3, true],
  ])('round %i: %i offers, dial and niches: %s', (round, offers, open) => {
    const { state } = newGame(setupFor(1, 'first'), 'first game')
    for (let i = 1; i < round; i++) allDone(state)
    expect(state.round).toBe(round)
    expect(offersOf(state)[0]).toHaveLength(offers)
    expect(moves(state).has('turnDial')).toBe(open)
    expect(moves(state).has('niche')).toBe(open)
  })
  test('before that they are refused', () => {
    const first = (state: State) => (state.length = 'first')
    given({ seats: [{}], round: 2 })
      .but(first)
      .when('0', { move: 'turnDial', to: 'epithelial' })
      .refused('D1/later')
    given({ seats: [{}], round: 2 })
      .but(first)
      .when('0', { move: 'niche', at: 'bone' })
      .refused('A8/later')
  })
  test('a short game has all of it from the start', () => {
    const { state } = newGame(setupFor(1, 'short'), 'short game')
    expect(offersOf(state)[0]).toHaveLength(3)
    expect(moves(state).has('turnDial') && moves(state).has('niche')).toBe(true)
  })
})
