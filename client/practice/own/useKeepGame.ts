import { useEffect } from 'react'
import { ownGameOf, type LogEntry, type SeatId, type View } from '../../../game/public'
import { keptGame } from './kept'

/**
 * Keeps on this device what questions are made of later, once a game has ended here.
 *
 * @param seat whose game it was; null for somebody who watched
 */
export const useKeepGame = (
  view: View,
  log: readonly LogEntry[],
  seat: SeatId | null,
  isShared: boolean,
): void => {
  useEffect(() => {
    if (seat !== null) keptGame.keep(ownGameOf(view, log, seat, isShared), Date.now())
  }, [view, log, seat, isShared])
}
