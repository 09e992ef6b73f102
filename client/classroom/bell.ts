/**
 * A bell rings at a time of day, and the server is told a length: so a clock that is wrong, on either
 * side, does no harm.
 */

const DAY = 24 * 60

/** What the server takes. */
export const BELL = { least: 15, most: 240 } as const

/** `11:35` in minutes after midnight; undefined for what is no time. */
const minutesOf = (time: string): number | undefined => {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? []
  if (hours === undefined || minutes === undefined) return undefined
  const sum = Number(hours) * 60 + Number(minutes)
  return Number(hours) < 24 && Number(minutes) < 60 ? sum : undefined
}

const sinceMidnight = (now: Date): number => now.getHours() * 60 + now.getMinutes()

/** How many minutes it is until then; past midnight where that is next. */
export const minutesUntil = (time: string, now: Date): number | undefined => {
  const at = minutesOf(time)
  return at === undefined ? undefined : (at - sinceMidnight(now) + DAY) % DAY
}

/** The time of day in so many minutes, as an input of type `time` wants it. */
export const timeIn = (minutes: number, now: Date): string => {
  const at = (sinceMidnight(now) + minutes) % DAY
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(at / 60))}:${two(at % 60)}`
}

/** Why a lesson cannot be that long; undefined when it can. */
export const bellProblem = (minutes: number | undefined): string | undefined => {
  if (minutes === undefined || !Number.isFinite(minutes)) return 'Say when the bell rings.'
  if (minutes < BELL.least)
    return `A lesson needs ${BELL.least} minutes at least; until the bell there are ${minutes}.`
  if (minutes > BELL.most)
    return `The bell rings in ${minutes} minutes: a class lasts ${BELL.most} minutes at most.`
  return undefined
}
