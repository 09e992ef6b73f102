import { BOTS, seededRandom, type Thought } from '../../game/public'
import type { Question } from './thinker'

/** So many games played on are enough for any position; time ends the search long before. */
const ENOUGH = 1_000_000

/** Thinks here and now. Whoever imports this file brings every bot along: see `worker.ts`. */
export const thinkNow = ({ bot, view, seat, stream, milliseconds }: Question): Thought => {
  const end = performance.now() + milliseconds
  const budget = { playouts: ENOUGH, isOver: () => performance.now() >= end }
  return BOTS[bot].think(view, seat, seededRandom, stream, budget)
}
