import type { Action } from '../action'
import { apply } from '../apply'
import { greedy } from '../bots/greedy'
import { imagine } from '../bots/imagine'
import { cloneState } from '../clone'
import type { LogEntry } from '../log'
import { seededRandom, streamOf } from '../random'
import { seatAt, type View } from '../state'
import type { SeatId } from '../vocabulary'

/** How a game could have ended for a seat. */
export interface Ending {
  /** What the seat scored in all. */
  points: number
  /** How many secondary tumours it grew from the moment on at which the game was taken up. */
  tumours: number
}

/** More steps than any game has. */
const LIMIT = 5000

/**
 * Plays on to the end from what a seat saw, after an action of that seat. Every seat is played by the
 * quickest bot that looks at odds and soil, because many endings are wanted at once.
 *
 * Decks, offers and dice are dealt anew from what the seat could not see. The same `tryOf` deals the same
 * ones, so that two actions can be compared under the same luck.
 */
export const endingOf = (view: View, seat: SeatId, action: Action, tryOf: string): Ending => {
  const chance = streamOf(tryOf, 'playing on')
  const state = cloneState(imagine(view, seededRandom, chance))
  const log: LogEntry[] = []
  apply(state, seat, action, seededRandom, log)
  for (let step = 0; step < LIMIT && state.phase === 'action'; step++) {
    const next = state.order.find((id) => !seatAt(state, id).done)
    if (next === undefined) break
    // A bot is handed a whole state here, and looks at no more of it than a view has.
    const { action: then } = greedy.think(state, next, seededRandom, chance)
    apply(state, next, then, seededRandom, log)
  }
  const tumours = log.filter((entry) => entry.key === 'secondaryFormed' && entry.seat === seat)
  return { points: seatAt(state, seat).points, tumours: tumours.length }
}
