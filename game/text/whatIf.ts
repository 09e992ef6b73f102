import type { Way, WhatIf } from '../debrief/whatIf'
import { describeAction } from './action'
import { REASONS } from './reasonsOfTopics'
import { expected } from './turningPoint'

/** One of the two ways in words, and how often the game ended how. */
export interface WayInWords {
  /** “Leave the vessel in the lung” */
  name: string
  tries: number
  /** In how many of them a new tumour grew, and how often the game ended with how many points. */
  withTumour: number
  points: ReadonlyMap<number, number>
  sentence: string
}

export interface WhatIfInWords {
  question: string
  chosen: WayInWords
  other: WayInWords
  /** What the comparison says, no more than it can say. */
  verdict: string
  biology: string
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length

const inWords = ({ action, endings }: Way): WayInWords => {
  const points = new Map<number, number>()
  for (const ending of endings) points.set(ending.points, (points.get(ending.points) ?? 0) + 1)
  const withTumour = endings.filter(({ tumours }) => tumours > 0).length
  const tries = endings.length
  const mean = expected(meanOf(endings.map((ending) => ending.points)))
  return {
    name: describeAction(action),
    tries,
    withTumour,
    points,
    sentence: `In ${String(tries)} tries from here a new tumour grew in ${String(withTumour)}; ${mean} points on average.`,
  }
}

/** So many standard errors, and it is taken for more than chance: about 19 times in 20. */
const CLEAR = 2

/** Both ways were tried under the same luck, so the tries are compared in pairs. */
const verdictOf = ({ chosen, other }: WhatIf): string => {
  const differences = other.endings.map(
    ({ points }, i) => points - (chosen.endings[i]?.points ?? points),
  )
  const mean = meanOf(differences)
  const spread = meanOf(differences.map((one) => (one - mean) ** 2))
  const error = Math.sqrt(spread / differences.length)
  const name = `“${describeAction(other.action)}”`
  if (Math.abs(mean) <= CLEAR * error || expected(Math.abs(mean)) === '0.0')
    return 'That is no clear difference: here chance decides more than this choice.'
  return `On average ${name} led to ${expected(Math.abs(mean))} points ${mean > 0 ? 'more' : 'fewer'}. Look how far the tries spread all the same: chance stays large.`
}

/**
 * A “what if” in words.
 *
 * @param name whoever plays the seat; null for the person who reads
 */
export const describeWhatIf = (whatIf: WhatIf, name: string | null): WhatIfInWords => {
  const { chosen, other, round, topic } = whatIf
  const [first, second] = [chosen, other].map(({ action }) => `“${describeAction(action)}”`)
  const who = name ?? 'you'
  const instead = name === null ? 'you had chosen' : 'it had been'
  return {
    question: `In round ${String(round)} ${who} chose ${first ?? ''}. What if ${instead} ${second ?? ''}?`,
    chosen: inWords(chosen),
    other: inWords(other),
    verdict: verdictOf(whatIf),
    biology: REASONS[topic],
  }
}
