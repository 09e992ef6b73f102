import type { Action, Move } from '../../game/public'
import { spotOf, type Spot } from './spots'

/** How many kinds of action are legal at each place; with one chosen, only that one counts. */
export const possibleAt = (
  legal: readonly Action[],
  chosen: Move | null,
): ReadonlyMap<Spot, number> => {
  const moves = new Map<Spot, Set<Move>>()
  for (const action of legal) {
    const spot = spotOf(action)
    if (spot === null || (chosen !== null && action.move !== chosen)) continue
    moves.set(spot, (moves.get(spot) ?? new Set()).add(action.move))
  }
  return new Map([...moves].map(([spot, { size }]) => [spot, size] as const))
}
