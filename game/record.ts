import { whyNot } from './actions'
import { apply } from './apply'
import type { LogEntry } from './log'
import type { ParsedRecord } from './parseRecord'
import { seededRandom } from './random'
import { newGame, type Setup } from './setup'
import type { State } from './state'

/** A recorded game: with the dealt decks inside, so that a card added later does not change it. */
export const RECORD_FORMAT = 'seed-and-soil/record-1'

/** More hints than anybody asks for in a game; what comes after them is not kept. */
export const MOST_HINTS = 2000

export interface GameRecord extends Omit<ParsedRecord, 'setup'> {
  setup: Setup
}
export type RecordedStep = GameRecord['steps'][number]
export type RecordedHint = NonNullable<GameRecord['hints']>[number]
export type RecordedReason = NonNullable<GameRecord['reasons']>[number]

/** Why a record cannot be played, and where. */
export interface RecordProblem {
  id: 'record/foreign' | 'record/broken' | 'record/set-up' | 'record/card' | 'record/illegal-step'
  message: string
  /** Where in the record: a path, or a step. */
  where: string
}

/** What was asked for, or why it cannot be had. */
export type Parsed<T> = ({ ok: true } & T) | { ok: false; problem: RecordProblem }

export const refuse = (id: RecordProblem['id'], message: string, where: string) =>
  ({ ok: false, problem: { id, message, where } }) as const

/** The record with a hint more, asked for after its last step; one asked for twice is kept once. */
export const withHint = (
  record: GameRecord,
  { seat, rung }: Omit<RecordedHint, 'step'>,
): GameRecord => {
  const hints = record.hints ?? []
  const step = record.steps.length
  const isKnown = hints.some(
    (hint) => hint.step === step && hint.seat === seat && hint.rung === rung,
  )
  return isKnown || hints.length >= MOST_HINTS
    ? record
    : { ...record, hints: [...hints, { step, seat, rung }] }
}

/**
 * Plays a record again, step by step.
 *
 * @param each is called after every step with the entries that it brought
 * @param until stops after this many steps
 */
export const replay = (
  record: GameRecord,
  each?: (step: RecordedStep, entries: readonly LogEntry[], state: State) => void,
  until = record.steps.length,
): Parsed<{ state: State; log: LogEntry[] }> => {
  const { state, log } = newGame(record.setup, record.seed, record.deal)
  for (const [index, step] of record.steps.slice(0, until).entries()) {
    const where = `step ${String(index + 1)}`
    if (!state.order.includes(step.seat))
      return refuse('record/illegal-step', `There is no seat ${step.seat} at this table.`, where)
    const why = whyNot(state, step.seat, step.action)
    if (why !== undefined) return refuse('record/illegal-step', `${why.id}: ${why.rule}`, where)
    const from = log.length
    apply(state, step.seat, step.action, seededRandom, log)
    each?.(step, log.slice(from), state)
  }
  return { ok: true, state, log }
}
