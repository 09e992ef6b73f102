import { legalActions } from '../actions'
import { apply } from '../apply'
import { seededRandom, streamOf } from '../random'
import { newGame, type Setup } from '../setup'
import { seatAt, type State } from '../state'

/** Where actions are played: on the core itself, or through boardgame.io. */
export type Step = (
  seat: State['order'][number],
  action: ReturnType<typeof legalActions>[number],
) => State

/**
 * Plays one whole game of random legal actions, seat after seat, and gives the number of actions.
 * Both benchmarks run this, so that they play the same games.
 */
export const playRandomly = (start: State, seed: string, step: Step): number => {
  const chance = streamOf(seed, 'playout')
  let state = start
  let actions = 0
  while (state.phase === 'action') {
    for (const id of state.order) {
      const { round } = state
      while (state.phase === 'action' && state.round === round && !seatAt(state, id).done) {
        const legal = legalActions(state, id)
        const action = legal[seededRandom.below(chance, legal.length)]
        if (action === undefined) throw new RangeError('no legal action')
        state = step(id, action)
        actions += 1
      }
    }
  }
  return actions
}

/** A game of random actions on the core alone. */
export const corePlayout = (setup: Setup, seed: string): number => {
  const { state } = newGame(setup, seed)
  return playRandomly(state, seed, (id, action) => {
    apply(state, id, action, seededRandom)
    return state
  })
}
