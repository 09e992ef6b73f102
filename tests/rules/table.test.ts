import { describe, expect, test } from 'vitest'
import type { Action } from '../../game/action'
import { apply } from '../../game/apply'
import { seededRandom } from '../../game/random'
import { newGame } from '../../game/setup'
import { seatAt } from '../../game/state'
import { describeAction } from '../../game/text/action'
import { formatLog } from '../../game/text/log'
import { view, visibleLog } from '../../game/view'
import {
  BEDS,
  BLOOD_PLACES,
  FLOW_ORGANS,
  isBed,
  ORGANS,
  VESSEL_PLACES,
  type SeatId,
} from '../../game/vocabulary'
import { playGame, setupFor } from '../support/games'
import { leaksIn } from '../support/secrets'

describe('T2 Order of organs', () => {
  test('node, lung, liver, bone, brain, adrenal', () => {
    expect(ORGANS).toEqual(['node', 'lung', 'liver', 'bone', 'brain', 'adrenal'])
  })
})

describe('T5 Places', () => {
  test('in the vessels: entry, plexus, lymph node and five capillary beds', () => {
    expect(VESSEL_PLACES).toEqual(['entry', 'plexus', ...ORGANS])
    expect(BEDS).toEqual(['lung', 'liver', 'bone', 'brain', 'adrenal'])
    expect(VESSEL_PLACES.filter(isBed)).toEqual(BEDS)
  })
  test('the blood is every vessel place but the lymph node', () => {
    expect(BLOOD_PLACES).toEqual(VESSEL_PLACES.filter((place) => place !== 'node'))
  })
  test('arterial blood favours every bed but the lung', () => {
    expect(FLOW_ORGANS).toEqual(BEDS.filter((bed) => bed !== 'lung'))
  })
  test('a seat has cells in primary tumour, stroma, vessels and colonies, and nowhere else', () => {
    const seat = seatAt(newGame(setupFor(1), 'places').state, '0')
    expect(Object.keys(seat.singles)).toEqual([...VESSEL_PLACES])
    expect(Object.keys(seat.clusters)).toEqual([...VESSEL_PLACES])
    expect(Object.keys(seat.colonies)).toEqual([...ORGANS])
  })
})

describe('T8 What is open', () => {
  const game = (secret: boolean) => newGame(setupFor(3, 'full', secret), 'open')
  const viewers: (SeatId | null)[] = ['0', '1', '2', null]

  test.each(viewers)(
    'seat %s sees no order of decks, no flow bag and no dice to come',
    (viewer) => {
      const { state, log } = game(false)
      const seen = view(state, viewer)
      expect(Object.keys(seen).sort()).toEqual(
        Object.keys(state)
          .filter((key) => key !== 'secret')
          .sort(),
      )
      expect(leaksIn(state, viewer, log)).toEqual([])
      expect(JSON.stringify(seen)).not.toContain('"open"') // the seed
    },
  )
  test('without the option everybody sees all offers', () => {
    const { state, log } = game(false)
    for (const viewer of viewers) {
      expect(view(state, viewer).seats).toEqual(state.seats)
      expect(visibleLog(log, viewer)).toEqual(log)
    }
  })
  test.each(viewers)('with secret offers seat %s sees only its own', (viewer) => {
    const { state, log } = game(true)
    const seen = view(state, viewer)
    for (const id of state.order)
      expect(seatAt(seen, id).offers).toEqual(id === viewer ? seatAt(state, id).offers : 'hidden')
    const offered = visibleLog(log, viewer).flatMap((e) => (e.key === 'offered' ? [e.seat] : []))
    expect(offered).toEqual(viewer === null ? [] : [viewer])
  })
  test('a look that leaked would be noticed', () => {
    const { state, log } = game(true)
    const open = { ...state, secretOffers: false }
    expect(leaksIn(open, '0', log)).toEqual([])
    state.discards.soil = [state.secret.decks.adaptation[0] ?? '']
    expect(leaksIn(state, '0', log)).toHaveLength(1)
  })
})

test('Q5 Words: neither the log nor a button speaks of winning, or of a fight', () => {
  const WORDS = /\b(win|won|winner|victor\w*|defeat\w*|beat|fight\w*|battle\w*|enem\w*)\b/i
  expect('The winner is Seat 1').toMatch(WORDS)
  for (const seats of [1, 4, 6]) {
    const { log, steps } = playGame({ setup: setupFor(seats), seed: 'words', players: ['greedy'] })
    for (const entry of log) expect(formatLog(entry)?.text ?? '').not.toMatch(WORDS)
    for (const { action } of steps) expect(describeAction(action)).not.toMatch(WORDS)
  }
})

test('W2 Hot-seat: everybody acts in turn, then the body acts for all, once', () => {
  const { state, log } = newGame(setupFor(3), 'hot seat')
  const turn: Action[] = [{ move: 'rest' }, { move: 'done' }]
  for (const id of state.order) {
    expect(state.round).toBe(1)
    for (const action of turn) apply(state, id, action, seededRandom, log)
  }
  expect(state.round).toBe(2)
  expect(log.filter(({ key }) => key === 'flowTrackMoved')).toHaveLength(1)
})
