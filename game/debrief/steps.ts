import { apply } from '../apply'
import type { AfterCard } from '../body'
import { cloneState } from '../clone'
import type { LogEntry } from '../log'
import { seededRandom } from '../random'
import type { RecordedStep } from '../record'
import { seatAt, type State } from '../state'
import type { Played } from './played'

/** A step of a game that is about to be played again. */
export interface ComingStep extends RecordedStep {
  /** How many steps were played before. */
  index: number
  /** Whether the body acts after it. */
  endsRound: boolean
}

const endsRound = (state: State, { seat, action }: RecordedStep): boolean =>
  action.move === 'done' && state.order.every((id) => id === seat || seatAt(state, id).done)

/**
 * Plays a game again, and lets somebody look at the table before and after each step, and between two
 * cards of the body.
 *
 * @param look has to call `play` once; what is told goes to `log`
 * @throws IllegalAction when the game was not played by the rules
 */
export const walkThrough = (
  { start, steps }: Played,
  look: (
    state: State,
    step: ComingStep,
    play: (log: LogEntry[], afterCard?: AfterCard) => void,
  ) => void,
): void => {
  const state = cloneState(start)
  steps.forEach((step, index) => {
    look(state, { ...step, index, endsRound: endsRound(state, step) }, (log, afterCard) => {
      apply(state, step.seat, step.action, seededRandom, log, afterCard)
    })
  })
}

/**
 * How a game stood after so many steps.
 *
 * @throws IllegalAction when the game was not played by the rules
 */
export const stateAfter = ({ start, steps }: Played, count: number): State => {
  const state = cloneState(start)
  for (const { seat, action } of steps.slice(0, count)) apply(state, seat, action, seededRandom)
  return state
}
