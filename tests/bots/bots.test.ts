import { describe, expect, test } from 'vitest'
import { legalActions, whyNot } from '../../game/actions'
import { apply } from '../../game/apply'
import { BOT_NAMES, BOTS, LEVELS, type BotName } from '../../game/bots'
import { anyStream, imagine } from '../../game/bots/imagine'
import { foresee, judge, newHopes, roundsLeft } from '../../game/bots/judgement'
import { HOPES } from '../../game/bots/terms'
import { weighAll } from '../../game/bots/weigh'
import { binomial, eachOutcome } from '../../game/bots/outcomes'
import { cloneState } from '../../game/clone'
import { seededRandom, streamOf } from '../../game/random'
import { newGame } from '../../game/setup'
import { seatAt, type State } from '../../game/state'
import { DECKS } from '../../game/vocabulary'
import { view } from '../../game/view'
import { canonical } from '../support/canonical'
import { deepFreeze } from '../support/deepFreeze'
import { playGame, setupFor, type Game } from '../support/games'
import { given } from '../support/scenario'

const FEW = { playouts: 40 }

const positionsOf = (seats: number, secretOffers = false): State[] => {
  const setup = setupFor(seats, 'full', secretOffers)
  const game: Game = { setup, seed: `bots ${seats}`, players: ['greedy'] }
  return [0, 9, 40, 77]
    .map((steps) => playGame(game, {}, steps).state)
    .filter(({ phase }) => phase === 'action')
}

const think = (bot: BotName, state: State, seed = 'a') => {
  const id = state.order.find((seat) => !seatAt(state, seat).done) ?? '0'
  return {
    id,
    thought: BOTS[bot].think(view(state, id), id, seededRandom, streamOf(seed, 'bot'), FEW),
  }
}

describe.each(BOT_NAMES)('%s', (bot) => {
  test.each([1, 2, 4, 6])('at a table of %i answers with what is legal', (seats) => {
    for (const state of positionsOf(seats)) {
      const { id, thought } = think(bot, state)
      expect(whyNot(state, id, thought.action)).toBeUndefined()
    }
  })
  test('plays a whole short game to its end', () => {
    const { state } = newGame(setupFor(2, 'short'), `whole ${bot}`)
    const stream = streamOf('whole', bot)
    for (let steps = 0; state.phase === 'action' && steps < 600; steps++) {
      const id = state.order.find((seat) => !seatAt(state, seat).done) ?? '0'
      const { action } = BOTS[bot].think(view(state, id), id, seededRandom, stream, FEW)
      apply(state, id, action, seededRandom)
    }
    expect(state.phase).toBe('over')
  })
  test('knows only what its seat sees: other secrets, the same thought', () => {
    for (const state of positionsOf(3, true)) {
      const other = cloneState(state)
      const shifted = streamOf('other', 'secrets')
      other.secret.streams.body = anyStream(seededRandom, shifted)
      for (const id of other.order)
        other.secret.streams.seats[id] = anyStream(seededRandom, shifted)
      for (const deck of DECKS) other.secret.decks[deck].reverse()
      expect(think(bot, other)).toEqual(think(bot, state))
    }
  })
  test('the same chance and the same budget: the same thought', () => {
    for (const state of positionsOf(2)) expect(think(bot, state)).toEqual(think(bot, state))
  })
  test('changes nothing in what it is shown', () => {
    for (const state of positionsOf(2)) {
      const id = state.order.find((seat) => !seatAt(state, seat).done) ?? '0'
      const seen = view(state, id)
      const before = canonical(seen)
      deepFreeze(seen)
      BOTS[bot].think(seen, id, seededRandom, streamOf('a', 'bot'), FEW)
      expect(canonical(seen)).toBe(before)
    }
  })
})

describe.each(LEVELS)('what the %s bot tells of its thoughts', (bot) => {
  test('the chosen action is what it does, and nothing it weighed was worth more', () => {
    for (const state of positionsOf(4)) {
      const { id, thought } = think(bot, state)
      expect(thought.chosen?.action).toEqual(thought.action)
      expect(thought.rejected?.action).not.toEqual(thought.action)
      expect(thought.rejected?.value ?? -99).toBeLessThanOrEqual(thought.chosen?.value ?? 0)
      expect(thought.compared).toBeGreaterThan(0)
      expect(thought.compared).toBeLessThanOrEqual(legalActions(state, id).length)
    }
  })
  test('its gains add up to what one look ahead says of the action', () => {
    for (const state of positionsOf(2)) {
      const { id, thought } = think(bot, state)
      const looked = weighAll(state, id).find(
        ({ action }) => canonical(action) === canonical(thought.action),
      )
      if (looked === undefined) continue
      expect(thought.chosen?.gains).toEqual(looked.gains)
      const sum = looked.gains.reduce((total, { by }) => total + by, 0)
      expect(sum).toBeCloseTo(looked.value, 1)
    }
  })
})

describe('the expert', () => {
  test('plays as many games in its mind as it may, and no more', () => {
    const [state] = positionsOf(2)
    if (state === undefined) throw new Error('no position')
    const seen = view(state, '0')
    const after = (playouts: number, isOver?: () => boolean) =>
      BOTS.expert.think(seen, '0', seededRandom, streamOf('a', 'bot'), {
        playouts,
        ...(isOver && { isOver }),
      }).playouts
    expect(after(1)).toBe(1)
    expect(after(200)).toBe(200)
    expect(
      after(100_000, () => true),
      'told to stop',
    ).toBeLessThan(100)
  })
  test('more thought does not change that it takes three points that lie before it', () => {
    const { state } = given({
      seats: [
        { tumour: 'kidney', dial: 'epithelial', colonies: { lung: { size: 3 } }, actionsLeft: 1 },
        {},
      ],
      soil: 'cxcl12-beacon',
    }).after()
    const { action } = BOTS.expert.think(view(state, '0'), '0', seededRandom, streamOf('a', 'b'), {
      playouts: 600,
    })
    expect(action).toEqual({ move: 'colonise', at: 'lung' })
  })
})

describe('what is hidden is dealt anew', () => {
  test.each([2, 4, 6])(
    '%i seats: all that is seen is as it is, and no card is there twice',
    (seats) => {
      for (const state of positionsOf(seats, true))
        for (const id of state.order) {
          const seen = view(state, id)
          const world = imagine(seen, seededRandom, streamOf('a', 'world'))
          expect(canonical({ ...view(world, id), deckSizes: null })).toBe(
            canonical({ ...seen, deckSizes: null }),
          )
          for (const deck of ['shear', 'immune', 'soil', 'clinical'] as const)
            expect([...world.secret.decks[deck]].sort()).toEqual(
              [...state.secret.decks[deck]].sort(),
            )
          const traits = world.order.flatMap((other) => seatAt(world, other).offers)
          expect(new Set([...world.secret.decks.adaptation, ...traits]).size).toBe(
            world.secret.decks.adaptation.length + traits.length,
          )
        }
    },
  )
  test('another chance, another order; and none that is the true one', () => {
    const [, state] = positionsOf(4)
    if (state === undefined) throw new Error('no position')
    const order = (name: string) =>
      imagine(view(state, '0'), seededRandom, streamOf(name, 'world')).secret.decks.soil.join()
    expect(order('a')).not.toBe(order('b'))
    expect(['a', 'b', 'c', 'd'].map(order)).not.toContain(state.secret.decks.soil.join())
  })
  test('an imagined game can be played on to its end', () => {
    for (const state of positionsOf(3, true)) {
      const world = cloneState(imagine(view(state, '0'), seededRandom, streamOf('a', 'world')))
      const stream = streamOf('a', 'play')
      for (let steps = 0; world.phase === 'action' && steps < 2000; steps++) {
        const id = world.order.find((seat) => !seatAt(world, seat).done) ?? '0'
        const { action } = BOTS.random.think(view(world, id), id, seededRandom, stream)
        apply(world, id, action, seededRandom)
      }
      expect(world.phase).toBe('over')
    }
  })
})

describe('judgement', () => {
  test('of a game that is over: the points, and nothing else', () => {
    const { state } = playGame({ setup: setupFor(3), seed: 'judged', players: ['greedy'] })
    expect(roundsLeft(state)).toBe(0)
    for (const id of state.order) {
      const seat = { ...seatAt(state, id), colonies: emptyColonies(state) }
      expect(judge(state, seat)).toBeCloseTo(seat.points, 6)
    }
  })
  test('hopes are all there is to it', () => {
    for (const state of positionsOf(4))
      for (const id of state.order) {
        const hopes = newHopes()
        const sum = foresee(state, seatAt(state, id), hopes)
        expect(hopes.length).toBe(HOPES.length)
        expect(hopes.reduce((a, b) => a + b, 0)).toBeCloseTo(sum, 6)
      }
  })
  test('a colony that is about to become a secondary tumour is worth more than one that sleeps', () => {
    const worth = (dormant: boolean) => {
      const { state } = given({
        seats: [{ tumour: 'kidney', colonies: { lung: { size: 3, dormant } } }, {}],
      }).after()
      return foresee(state, seatAt(state, '0'), newHopes())
    }
    expect(worth(false)).toBeGreaterThan(worth(true))
  })
})

const emptyColonies = (state: State) =>
  seatAt(newGame(setupFor(state.order.length), 'empty').state, '0').colonies

describe('one look ahead', () => {
  test('the chances of all outcomes add up to one, and none is left out', () => {
    expect(binomial(2, 0.5)).toEqual([0.25, 0.5, 0.25])
    for (const state of positionsOf(2))
      for (const action of legalActions(state, '0')) {
        let sum = 0
        eachOutcome(state, '0', action, (chance) => (sum += chance))
        expect(sum).toBeCloseTo(1, 9)
      }
  })
  test('outcomes come as often as the dice bring them', () => {
    const { state } = given({ seats: [{ stroma: 4 }] }).after()
    const action = { move: 'intravasate', route: 'blood', form: 'single', cells: 4 } as const
    let foreseen = 0
    eachOutcome(state, '0', action, (chance, table) => {
      foreseen += chance * seatAt(table, '0').singles.entry
    })
    expect(foreseen).toBeCloseTo(4 * (4 / 6), 9)
  })
})
