import type { SeatId, View } from '../../game/public'
import type { Table } from '../tables/table'

/** Seats that never stall: for whom a table waits, and what is due when. Times are in milliseconds. */

export interface Patience {
  /** Silence until a nudge. */
  silence: number
  /** From the nudge until autopilot plays. */
  grace: number
}

export interface Attendance {
  isPresent: (seat: SeatId) => boolean
  /** When the person last gave a sign of life: an action, a touch of the page, coming back, leaving. */
  lastSign: (seat: SeatId) => number
}

/**
 * Persons who still have to act while another person, who is here, has done so. In a class whoever is
 * here waits for nobody who is gone. Where nobody is, a table waits: the network may be down.
 */
export const awaited = (table: Table, view: View, isPresent: Attendance['isPresent']): SeatId[] => {
  if (table.phase !== 'playing' || view.phase !== 'action' || table.frozen) return []
  const isDone = (id: SeatId) => view.seats[id]?.done === true
  const persons = table.seats.filter(({ person }) => person !== null)
  const isAwaited = persons.some(({ id }) => isPresent(id) && isDone(id))
  const isLesson = table.classroom !== null && persons.some(({ id }) => isPresent(id))
  return persons
    .filter(({ id, controller }) => controller.by === 'person' && !isDone(id))
    .map(({ id }) => id)
    .filter((id) => isAwaited || (isLesson && !isPresent(id)))
}

export interface Due {
  seat: SeatId
  what: 'nudge' | 'autopilot'
  at: number
}

/**
 * The next thing that is due for a seat that the table waits for.
 *
 * @param since when the table began to wait for it. Somebody who is here is given the whole time
 *   from then on; nobody can nudge somebody who is gone, so there the silence counts from the start.
 * @param nudged whether it was nudged since then
 */
export const dueFor = (
  seat: SeatId,
  since: number,
  nudged: boolean,
  attendance: Attendance,
  { silence, grace }: Patience,
): Due => {
  const last = attendance.lastSign(seat)
  if (!attendance.isPresent(seat)) return { seat, what: 'autopilot', at: last + silence }
  const nudge = Math.max(last, since) + silence
  return nudged
    ? { seat, what: 'autopilot', at: nudge + grace }
    : { seat, what: 'nudge', at: nudge }
}
