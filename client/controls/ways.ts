import type { Action, Move, Reason, SeatState } from '../../game/public'
import { kindOf } from './kinds'

/** One way to do a move: a place, a route, a form. Numbers of cells are chosen within it. */
export interface Way {
  label: string
  /** Legal actions of this way, the fewest cells first; empty when it is not legal. */
  legal: readonly Action[]
  /** What to ask for the reason, or to show. */
  sample: Action
  reason: Reason | undefined
}

export const cellsOfAction = (action: Action): number =>
  action.move === 'invade' || action.move === 'intravasate' ? action.cells : 0

/** All ways of a move, legal or not, in the fixed order of the registry. */
export const waysOf = (
  move: Move,
  seat: SeatState,
  legal: readonly Action[],
  whyNot: (action: Action) => Reason | undefined,
): readonly Way[] => {
  const kind = kindOf(move)
  const mine = legal.filter((action) => action.move === move)
  return kind.ways(seat).map((sample) => {
    const label = kind.way(sample)
    const here = mine
      .filter((action) => kind.way(action) === label)
      .sort((a, b) => cellsOfAction(a) - cellsOfAction(b))
    return {
      label,
      legal: here,
      sample: here.at(-1) ?? sample,
      reason: here.length > 0 ? undefined : whyNot(sample),
    }
  })
}

/** The reason to show for a move of which no way is legal: what most of its ways lack. */
export const commonReason = (ways: readonly Way[]): Reason | undefined => {
  const reasons = ways.flatMap((way) => way.reason ?? [])
  const times = (id: string) => reasons.filter((reason) => reason.id === id).length
  return [...reasons].sort((a, b) => times(b.id) - times(a.id))[0]
}
