import { CHECK_CHOICES, type Question } from '../../game/questions/question'
import { commasIn, optionsOf } from './questionRules'

/**
 * Somebody who knows no biology, but how questions are often worded: gives every option a number, and
 * takes the one with the highest.
 */
type Guesser = (option: string, question: Question) => number

/** Words that carry a meaning, cut short so that `vessel` and `vessels` are one. */
const contentWords = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !COMMON.has(word))
      .map((word) => word.slice(0, 5)),
  )
const COMMON = new Set(
  'that this they them their then than with from what when where which while have does into some such more most also just much many very will would'.split(
    ' ',
  ),
)
const shared = (one: string, other: string): number => {
  const words = contentWords(other)
  return [...contentWords(one)].filter((word) => words.has(word)).length
}
const count = (words: RegExp) => (option: string) => option.match(words)?.length ?? 0
const HEDGES = /\b(some|may|might|often|many|mostly|usually|can|few|most|partly|at times)\b/gi
const NEGATIONS = /\b(not|no|never|nobody|hardly|little|without)\b/gi
const REASONS = /\b(as|since|because|so|for)\b/gi

/** By how it guesses. Ties are shared out. */
export const GUESSERS = {
  'the longest': ({ length }) => length,
  'the shortest': ({ length }) => -length,
  'the one with most words of the question': (option, { stem }) => shared(option, stem),
  'the one with fewest words of the question': (option, { stem }) => -shared(option, stem),
  'the one most like the others': (option, question) =>
    optionsOf(question).reduce((sum, other) => sum + shared(option, other), 0),
  'the one least like the others': (option, question) =>
    -optionsOf(question).reduce((sum, other) => sum + shared(option, other), 0),
  'the most careful': count(HEDGES),
  'the least careful': (option) => -count(HEDGES)(option),
  'the one that denies most': count(NEGATIONS),
  'the one that denies least': (option) => -count(NEGATIONS)(option),
  'the one that gives a reason': count(REASONS),
  'the one without a reason': (option) => -count(REASONS)(option),
  'the one with most commas': commasIn,
  'the one with fewest commas': (option) => -commasIn(option),
} as const satisfies Record<string, Guesser>

/** How many of these questions the guesser gets right on average, 0 to 1; chance alone gets 0.25. */
export const scoreOf = (guess: Guesser, questions: readonly Question[]): number => {
  const scores = questions.map((question) => {
    const worth = CHECK_CHOICES.map((choice) => guess(question.options[choice], question))
    const best = Math.max(...worth)
    const taken = CHECK_CHOICES.filter((_, i) => worth[i] === best)
    return taken.includes(question.answer) ? 1 / taken.length : 0
  })
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}
