import { BOTS, seededRandom, type Thought } from '../../game/public'
import type { Question } from './thinker'

/** No search is worth more, and its tree would only fill the memory. In playouts. */
const ENOUGH = 50_000

/** Thinks here and now. Whoever imports this file brings every bot along: see `worker.ts`. */
export const thinkNow = ({ bot, view, seat, stream, milliseconds }: Question): Thought => {
  const end = performance.now() + milliseconds
  const budget = { playouts: ENOUGH, isOver: () => performance.now() >= end }
  return BOTS[bot].think(view, seat, seededRandom, stream, budget)
}
