import type { Action, ActionOf, Move } from '../../action'
import { seatAt, type SeatState, type View } from '../../state'
import type { CardId, SeatId } from '../../vocabulary'
import type { Bot } from '../bot'
import { takingBest, worth } from '../greedy'

/** By how much a style multiplies what greedy sees in a move. What is not named stays as it is. */
type Leaning = {
  [M in Move]?: (seat: SeatState, action: ActionOf<M>, view: View) => number
}

/** One idea of how to play, held to whatever happens. */
export interface Style {
  name: string
  leaning: Leaning
  /** Adaptations that fit the idea, worth three times as much to it. */
  favours: readonly CardId[]
}

const FAVOUR = 3

const lean = (style: Style, view: View, id: SeatId, action: Action): number => {
  const leaning = style.leaning[action.move]
  const seat = seatAt(view, id)
  // Each move is paired with its own leaning, which the compiler cannot follow through a lookup.
  const by = leaning === undefined ? 1 : leaning(seat, action as never, view)
  const isFavoured = action.move === 'fix' && style.favours.includes(action.adaptation)
  return isFavoured ? by * FAVOUR : by
}

/** A bot that judges as greedy does, and leans to one side. */
export const leaningBot = (style: Style): Bot =>
  takingBest(
    style.name,
    (view, id, action) => worth(view, id, action) * lean(style, view, id, action),
  )
