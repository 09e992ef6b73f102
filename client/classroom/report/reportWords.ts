import type { QuestionGroup } from '../../../game/public'
import type { Gain, Share } from '../types'

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

const points = (value: number): string => String(Math.abs(Math.round(value)))

const sizeOf = (effect: number): string => {
  const size = Math.abs(effect)
  if (size < 0.2) return 'hardly any'
  if (size < 0.5) return 'a small one'
  return size < 0.8 ? 'a medium one' : 'a large one'
}

const between = (low: number, high: number): string => {
  if (low >= 0) return `between ${points(low)} and ${points(high)} points more`
  if (high <= 0) return `between ${points(high)} and ${points(low)} points less`
  return `anywhere between ${points(low)} points less and ${points(high)} points more`
}

/** The change of the class, said so that nobody reads more into it than there is. */
export const gainWords = (gain: Gain): { headline: string; sentences: readonly string[] } => {
  const { students, before, after, change, low, high, effect } = gain
  const isClear = low > 0 || high < 0
  const rose = change >= 0
  return {
    headline: `${Math.round(before)}% right before, ${Math.round(after)}% after`,
    sentences: [
      `${students} students answered both checks. Their share of right answers ${rose ? 'rose' : 'fell'} by ${points(change)} percentage points.`,
      `With so few students chance plays a part: the true change lies, 95 times in 100, ${between(low, high)}.`,
      isClear
        ? `So it is unlikely to be chance alone.${effect === null ? '' : ` As effects in teaching go it is ${sizeOf(effect)} (Cohen’s d = ${effect.toFixed(1)}).`}`
        : 'That includes no change at all: this class alone cannot tell.',
      'There is no class without the game to compare with: seeing questions of the same kind twice, and the talk, count in it too.',
    ],
  }
}
