import { Client } from '#bgio/client'
import { CreateGameReducer, InitializeGame } from '#bgio/internal'
import type { State as Store } from 'boardgame.io'
import { describe, expect, test } from 'vitest'
import type { Action } from '../../game/action'
import { legalActions } from '../../game/actions'
import { apply } from '../../game/apply'
import { SeedAndSoil, type Match } from '../../game/game'
import { seededRandom, streamOf } from '../../game/random'
import { newGame, type Setup } from '../../game/setup'
import { seatAt, type State } from '../../game/state'
import { LENGTHS, type SeatId } from '../../game/vocabulary'

const GAMES = 200

const setupOf = (game: number): Setup => ({
  seats: Array.from({ length: 1 + (game % 6) }, () => ({ tumour: 'dealt' as const })),
  length: LENGTHS[game % LENGTHS.length] ?? 'short',
  secretOffers: game % 5 === 0,
  pairs: game % 12 === 3 || game % 12 === 5, // 4 and 6 seats
})

const reducer = CreateGameReducer({ game: SeedAndSoil })

const started = (game: number): Store<Match> =>
  InitializeGame({
    game: { ...SeedAndSoil, seed: `match ${String(game)}` },
    numPlayers: setupOf(game).seats.length,
    setupData: setupOf(game),
  }) as Store<Match>

const moved = (store: Store<Match>, playerID: SeatId, action: Action): Store<Match> => {
  const { move: type, ...fields } = action
  const payload = { type, args: [fields], playerID, credentials: '' }
  return reducer(store, { type: 'MAKE_MOVE', payload }) as Store<Match>
}

/** Plays on the core, each seat in a random order, and hands every action on. */
const playCore = (state: State, seed: string, each: (id: SeatId, action: Action) => void): void => {
  const chance = streamOf(seed, 'test')
  while (state.phase === 'action') {
    const waiting = state.order.filter((id) => !seatAt(state, id).done)
    const id = waiting[seededRandom.below(chance, waiting.length)] ?? '0'
    const legal = legalActions(state, id)
    const action = legal[seededRandom.below(chance, legal.length)] ?? { move: 'done' }
    apply(state, id, action, seededRandom)
    each(id, action)
  }
}

describe('a match played through boardgame.io is the game that the core plays', () => {
  test.each(Array.from({ length: 10 }, (_, part) => part))(
    `${String(GAMES / 10)} random games, part %i`,
    (part) => {
      for (let game = (part * GAMES) / 10; game < ((part + 1) * GAMES) / 10; game++) {
        let store = started(game)
        const { state } = newGame(setupOf(game), store.G.state.secret.seed)
        expect(store.G.state).toEqual(state)
        let round = 1
        playCore(state, String(game), (id, action) => {
          store = moved(store, id, action)
          if (state.round === round && state.phase === 'action') return
          round = state.round
          expect(JSON.stringify(store.G.state), `game ${String(game)}`).toBe(JSON.stringify(state))
        })
        expect(store.ctx.gameover).toEqual({ standings: state.standings })
      }
    },
  )

  test('also through its client, every action of a whole game', () => {
    const client = Client({
      game: {
        ...SeedAndSoil,
        seed: 'client',
        setup: (context) => SeedAndSoil.setup?.(context, setupOf(2)) as Match,
      },
      numPlayers: 3,
      debug: false,
    })
    client.start()
    const table = () => client.store.getState() as Store<Match>
    const { state } = newGame(setupOf(2), table().G.state.secret.seed)
    playCore(state, 'client', (id, { move, ...fields }) => {
      client.updatePlayerID(id)
      client.moves[move]?.(fields)
      expect(JSON.stringify(table().G.state)).toBe(JSON.stringify(state))
    })
    client.stop()
    expect(table().ctx.gameover).toBeDefined()
  })
})

describe('boardgame.io refuses', () => {
  const given = () => started(1)
  const refusals: [string, SeatId, Action][] = [
    ['an action that the rules do not allow', '0', { move: 'colonise', at: 'lung' }],
    ['more cells than there are', '0', { move: 'invade', cells: 99 }],
    ['a fraction of a cell', '0', { move: 'invade', cells: 0.5 }],
    ['a seat that is not at the table', '5', { move: 'divide' }],
    ['something that is no adaptation', '0', { move: 'fix', adaptation: '__proto__' }],
  ]
  test.each(refusals)('%s', (_what, seat, action) => {
    const store = given()
    const before = JSON.stringify(store.G)
    expect(JSON.stringify(moved(store, seat, action).G)).toBe(before)
  })

  test.each([undefined, null, 7, 'text', [], { cells: '3' }, { cells: 3, extra: 1 }])(
    'fields like %j',
    (fields) => {
      const store = given()
      const before = JSON.stringify(store.G)
      const payload = { type: 'invade', args: [fields], playerID: '0', credentials: '' }
      const after = reducer(store, { type: 'MAKE_MOVE', payload }) as Store<Match>
      expect(JSON.stringify(after.G)).toBe(before)
    },
  )

  test('its own undo: steps are taken back by the rules alone', () => {
    const store = moved(given(), '0', { move: 'divide' })
    const payload = { playerID: '0', credentials: '' }
    const after = reducer(store, { type: 'UNDO', payload, args: [] } as never) as Store<Match>
    expect(after.G.state.seats['0']?.canUndo).toBe(1)
  })
})

describe('what a player is shown', () => {
  test('holds no deck, no dice, and under secret offers no other seat’s offers', () => {
    const store = started(5)
    const seen: unknown = SeedAndSoil.playerView?.({ G: store.G, ctx: store.ctx, playerID: '1' })
    const text = JSON.stringify(seen)
    expect(text).not.toMatch(/"(secret|streams|decks|undo|adaptationDiscard|flowBag)"/)
    expect(seen).toMatchObject({ state: { seats: { '0': { offers: 'hidden' } } } })
  })
})
