import { useEffect, useState } from 'react'
import type { GameRecord, SeatId } from '../../../game/public'
import { lookBack, NOT_YET, type Looked } from '../../thinking/lookBack'

/** What was found, as long as the record is: whoever comes back to a seat need not wait again. */
const found = new WeakMap<GameRecord, Map<SeatId, Looked>>()

const foundOf = (record: GameRecord): Map<SeatId, Looked> => {
  const known = found.get(record) ?? new Map<SeatId, Looked>()
  found.set(record, known)
  return known
}

/** Looks back on a game for one seat; ended when nobody looks at it any more. */
export const useLookBack = (record: GameRecord, seat: SeatId): Looked => {
  const [, setTold] = useState(0)
  useEffect(() => {
    const known = foundOf(record)
    const before = known.get(seat)
    if (before !== undefined && before.whatIf !== null) return undefined
    return lookBack({ record, seat }, (looked) => {
      known.set(seat, looked)
      setTold((count) => count + 1)
    })
  }, [record, seat])
  return foundOf(record).get(seat) ?? NOT_YET
}
