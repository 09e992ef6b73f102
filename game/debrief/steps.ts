import { apply } from '../apply'
import type { AfterCard } from '../body'
import type { LogEntry } from '../log'
import { seededRandom } from '../random'
import type { GameRecord, RecordedStep } from '../record'
import { newGame } from '../setup'
import { seatAt, type State } from '../state'

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
 * Plays a record again, and lets somebody look at the table before and after each step, and between two
 * cards of the body.
 *
 * @param look has to call `play` once; what is told goes to `log`
 * @throws IllegalAction when the record was not played by the rules
 */
export const walkThrough = (
  record: GameRecord,
  look: (
    state: State,
    step: ComingStep,
    play: (log: LogEntry[], afterCard?: AfterCard) => void,
  ) => void,
): void => {
  const { state } = newGame(record.setup, record.seed, record.deal)
  record.steps.forEach((step, index) => {
    look(state, { ...step, index, endsRound: endsRound(state, step) }, (log, afterCard) => {
      apply(state, step.seat, step.action, seededRandom, log, afterCard)
    })
  })
}
