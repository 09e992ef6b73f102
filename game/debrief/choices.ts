import type { Action } from '../action'
import { cloneState } from '../clone'
import type { State } from '../state'
import { view } from '../view'
import type { SeatId } from '../vocabulary'
import { sameAction, type Advisor, type Judge } from './judge'
import type { Played } from './played'
import { walkThrough } from './steps'

/** Something that a seat chose, and what looked best to the advisor at that moment. */
export interface Choice {
  round: number
  /** How many steps of the game were played before. */
  step: number
  action: Action
  best: Action
  /** How much more the best promised, in points; 0 where it was taken. */
  gain: number
}

/** A table at which the seat chose, and what it stood like when the dice of that had fallen. */
interface Position {
  round: number
  step: number
  action: Action
  before: State
  after: State
}

/** Every moment at which the seat chose something and kept to it. */
const positionsOf = (game: Played, seat: SeatId): readonly Position[] => {
  const positions: Position[] = []
  walkThrough(game, (state, step, play) => {
    const { action, index } = step
    if (step.seat !== seat) play([])
    else if (action.move === 'undo') {
      play([])
      positions.pop()
    } else {
      const before = cloneState(state)
      play([])
      const after = action.move === 'done' ? before : cloneState(state)
      positions.push({ round: before.round, step: index, action, before, after })
    }
  })
  return positions
}

/**
 * What a seat chose in a game, beside what the advisor would have.
 *
 * A short search tries little beside what it likes, and so thinks too little of the rest. What was
 * chosen is therefore also judged by where it led, less what luck the dice brought.
 */
export const choicesOf = (
  game: Played,
  seat: SeatId,
  advisor: Advisor,
  judge: Judge,
): readonly Choice[] =>
  positionsOf(game, seat).map(({ round, step, action, before, after }) => {
    const prospects = advisor(view(before, seat), seat, step)
    const { best, value } = prospects
    const base = { round, step, action, best }
    if (sameAction(action, best)) return { ...base, gain: 0 }
    if (action.move === 'done') return { ...base, gain: value - prospects.of(action) }
    const seen = view(after, seat)
    const luck = judge.acting(seen, seat) - prospects.onAverage(action)
    const led = advisor(seen, seat, step + 1).value - luck
    return { ...base, gain: Math.max(0, value - Math.max(prospects.of(action), led)) }
  })
