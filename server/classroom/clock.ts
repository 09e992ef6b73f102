import type { Plan } from './classroom'

/**
 * The clock of a lesson. It is soft: nobody is hurried within a round, but rounds are counted so that
 * every table ends close to the time that the debrief needs. All times are in milliseconds.
 */

export const MINUTE = 60_000

/** What comes after the game, in minutes: the debrief keeps its ten, whatever else is short. */
const DEBRIEF = 10
const CHECK_AFTER = 4
const REPORT = 3
/** No game is worth beginning for less. */
const LEAST_PLAY = 5

/** How early or late a table may end, in minutes. */
export const GIVE = 1
/** So long after the planned time autopilot finishes what is left of the last round. */
const PATIENCE = 0.5

/** When every table should have ended. @param speed how many times faster than real a lesson runs */
export const playEnds = (
  { bell, checks, playing }: Pick<Plan, 'bell' | 'checks' | 'playing'>,
  speed: number,
): number | null => {
  if (playing === null) return null
  const minute = MINUTE / speed
  const after = (DEBRIEF + REPORT + (checks ? CHECK_AFTER : 0)) * minute
  return Math.max(bell - after, playing + LEAST_PLAY * minute)
}

/** The rounds of a table: when the one that is played began, and how long those before it took. */
export interface Pace {
  round: number
  began: number
  took: readonly number[]
}

export const freshPace = (round: number, now: number): Pace => ({ round, began: now, took: [] })

export const paceAfter = (pace: Pace, round: number, now: number): Pace =>
  round === pace.round
    ? pace
    : { round, began: now, took: [...pace.took, now - pace.began].slice(-3) }

/** A round that nobody has played yet takes about so long, in minutes. */
const FIRST_GUESS = 2

/** How long a round of this table takes, as the last ones did. */
export const roundTakes = ({ took }: Pace, speed: number): number =>
  took.length === 0
    ? (FIRST_GUESS * MINUTE) / speed
    : took.reduce((sum, one) => sum + one, 0) / took.length

/** Whether the round that is played is to be the last: it will end close enough to the planned time. */
export const isLastRound = (pace: Pace, now: number, ends: number, speed: number): boolean =>
  Math.max(now, pace.began + roundTakes(pace, speed)) >= ends - (GIVE * MINUTE) / speed

/** Whether a table that still plays is to be helped to its end. */
export const isOverdue = (now: number, ends: number, speed: number): boolean =>
  now >= ends + (PATIENCE * MINUTE) / speed
