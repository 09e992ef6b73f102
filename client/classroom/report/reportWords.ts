import type { QuestionGroup } from '../../../game/public'
import { plural } from '../../ui/words'
import type { Gain, Later, Share } from '../types'

/** The ideas that the checks look for. */
const GROUP_WORDS: Readonly<Record<QuestionGroup, string>> = {
  order: 'The order of the steps',
  inefficiency: 'Most cells fail',
  shear: 'Forces in the blood',
  immunity: 'Immune cells',
  organs: 'Why some organs and not others',
  niche: 'The soil is prepared',
  dormancy: 'Cells that sleep',
  people: 'What it means for people',
}

export const groupWords = (group: string): string =>
  Object.entries(GROUP_WORDS).find(([key]) => key === group)?.[1] ?? group

/** “12 of 26 (46%)”, or why there is nothing. */
export const shareWords = ({ right, of }: Share): string =>
  of === 0 ? 'too few' : `${right} of ${of} (${Math.round((100 * right) / of)}%)`

const points = (value: number): number => Math.abs(Math.round(value))
const inPoints = (value: number): string => plural(points(value), 'point')

const sizeOf = (effect: number): string => {
  const size = Math.abs(effect)
  if (size < 0.2) return 'hardly any'
  if (size < 0.5) return 'a small one'
  return size < 0.8 ? 'a medium one' : 'a large one'
}

const between = (low: number, high: number): string => {
  if (low >= 0) return `between ${points(low)} and ${inPoints(high)} more`
  if (high <= 0) return `between ${points(high)} and ${inPoints(low)} less`
  return `anywhere between ${inPoints(low)} less and ${inPoints(high)} more`
}

/** How sure a change is, said so that nobody reads more into it than there is. */
const certaintyOf = ({ low, high, effect }: Gain): readonly string[] => [
  `With so few students chance plays a part: the true change lies, 95 times in 100, ${between(low, high)}.`,
  low > 0 || high < 0
    ? `So it is unlikely to be chance alone.${effect === null ? '' : ` As effects in teaching go it is ${sizeOf(effect)} (Cohen’s d = ${effect.toFixed(1)}).`}`
    : 'That includes no change at all: this class alone cannot tell.',
]

const changeOf = ({ change }: Gain): string =>
  points(change) === 0
    ? 'hardly changed'
    : `${change > 0 ? 'rose' : 'fell'} by ${plural(points(change), 'percentage point')}`

interface Words {
  headline: string
  sentences: readonly string[]
}

/** The change of the class from before the game to after it. */
export const gainWords = (gain: Gain): Words => ({
  headline: `${Math.round(gain.before)}% right before, ${Math.round(gain.after)}% after`,
  sentences: [
    `${gain.students} students answered both checks. Their share of right answers ${changeOf(gain)}.`,
    ...certaintyOf(gain),
    'There is no class without the game to compare with: seeing questions of the same kind twice, and the talk, count in it too.',
  ],
})

/** “2 weeks later”, “16 days later”, “14 to 21 days later”. @param days after the class, in order */
export const laterName = (days: readonly number[]): string => {
  const [first = 0, last = first] = [days[0], days.at(-1)]
  if (last !== first) return `${first} to ${last} days later`
  if (first === 0) return 'later the same day'
  return first % 7 === 0 ? `${plural(first / 7, 'week')} later` : `${plural(first, 'day')} later`
}

/** What became of those who answered an earlier check too; nothing where they are too few. */
const sinceWords = (gain: Gain | null, check: string): readonly string[] =>
  gain === null
    ? []
    : [
        [
          `${gain.students} students had also answered the check ${check}.`,
          `Since then their share of right answers ${changeOf(gain)}.`,
          ...certaintyOf(gain),
        ].join(' '),
      ]

/** What the class still knew weeks later. @param students of the whole class */
export const laterWords = (later: Later, students: number): Words => {
  const { sinceAfter, sinceBefore } = later
  const name = laterName(later.days)
  const isCompared = sinceAfter !== null || sinceBefore !== null
  return {
    headline:
      sinceAfter === null
        ? `What was kept ${name}`
        : `${Math.round(sinceAfter.before)}% right after the game, ${Math.round(sinceAfter.after)}% ${name}`,
    sentences: [
      `${later.students} of ${students} students answered all questions ${name}.`,
      ...sinceWords(sinceAfter, 'after the game'),
      ...sinceWords(sinceBefore, 'before the game'),
      isCompared
        ? 'They were the questions of the check after the game: remembering those counts in it too, and so does whatever was learned since. Who came back may differ from who did not.'
        : 'There are too few answers to say how the class has changed since the lesson.',
    ],
  }
}
