import { tumoursFrom, type Setup, type TumourType } from '../../game/public'

/**
 * The game of the day: on one calendar date everybody has the same tumour type, the same decks and the
 * same dice. The date is the one of this device, and its seed is all that makes the game.
 */

/** A calendar date, such as “2026-03-05”. Later dates sort behind earlier ones. */
export type Day = string

const two = (number: number): string => String(number).padStart(2, '0')

/** The date that the device's calendar shows at this time. */
export const dayAt = (time: Date): Day =>
  `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`

const SEED = /^day (\d{4}-\d{2}-\d{2})$/

export const seedOfDay = (day: Day): string => `day ${day}`

/** The day whose game this seed makes; null for all other games. */
export const dayOfSeed = (seed: string): Day | null => SEED.exec(seed)?.[1] ?? null

/** One clone, a short game: there is time for it every day. */
export const SETUP_OF_DAY: Setup = {
  seats: [{ tumour: 'dealt' }],
  length: 'short',
  secretOffers: false,
  pairs: false,
}

/** The tumour type that everybody has on this day. */
export const tumourOfDay = (day: Day): TumourType =>
  tumoursFrom(SETUP_OF_DAY, seedOfDay(day))[0] ?? 'breast'

/** The day in words: “Thursday, 5 March 2026”, or without the year. */
export const dayWords = (day: Day, how: 'long' | 'short' = 'long'): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const format = new Intl.DateTimeFormat('en-GB', {
    ...(how === 'long' ? { weekday: 'long', year: 'numeric' } : {}),
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  return format.format(new Date(Date.UTC(year, month - 1, date)))
}
