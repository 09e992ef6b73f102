import type { Action } from '../action'
import { legalActions } from '../actions'
import { apply } from '../apply'
import { seededRandom, streamOf } from '../random'
import { newGame, type Setup } from '../setup'
import { seatAt, type State } from '../state'
import type { SeatId } from '../vocabulary'

/** A game of random legal actions, seat after seat, as it can be applied again by any engine. */
export interface Playout {
  setup: Setup
  seed: string
  steps: readonly { seat: SeatId; action: Action }[]
}

/** The body acts, and the next round begins, with the last seat's last action. */
const isOn = (state: State, round: number): boolean =>
  state.phase === 'action' && state.round === round

/** Plays one whole game of random legal actions on the core. */
export const playRandomly = (setup: Setup, seed: string): Playout => {
  const { state } = newGame(setup, seed)
  const chance = streamOf(seed, 'playout')
  const steps: Playout['steps'][number][] = []
  while (state.phase === 'action') {
    const { round } = state
    for (const seat of state.order)
      while (isOn(state, round) && !seatAt(state, seat).done) {
        const legal = legalActions(state, seat)
        const action = legal[seededRandom.below(chance, legal.length)]
        if (action === undefined) throw new RangeError('no legal action')
        apply(state, seat, action, seededRandom)
        steps.push({ seat, action })
      }
  }
  return { setup, seed, steps }
}

/** Applies a recorded game to the core. */
export const applyOnCore = ({ setup, seed, steps }: Playout): State => {
  const { state } = newGame(setup, seed)
  for (const { seat, action } of steps) apply(state, seat, action, seededRandom)
  return state
}
