import { describe, expect, test } from 'vitest'
import { CARDS } from '../../game/catalogue'
import { BY_RULE, type Play } from '../../game/play'
import { drawAdaptation, drawClinical, drawEvent, fullDeck } from '../../game/rules/decks'
import { seededRandom } from '../../game/random'
import { dealFrom, newGame } from '../../game/setup'
import type { State } from '../../game/state'
import { DECKS } from '../../game/vocabulary'
import { setupFor } from '../support/games'
import { tableFrom } from '../support/sketch'

const playOn = (state: State): Play => ({
  state,
  random: seededRandom,
  log: undefined,
  stream: state.secret.streams.body,
  cause: BY_RULE,
})

describe('P3 Decks', () => {
  test.each(['shear', 'immune', 'soil', 'clinical'] as const)(
    'the %s deck holds every card as often as it says',
    (deck) => {
      const copies = CARDS[deck].reduce((sum, card) => sum + card.copies, 0)
      expect(fullDeck(deck)).toHaveLength(copies)
    },
  )
  test('the adaptation deck holds every adaptation once', () => {
    expect(fullDeck('adaptation')).toEqual(CARDS.adaptation.map(({ id }) => id))
  })
  test('they are shuffled: all cards are there, another seed has another order', () => {
    const one = dealFrom(setupFor(2), 'one').decks
    const two = dealFrom(setupFor(2), 'two').decks
    for (const deck of DECKS) {
      expect([...one[deck]].sort()).toEqual(fullDeck(deck).sort())
      expect(one[deck]).not.toEqual(two[deck])
    }
  })
  test('the top card is drawn', () => {
    const state = tableFrom({ seats: [{}] })
    state.secret.decks.soil = ['poor-soil', 'size-wall']
    expect(drawEvent(playOn(state), 'soil')).toBe('size-wall')
    expect(state.secret.decks.soil).toEqual(['poor-soil'])
    expect(state.deckSizes.soil).toBe(1)
  })
  test('an empty deck is made anew from its discards', () => {
    const state = tableFrom({ seats: [{}] })
    state.secret.decks.soil = []
    state.discards.soil = ['poor-soil', 'size-wall', 'quiet-niche']
    const drawn = drawEvent(playOn(state), 'soil')
    expect([drawn, ...state.secret.decks.soil].sort()).toEqual([
      'poor-soil',
      'quiet-niche',
      'size-wall',
    ])
    expect(state.discards.soil).toEqual([])
  })
  test('not before it is empty', () => {
    const state = tableFrom({ seats: [{}] })
    state.secret.decks.soil = ['poor-soil']
    state.discards.soil = ['size-wall']
    expect(drawEvent(playOn(state), 'soil')).toBe('poor-soil')
    expect(state.discards.soil).toEqual(['size-wall'])
  })
  test('the adaptations too, from their closed discard', () => {
    const state = tableFrom({ seats: [{}] })
    state.secret.decks.adaptation = []
    state.secret.adaptationDiscard = ['met']
    expect(drawAdaptation(playOn(state))).toBe('met')
    expect(drawAdaptation(playOn(state))).toBeUndefined()
  })
  test('clinical cards are never put back', () => {
    const state = tableFrom({ seats: [{}] })
    state.secret.decks.clinical = ['bone-guard']
    expect(drawClinical(playOn(state))).toBe('bone-guard')
    expect(drawClinical(playOn(state))).toBeUndefined()
  })
})

describe('P3 Decks: the flow bag', () => {
  test('liver, bone, brain and adrenal, two each', () => {
    expect([...dealFrom(setupFor(1), 'bag').flowBag].sort()).toEqual(
      ['adrenal', 'bone', 'brain', 'liver'].flatMap((organ) => [organ, organ]),
    )
  })
  test('three are drawn to the flow track', () => {
    const { flowBag } = dealFrom(setupFor(1), 'bag')
    const { state } = newGame(setupFor(1), 'bag')
    expect(state.flowTrack).toEqual(flowBag.slice(-3).reverse())
    expect(state.secret.flowBag).toEqual(flowBag.slice(0, 5))
  })
})
