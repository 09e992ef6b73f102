import { describe, expect, test } from 'vitest'
import type { Action } from '../../game/action'
import { legalActions, whyNot } from '../../game/actions'
import { apply } from '../../game/apply'
import { BOTS } from '../../game/bots'
import { seededRandom, streamOf } from '../../game/random'
import { seatedBot } from '../../game/simulation/contest'
import { newGame } from '../../game/setup'
import { seatAt, type State } from '../../game/state'
import type { SeatId } from '../../game/vocabulary'
import { askMcts, mctsWith, timeOf } from '../../server/tools/mcts'
import { canonical } from '../support/canonical'
import { playGame, setupFor } from '../support/games'

/** Looks `times` times, and then has no time left. */
const afterSo = (times: number) => {
  let left = times
  return () => --left <= 0
}

const done = (state: State, seat: SeatId): State => {
  apply(state, seat, { move: 'done' }, seededRandom)
  return state
}

/** Whether seat 1 is first when it does this and nothing more. */
const wins = (state: State, action: Action): boolean => {
  const copy = structuredClone(state)
  apply(copy, '1', action, seededRandom)
  if (copy.phase === 'action') done(copy, '1')
  return copy.standings?.find(({ rank }) => rank === 1)?.seat === '1'
}

/** The last round: seat 1 has one action left, and what it is decides who is first. */
const lastAction = (seed: string, lead: number): State => {
  const { state } = playGame({ setup: setupFor(2), seed, players: ['greedy'] }, {}, 60)
  state.clinic.at = state.clinic.end - 1
  for (const id of state.order) {
    const seat = seatAt(state, id)
    Object.assign(seat, { actionsLeft: 1, done: false, offers: [], points: 20 })
  }
  seatAt(state, '0').points += lead
  return done(state, '0')
}

/** A last action of which few are the one that it takes. */
const decisive = (): State => {
  for (let game = 0; game < 20; game++)
    for (let lead = 10; lead >= -10; lead--) {
      const state = lastAction(`mcts ${game}`, lead)
      const won = legalActions(state, '1').map((action) => wins(state, action))
      if (won.includes(true) && won.includes(false)) return state
    }
  throw new Error('nothing that seat 1 does makes a difference')
}

describe('boardgame.io’s bot on our game', () => {
  test('chooses what is legal, and leaves the game as it was', async () => {
    const { state } = newGame(setupFor(3), 'mcts')
    const before = canonical(state)
    const { action, iterations } = await askMcts(state, afterSo(4), 'any')
    expect(whyNot(state, '0', action)).toBeUndefined()
    expect(iterations).toBe(4)
    expect(canonical(state)).toBe(before)
  })

  test('chooses for the first seat that is not done', async () => {
    const { state } = newGame(setupFor(3), 'mcts')
    done(done(state, '0'), '1')
    seatAt(state, '2').actionsLeft = 0
    const legal = legalActions(state, '2')
    expect(legal).not.toEqual(legalActions(state, '0'))
    expect(legal).toContainEqual((await askMcts(state, afterSo(2), 'any')).action)
  })

  test('thinks at least once, however little time there is', async () => {
    const { state } = newGame(setupFor(2), 'mcts')
    expect((await askMcts(state, () => true, 'any')).iterations).toBe(1)
  })

  test('sees who wins: its last action makes it the first', async () => {
    const state = decisive()
    const { action } = await askMcts(state, afterSo(300), 'any')
    expect(wins(state, action)).toBe(true)
  }, 60_000)

  test('gets the time that its rival takes for the same position', async () => {
    const { state } = newGame(setupFor(2), 'mcts')
    let asked = 0
    const rival: ReturnType<typeof seatedBot> = (seen, id, stream) => {
      asked += 1
      return seatedBot(BOTS.greedy)(seen, id, stream)
    }
    const stream = streamOf('mcts', 'bot')
    const before = { ...stream }
    const action = await mctsWith(timeOf(rival))(state, '0', stream)
    expect(whyNot(state, '0', action)).toBeUndefined()
    expect(asked).toBe(1)
    expect(stream).toEqual(before)
  })

  test('thinks as long as it is told, however often that is', async () => {
    const { state } = newGame(setupFor(2), 'mcts')
    const start = performance.now()
    await mctsWith(() => 300)(state, '0', streamOf('mcts', 'bot'))
    expect(performance.now() - start).toBeGreaterThanOrEqual(300)
  })
})
