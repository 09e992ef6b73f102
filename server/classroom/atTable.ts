import type { SeatId } from '../../game/public'
import type { LiveTable } from '../tables/liveTable'
import { controlledBy, sitDown, standUp, steppedBack, withKeys, type Person } from '../tables/table'

/** What a class does with one of its tables. All of it only in the table's turn. */

/** A student gets a seat, with the keys that this student has in the class. */
export const seatAt = (live: LiveTable, seat: SeatId, person: Person): Promise<void> =>
  live.save(sitDown(live.table, seat, person))

/** A student goes to another table, or home. A bot goes on. */
export const unseat = async (live: LiveTable, seat: SeatId): Promise<void> => {
  await live.save(standUp(live.table, seat))
  live.sendAway(seat, null)
}

/** A student has other keys now: whoever came with the old ones is sent away. */
export const giveKeys = async (
  live: LiveTable,
  seat: SeatId,
  keys: Pick<Person, 'tokenHash' | 'card'>,
): Promise<void> => {
  await live.save(withKeys(live.table, seat, keys))
  live.sendAway(seat, null)
}

/** Autopilot plays until the person gives a sign of life. */
export const putOnAutopilot = (live: LiveTable, seat: SeatId): Promise<void> =>
  live.save(controlledBy(live.table, seat, { by: 'autopilot', asked: false }))

export const stepBack = (live: LiveTable, seat: SeatId, isBack: boolean): Promise<void> =>
  live.save(steppedBack(live.table, seat, isBack))

/** Stops everything, or lets it go on. */
export const freeze = async (live: LiveTable, frozen: boolean): Promise<void> => {
  if (live.table.frozen === frozen) return
  await live.save({ ...live.table, frozen })
  if (!frozen && live.table.matchID !== null) live.play().thaw()
}

/** The game ends with this round. */
export const callLastRound = async (live: LiveTable): Promise<void> => {
  if (live.table.phase === 'playing' && !live.table.lastRound)
    await live.save({ ...live.table, lastRound: true })
}

/** Autopilot finishes the round for everybody who has not. */
export const finishRound = async (live: LiveTable): Promise<void> => {
  if (live.table.phase === 'playing') await live.play().finishRound()
}

/** Nobody plays here any more. */
export const shut = async (live: LiveTable): Promise<void> => {
  live.isWatchedByClass = false
  if (live.table.phase !== 'closed') await live.save({ ...live.table, phase: 'closed' })
}
