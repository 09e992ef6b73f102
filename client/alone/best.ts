import type { Day } from './day'

/** The best result in the game of the day, kept on this device for one day, and sent nowhere. */
const KEY = 'seed-and-soil/day'
const KEPT = /^(\d{4}-\d{2}-\d{2}) (\d{1,4})$/

type Store = Pick<Storage, 'getItem' | 'setItem'>

const read = (store: () => Store): { day: Day; points: number } | null => {
  try {
    const [, day, points] = KEPT.exec(store().getItem(KEY) ?? '') ?? []
    return day === undefined ? null : { day, points: Number(points) }
  } catch {
    return null
  }
}

/** The most points in the game of this day so far; null where none was finished, or none is kept. */
export const bestOfDay = (day: Day, store: () => Store = () => localStorage): number | null => {
  const kept = read(store)
  return kept?.day === day ? kept.points : null
}

/** Keeps a result if it is the best of its day, and of no day before the one that is kept. */
export const keepBest = (
  day: Day,
  points: number,
  store: () => Store = () => localStorage,
): void => {
  const kept = read(store)
  if (kept !== null && (kept.day > day || (kept.day === day && kept.points >= points))) return
  try {
    store().setItem(KEY, `${day} ${points}`)
  } catch {
    // Then the result is on the screen only.
  }
}
