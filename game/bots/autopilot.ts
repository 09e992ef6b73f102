import type { Action, Move } from '../action'
import { legalActions } from '../actions'
import { NUMBERS } from '../numbers'
import { seatAt, type View } from '../state'
import type { SeatId } from '../vocabulary'
import type { Bot } from './bot'
import { firstChance } from './odds'

/** What is done first, if it can be done with fair odds: whatever is furthest along the cascade. */
const ORDER: readonly Move[] = ['colonise', 'extravasate', 'intravasate', 'invade', 'divide']

/** At least an even chance. */
const FAIR = 0.5

/** It sends cells on only as long as few are on their way, and keeps the primary tumour going. */
const isSensible = (view: View, id: SeatId, action: Action): boolean => {
  const seat = seatAt(view, id)
  if (action.move === 'invade') return seat.stroma === 0 && seat.primary > NUMBERS.invade.cells
  if (action.move === 'divide') return seat.primary < NUMBERS.invade.cells
  return true
}

/** Of two ways to do the same, the one with the better odds, then that which moves more cells. */
const isBetter = (view: View, id: SeatId, action: Action, than: Action): boolean => {
  const difference = firstChance(view, id, action) - firstChance(view, id, than)
  if (difference !== 0) return difference > 0
  return 'cells' in action && 'cells' in than && action.cells > than.cells
}

/** Plays for somebody who is away: safe and dull, changes nothing that the person may have plans for. */
export const autopilot: Bot = {
  name: 'autopilot',
  think(view, id) {
    const fair = legalActions(view, id).filter(
      (action) =>
        ORDER.includes(action.move) &&
        isSensible(view, id, action) &&
        firstChance(view, id, action) >= FAIR,
    )
    let best: Action = { move: 'done' }
    for (const move of ORDER) {
      const ways = fair.filter((action) => action.move === move)
      const [first] = ways
      if (first === undefined) continue
      best = ways.reduce((a, b) => (isBetter(view, id, b, a) ? b : a), first)
      break
    }
    return {
      by: 'autopilot',
      action: best,
      chosen: null,
      rejected: null,
      compared: fair.length + 1,
      playouts: 0,
    }
  },
}
