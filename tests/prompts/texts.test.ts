import { describe, expect, test } from 'vitest'
import { findPrompt, PROMPTS } from '../../game/prompts'
import { PROMPT_IDS, PROMPT_CHOICES, type Prompt } from '../../game/prompts/prompt'
import { MOVE_TOPIC_IDS } from '../../game/science/topic'
import { readingAge, sentenceLengthsIn, sentencesIn, unkindIn } from '../support/plainWords'
import { expectConcepts, expectSources } from '../support/teaching'

/** What every prompt has to have, whoever writes it. */
const files = import.meta.glob<Prompt>('../../game/prompts/moves/*.ts', {
  eager: true,
  import: 'default',
})
const prompts = Object.entries(files).map(([path, prompt]) => ({
  name: /([^/]+)\.ts$/.exec(path)?.[1] ?? '',
  prompt,
}))

const reasonsOf = ({ reasons }: Prompt) => PROMPT_CHOICES.map((id) => ({ id, ...reasons[id] }))
const ideasOf = (prompt: Prompt) =>
  reasonsOf(prompt).flatMap(({ speaksFor }) => (speaksFor === null ? [] : [speaksFor]))
const best = (prompt: Prompt) => reasonsOf(prompt).filter(({ speaksFor }) => speaksFor === null)
const others = (prompt: Prompt) => reasonsOf(prompt).filter(({ speaksFor }) => speaksFor !== null)
const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length

const expectMarks = (text: string, ending: RegExp) => {
  expect(text).toMatch(/^[A-Z0-9]/)
  expect(text).toMatch(ending)
  expect(text).not.toMatch(/ {2}|\n|\s-\s|\.\.\.|'|"|undefined|NaN|\[object/)
}

describe('the prompts', () => {
  test('every id has a file, every file an id', () => {
    expect(prompts.map(({ name }) => name).sort()).toEqual([...PROMPT_IDS].sort())
    expect(new Set(PROMPT_IDS).size).toBe(PROMPT_IDS.length)
    expect(PROMPTS.length).toBeGreaterThanOrEqual(12)
  })
  test('they come in the order of the list, and each is found by its id', () => {
    expect(PROMPTS.map(({ id }) => id)).toEqual([...PROMPT_IDS])
    for (const prompt of PROMPTS) expect(findPrompt(prompt.id)).toBe(prompt)
    expect(findPrompt('alchemy')).toBeUndefined()
  })
  test('each letter is the best-supported one as often as the others', () => {
    const letters = PROMPTS.flatMap((prompt) => best(prompt).map(({ id }) => id))
    const times = PROMPT_CHOICES.map((id) => letters.filter((letter) => letter === id).length)
    expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1)
  })
  test('the best-supported reason is not given away by its length', () => {
    const longest = PROMPTS.filter((prompt) => {
      const [one] = best(prompt)
      return others(prompt).every(({ text }) => text.length < (one?.text.length ?? 0))
    })
    expect(longest.length / PROMPTS.length).toBeLessThanOrEqual(0.4)
    const ratios = PROMPTS.map(
      (prompt) =>
        mean(best(prompt).map(({ text }) => text.length)) /
        mean(others(prompt).map(({ text }) => text.length)),
    )
    expect(Math.abs(mean(ratios) - 1)).toBeLessThan(0.05)
  })
  test('no question, reason or feedback is said twice', () => {
    const texts = PROMPTS.flatMap((prompt) => [
      prompt.question,
      ...reasonsOf(prompt).flatMap(({ text, feedback }) => [text, feedback]),
    ])
    expect(new Set(texts).size).toBe(texts.length)
  })
  test('cells that plan are offered again and again: the idea that is hardest to give up', () => {
    const planning = PROMPTS.filter((prompt) => ideasOf(prompt).includes('MC07'))
    expect(planning.length).toBeGreaterThan(PROMPTS.length / 2)
  })
})

describe.each(prompts)('$name', ({ name, prompt }) => {
  const { question, topic, certainty } = prompt
  const texts = reasonsOf(prompt).flatMap(({ text, feedback }) => [`${text}.`, feedback])

  test('is called like its file', () => {
    expect(prompt.id).toBe(name)
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })
  test('asks one question that fits on a phone', () => {
    expectMarks(question, /\?$/)
    expect(question.length).toBeLessThanOrEqual(90)
  })
  test('has one reason that the biology supports best; the others speak for an idea each', () => {
    expect(best(prompt)).toHaveLength(1)
    expect(others(prompt)).toHaveLength(2)
    expect(new Set(ideasOf(prompt)).size).toBe(2)
  })
  test('has reasons of a length', () => {
    const lengths = reasonsOf(prompt).map(({ text }) => text.length)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(70)
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(1.25)
    for (const { text } of reasonsOf(prompt)) expectMarks(text, /[a-z]$/)
  })
  test('has feedback that explains: never only whether it was right', () => {
    for (const { feedback } of reasonsOf(prompt)) {
      expectMarks(feedback, /\.$/)
      expect(sentencesIn(feedback).length).toBeGreaterThanOrEqual(2)
      expect(feedback.length).toBeGreaterThan(100)
      expect(sentencesIn(feedback).length).toBeLessThanOrEqual(4)
      expect(feedback.length).toBeLessThanOrEqual(260)
      expect(feedback).not.toMatch(/\b(wrong|(in)?correct|false|mistake\w*|misconception\w*)\b/i)
    }
    // What there is in the other ideas comes first.
    for (const { feedback } of others(prompt)) expect(feedback).toMatch(/\. (But|Here|Even) /)
  })
  test('can be read at 13', () => {
    for (const text of [question, ...texts]) expect(readingAge(text), text).toBeLessThanOrEqual(13)
    expect(Math.max(...sentenceLengthsIn([question, ...texts].join(' ')))).toBeLessThanOrEqual(24)
  })
  test('is said kindly, without intent and without a fight', () => {
    const said = [question, ...texts].join(' ')
    expect(unkindIn(said)).toEqual([])
    expect(said).not.toMatch(
      /\b(patients?|sufferers?|invaded|hospitals?|will die|kill\w*(?! cells))\b/i,
    )
  })
  test('gives a figure only where the source was read', () => {
    if (certainty.startsWith('M')) expect(texts.join(' ').replaceAll('PD-L1', '')).not.toMatch(/\d/)
  })
  test('names sources and a certainty, concepts and ideas that exist, and a page to read on', () => {
    expectSources({ ...prompt, misconceptions: [] })
    expectConcepts({ concepts: prompt.concepts, misconceptions: ideasOf(prompt) })
    expect(MOVE_TOPIC_IDS).toContain(topic)
  })
  test('is frozen, through and through', () => {
    const loose = prompt as unknown as { question: string; reasons: { a: { text: string } } }
    expect(() => (loose.question = 'Another')).toThrow(TypeError)
    expect(() => (loose.reasons.a.text = 'Another')).toThrow(TypeError)
  })
})
