import { createSeats, type Seats } from '../../online/seats'
import type { You } from '../types'

/**
 * The seats that students have in classes. Apart from all others: at home one goes back to the class,
 * which leads to the table.
 */
export const classSeats = createSeats(undefined, 'seed-and-soil/class-seats')

/** Has no seat anywhere: whoever comes with these only watches, also where this device has a seat. */
export const NO_SEATS: Seats = {
  list: () => [],
  find: () => undefined,
  keep: () => false,
  forget: () => undefined,
}

/** Keeps the student's seat of this moment, with what the person has been told there already. */
export const keepPlace = (
  { table, seat }: NonNullable<You['place']>,
  token: string,
  seats: Seats = classSeats,
): void => {
  const kept = seats.find(table)
  if (kept?.seat === seat && kept.token === token) return
  seats.keep({ code: table, seat, token, told: null })
}
