import { timeIn } from '../bell'
import type { OpenClass } from '../types'

/** What a teacher has typed so far; numbers are text until they are sent. */
export interface Plan extends Pick<OpenClass, 'length' | 'checks'> {
  /** The time of day of the bell, as `11:35`. */
  time: string
  students: string
}

/** A lesson of 45 minutes, of which a few are gone. */
const LESSON = 45

/** What fits most lessons. */
export const firstPlan = (now: Date): Plan => ({
  time: timeIn(LESSON, now),
  students: '30',
  length: 'short',
  checks: true,
})

export const planProblem = ({ students }: Plan): string | undefined => {
  const count = Number(students)
  return Number.isInteger(count) && count >= 1 && count <= 40
    ? undefined
    : 'A class has 1 to 40 students.'
}
