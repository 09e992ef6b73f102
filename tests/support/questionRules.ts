import { expect } from 'vitest'
import {
  CHECK_CHOICES,
  type Choice,
  type DebriefQuestion,
  type Question,
} from '../../game/questions/question'
import { TOPIC_IDS } from '../../game/science/topic'
import { readingAge, sentenceLengthsIn, sentencesIn, unkindIn } from './plainWords'
import { expectConcepts } from './teaching'

/** What is true of every question, wherever it is asked. */

export const optionsOf = ({ options }: Question | DebriefQuestion) =>
  CHECK_CHOICES.map((choice) => options[choice])
export const wrongChoices = ({ answer }: Pick<Question, 'answer'>): readonly Choice[] =>
  CHECK_CHOICES.filter((choice) => choice !== answer)
export const rightOf = ({ options, answer }: Question) => options[answer]
export const wrongOf = (question: Question) =>
  wrongChoices(question).map((choice) => question.options[choice])
export const misconceptionsOf = ({ speaksFor }: Question) => [...new Set(Object.values(speaksFor))]

export const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length
export const commasIn = (text: string) => text.split(',').length - 1

/** Words that leave no way out, which are mostly untrue of living things. */
export const ABSOLUTE =
  /\b(all|always|never|none|no|nothing|nobody|only|every\w*|each|any|must|cannot|impossible|entirely)\b/i

export const expectMarks = (text: string, ending: RegExp) => {
  expect(text).toMatch(/^[A-Z0-9]/)
  expect(text).toMatch(ending)
  expect(text).not.toMatch(/ {2}|\n|\s-\s|\.\.\.|'|"|undefined|NaN|\[object/)
}
export const expectKind = (text: string) => {
  expect(unkindIn(text)).toEqual([])
  expect(text).not.toMatch(
    /\b(patients?|sufferers?|invaded|hospitals?|will die|kill\w*|try to|decide to|incurable|hopeless)\b/i,
  )
}
/** Four different options, near in length, none of which sums up the others. */
export const expectOptions = (question: Question | DebriefQuestion) => {
  const options = optionsOf(question)
  expect(Object.keys(question.options)).toEqual([...CHECK_CHOICES])
  expect(new Set(options.map((option) => option.toLowerCase())).size).toBe(CHECK_CHOICES.length)
  for (const option of options) {
    expectMarks(option, /[a-z]$/)
    expect(option.length).toBeLessThanOrEqual(90)
    expect(option).not.toMatch(/\b(all|none|both|neither|any) of (the|these|them)\b|\babove\b/i)
  }
  const lengths = options.map((option) => option.length)
  expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(1.2)
}
/** As it is read: each option ends like a sentence. */
export const partsOf = (question: Question | DebriefQuestion) => [
  question.stem,
  ...optionsOf(question).map((option) => `${option}.`),
]
export const readAloud = (question: Question | DebriefQuestion) => partsOf(question).join(' ')
/** Each part by itself, or short options would make up for a hard stem. */
export const expectPlain = (parts: readonly string[]) => {
  for (const part of parts) expect(readingAge(part), part).toBeLessThanOrEqual(13)
  expect(Math.max(...sentenceLengthsIn(parts.join(' ')))).toBeLessThanOrEqual(24)
}

export const expectPositiveStem = (stem: string) => {
  expectMarks(stem, /\?$/)
  expect(stem.length).toBeLessThanOrEqual(140)
  expect(stem).not.toMatch(
    /\b(not|no|none|never|except|least|cannot|unlikely|wrong|false|incorrect)\b|n’t\b/i,
  )
}
export const expectOneRight = (question: Question) => {
  expectOptions(question)
  expect(CHECK_CHOICES).toContain(question.answer)
  expect(wrongOf(question)).not.toContain(rightOf(question))
}
/** Nobody finds the right one by an absolute word or by its commas. */
export const expectNoCue = (question: Question) => {
  const wrong = wrongOf(question)
  if (wrong.some((option) => ABSOLUTE.test(option))) expect(rightOf(question)).toMatch(ABSOLUTE)
  expect(wrong.filter((o) => commasIn(o) === commasIn(rightOf(question)))).not.toEqual([])
}
/** One or two sentences that do not say that somebody was wrong. */
export const expectExplains = (why: string) => {
  expectMarks(why, /\.$/)
  expect(why.length).toBeGreaterThan(60)
  expect(why.length).toBeLessThanOrEqual(200)
  expect(sentencesIn(why).length).toBeLessThanOrEqual(2)
  expect(why).not.toMatch(/\b(right|wrong|(in)?correct|answer|option|mistake)\b/i)
}
export const expectLinks = (question: Question) => {
  const { concepts, topic, difficulty } = question
  expectConcepts({ concepts, misconceptions: misconceptionsOf(question) })
  expect(TOPIC_IDS).toContain(topic)
  expect([1, 2, 3]).toContain(difficulty)
}
