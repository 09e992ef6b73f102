import { describe, expect, test } from 'vitest'
import type { Action } from '../../game/action'
import { NUMBERS } from '../../game/numbers'
import { seatAt } from '../../game/state'
import type { Organ } from '../../game/vocabulary'
import { given } from '../support/scenario'

const colonise = (at: Organ): Action => ({ move: 'colonise', at })
const lungTumour = { tumour: 'kidney' } as const // which has no size wall
const need = NUMBERS.soil.kidney.lung

describe('A7 Colonise: an active colony tests growth to gain a cell', () => {
  test('success', () => {
    given({
      seats: [
        { ...lungTumour, colonies: { lung: { size: 1 }, bone: { size: 1 } } },
        { ...lungTumour, colonies: { lung: { size: 1 } } },
      ],
    })
      .rolls(need)
      .when('0', colonise('lung'))
      .logs('growthTested', { rule: 'S2', at: 'lung', roll: need, aim: 'grow', success: true })
      .logs('grew', { at: 'lung', from: 1, to: 2 })
      .then({ seats: [{ colonies: { lung: { size: 2 }, bone: { size: 1 } } }] })
  })
  test('failure costs nothing but the action, even a natural 1', () => {
    given({ seats: [{ ...lungTumour, colonies: { lung: { size: 1 } } }] })
      .rolls(1)
      .when('0', colonise('lung'))
      .logs('growthTested', { success: false })
      .logsNo('slept')
      .then({})
  })
  test('one less than the soil number is too little', () => {
    given({ seats: [{ ...lungTumour, colonies: { lung: { size: 2 } } }] })
      .rolls(need - 1)
      .when('0', colonise('lung'))
      .then({})
  })
  test('the fourth cell makes a secondary tumour', () => {
    const [value] = NUMBERS.values.lung
    const { bonus } = NUMBERS.firstSite
    const points = value + bonus
    given({ seats: [{ ...lungTumour, colonies: { lung: { size: 3 } } }] })
      .rolls(need)
      .when('0', colonise('lung'))
      .logs('secondaryFormed', { rule: 'Q1', at: 'lung', value, bonus })
      .then({ seats: [{ colonies: {}, sites: { lung: [points] }, points, formed: { lung: 1 } }] })
  })
})

describe('A7 Colonise: a dormant colony tests growth to wake', () => {
  const asleep = { ...lungTumour, colonies: { lung: { size: 2, dormant: true } } }

  test('success wakes it and adds no cell', () => {
    given({ seats: [asleep] })
      .rolls(need)
      .when('0', colonise('lung'))
      .logs('growthTested', { aim: 'wake', success: true })
      .logs('woke', { rule: 'A7', at: 'lung', size: 2 })
      .then({ seats: [{ colonies: { lung: { size: 2 } } }] })
  })
  test('failure leaves it asleep', () => {
    given({ seats: [asleep] })
      .rolls(need - 1)
      .when('0', colonise('lung'))
      .logsNo('woke')
      .then({})
  })
  test('the size wall does not hold a colony that only wakes', () => {
    given({ seats: [{ tumour: 'prostate', colonies: { bone: { size: 3, dormant: true } } }] })
      .rolls(NUMBERS.soil.prostate.bone)
      .when('0', colonise('bone'))
      .then({ seats: [{ colonies: { bone: { size: 3 } } }] })
  })
  test('breast: it always wakes, without a die, for one action', () => {
    given({ seats: [{ colonies: { brain: { size: 1, dormant: true } } }] })
      .when('0', colonise('brain'))
      .logsNo('growthTested')
      .then({ seats: [{ colonies: { brain: { size: 1 } } }] })
  })
  test('breast: but an active one tests', () => {
    given({ seats: [{ colonies: { brain: { size: 1 } } }] })
      .rolls(NUMBERS.soil.breast.brain - 1)
      .when('0', colonise('brain'))
      .then({})
  })
})

describe('A7 Colonise: a dormancy switch wakes one colony a round for free', () => {
  const seat = {
    ...lungTumour,
    adaptations: ['dormancy-switch'],
    colonies: { lung: { size: 1, dormant: true }, bone: { size: 1, dormant: true } },
  }

  test('without a die and without an action', () => {
    given({ seats: [{ ...seat, actionsLeft: 0 }] })
      .when('0', colonise('lung'))
      .logsNo('growthTested')
      .then({
        seats: [
          { colonies: { lung: { size: 1 }, bone: { size: 1, dormant: true } }, actionsLeft: 0 },
        ],
      })
  })
  test('the second one costs an action and a test', () => {
    given({ seats: [seat] })
      .rolls(6)
      .when('0', colonise('lung'))
      .when('0', colonise('bone'))
      .then({ seats: [{ colonies: { lung: { size: 1 }, bone: { size: 1 } }, actionsLeft: 2 }] })
  })
  test('and is out of reach without actions', () => {
    given({ seats: [{ ...seat, actionsLeft: 0 }] })
      .when('0', colonise('lung'))
      .when('0', colonise('bone'))
      .refused('R3/no-actions')
  })
  test('growing uses up nothing of it', () => {
    const { state } = given({
      seats: [{ ...seat, colonies: { lung: { size: 1 } } }],
    })
      .rolls(1)
      .when('0', colonise('lung'))
      .after()
    expect(seatAt(state, '0')).toMatchObject({ actionsLeft: 2, used: { wake: false } })
  })
})

describe('A7 Colonise: refused', () => {
  test('without a colony there', () => {
    given({ seats: [{ singles: { lung: 3 }, sites: { lung: [6] } }] })
      .when('0', colonise('lung'))
      .refused('A7/no-colony')
  })
  test.each(['entry', 'skin', 'hasOwnProperty'])('in %s', (at) => {
    given({ seats: [{ colonies: { lung: { size: 1 } } }] })
      .when('0', colonise(at as Organ))
      .refused('A7/unknown')
  })
})
