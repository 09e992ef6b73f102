import { useEffect, useState } from 'react'
import type { Played, SeatId } from '../../../game/public'
import { lookBack, NOT_YET, type Looked } from '../../thinking/lookBack'

/** What was found, as long as the game is: whoever comes back to a seat need not wait again. */
const found = new WeakMap<Played, Map<SeatId, Looked>>()

const foundOf = (game: Played): Map<SeatId, Looked> => {
  const known = found.get(game) ?? new Map<SeatId, Looked>()
  found.set(game, known)
  return known
}

/** Looks back on a game for one seat; ended when nobody looks at it any more. */
export const useLookBack = (game: Played, seat: SeatId): Looked => {
  const [, setTold] = useState(0)
  useEffect(() => {
    const known = foundOf(game)
    const before = known.get(seat)
    if (before !== undefined && before.whatIf !== null) return undefined
    return lookBack({ game, seat }, (looked) => {
      known.set(seat, looked)
      setTold((count) => count + 1)
    })
  }, [game, seat])
  return foundOf(game).get(seat) ?? NOT_YET
}
