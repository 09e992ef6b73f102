import { describe, expect, test } from 'vitest'
import { DEBRIEF_QUESTIONS, QUESTIONS } from '../../game/questions'
import {
  CHECK_CHOICES,
  DEBRIEF_IDS,
  FORMS_OF_CHECK,
  QUESTION_GROUPS,
  QUESTION_IDS,
  type DebriefQuestion,
  type Question,
} from '../../game/questions/question'
import { TOPIC_IDS } from '../../game/science/topic'
import { readingAge, sentenceLengthsIn, sentencesIn, unkindIn } from '../support/plainWords'
import { expectConcepts } from '../support/teaching'

/** What every question has to have, whoever writes it. */
const named = <T>(files: Record<string, T>) =>
  Object.entries(files).map(([path, question]) => ({
    name: /([^/]+)\.ts$/.exec(path)?.[1] ?? '',
    question,
  }))
const checks = named(
  import.meta.glob<Question>('../../game/questions/check/*.ts', {
    eager: true,
    import: 'default',
  }),
)
const debriefs = named(
  import.meta.glob<DebriefQuestion>('../../game/questions/debrief/*.ts', {
    eager: true,
    import: 'default',
  }),
)

const optionsOf = ({ options }: Question | DebriefQuestion) =>
  CHECK_CHOICES.map((choice) => options[choice])
const rightOf = ({ options, answer }: Question) => options[answer]
const wrongOf = ({ options, answer }: Question) =>
  CHECK_CHOICES.filter((choice) => choice !== answer).map((choice) => options[choice])
const misconceptionsOf = ({ speaksFor }: Question) => [...new Set(Object.values(speaksFor))]

const formOf = (form: (typeof FORMS_OF_CHECK)[number]) =>
  QUESTION_GROUPS.map((group) => QUESTIONS[`${form}-${group}`])
const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length
const commasIn = (text: string) => text.split(',').length - 1

const expectMarks = (text: string, ending: RegExp) => {
  expect(text).toMatch(/^[A-Z0-9]/)
  expect(text).toMatch(ending)
  expect(text).not.toMatch(/ {2}|\n|\s-\s|\.\.\.|'|"|undefined|NaN|\[object/)
}
const expectKind = (text: string) => {
  expect(unkindIn(text)).toEqual([])
  expect(text).not.toMatch(
    /\b(patients?|sufferers?|invaded|hospitals?|will die|kill\w*|try to|decide to|incurable|hopeless)\b/i,
  )
}
/** Four different options, near in length, none of which sums up the others. */
const expectOptions = (question: Question | DebriefQuestion) => {
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
const partsOf = (question: Question | DebriefQuestion) => [
  question.stem,
  ...optionsOf(question).map((option) => `${option}.`),
]
const readAloud = (question: Question | DebriefQuestion) => partsOf(question).join(' ')
/** Each part by itself, or short options would make up for a hard stem. */
const expectPlain = (parts: readonly string[]) => {
  for (const part of parts) expect(readingAge(part), part).toBeLessThanOrEqual(13)
  expect(Math.max(...sentenceLengthsIn(parts.join(' ')))).toBeLessThanOrEqual(24)
}

describe('the questions', () => {
  test('of the check: every id has a file, every file an id', () => {
    expect(checks.map(({ name }) => name).sort()).toEqual([...QUESTION_IDS].sort())
    expect(Object.keys(QUESTIONS)).toEqual([...QUESTION_IDS])
  })
  test('of the debrief: every id has a file, every file an id', () => {
    expect(debriefs.map(({ name }) => name).sort()).toEqual([...DEBRIEF_IDS].sort())
    expect(Object.keys(DEBRIEF_QUESTIONS)).toEqual([...DEBRIEF_IDS])
  })
  test('are each found by the name of the file', () => {
    for (const { name, question } of checks)
      expect(Object.entries(QUESTIONS)).toContainEqual([name, question])
    for (const { name, question } of debriefs)
      expect(Object.entries(DEBRIEF_QUESTIONS)).toContainEqual([name, question])
  })
  test('are all different, and so are their right answers', () => {
    const all = Object.values(QUESTIONS)
    expect(new Set(all.map(({ stem }) => stem)).size).toBe(all.length)
    expect(new Set(all.map(({ why }) => why)).size).toBe(all.length)
    expect(new Set(all.map(rightOf)).size).toBe(all.length)
  })
  test('are frozen, through and through', () => {
    const loose = QUESTIONS as unknown as Record<string, Question>
    expect(() => (loose['A-order'] = QUESTIONS['B-order'])).toThrow(TypeError)
    const bare = DEBRIEF_QUESTIONS as unknown as Record<string, DebriefQuestion>
    expect(() => (bare.losses = DEBRIEF_QUESTIONS.people)).toThrow(TypeError)
  })
})

describe.each(FORMS_OF_CHECK)('form %s', (form) => {
  const questions = formOf(form)

  test('has each letter right as often as the others', () => {
    const answers = questions.map(({ answer }) => answer)
    for (const choice of CHECK_CHOICES)
      expect(answers.filter((answer) => answer === choice).length, choice).toBe(2)
  })
  test('does not give its right answers away by their length', () => {
    const lengths = (of: (question: Question) => readonly string[]) => (question: Question) =>
      of(question).map(({ length }) => length)
    const wrong = lengths(wrongOf)
    const longest = questions.filter((q) => rightOf(q).length > Math.max(...wrong(q)))
    const shortest = questions.filter((q) => rightOf(q).length < Math.min(...wrong(q)))
    expect(longest.length).toBeLessThanOrEqual(3)
    expect(shortest.length).toBeLessThanOrEqual(3)
    const ratio = mean(questions.map((q) => rightOf(q).length / mean(wrong(q))))
    expect(Math.abs(ratio - 1)).toBeLessThan(0.03)
  })
})

describe.each(QUESTION_GROUPS)('the two questions of %s', (group) => {
  const a = QUESTIONS[`A-${group}`]
  const b = QUESTIONS[`B-${group}`]

  test('are as difficult as each other', () => {
    expect(a.difficulty).toBe(b.difficulty)
  })
  test('look for the same idea', () => {
    const shared = a.concepts.filter((concept) => b.concepts.includes(concept))
    expect(shared.length / Math.max(a.concepts.length, b.concepts.length)).toBeGreaterThan(0.5)
    expect(misconceptionsOf(a).filter((one) => misconceptionsOf(b).includes(one))).not.toEqual([])
  })
  test('have not the same letter: who remembers one does not know the other', () => {
    expect(a.answer).not.toBe(b.answer)
  })
})

describe.each(checks)('$name', ({ question }) => {
  const { stem, answer, why, topic, concepts, speaksFor, difficulty } = question

  test('asks in a positive sentence', () => {
    expectMarks(stem, /\?$/)
    expect(stem.length).toBeLessThanOrEqual(140)
    expect(stem).not.toMatch(
      /\b(not|no|none|never|except|least|cannot|unlikely|wrong|false|incorrect)\b|n’t\b/i,
    )
  })
  test('has four options, and one of them is right', () => {
    expectOptions(question)
    expect(CHECK_CHOICES).toContain(answer)
    expect(wrongOf(question)).not.toContain(rightOf(question))
  })
  test('does not give the right one away by its wording', () => {
    const absolute =
      /\b(all|always|never|none|no|nothing|nobody|only|every\w*|each|any|must|cannot|impossible|entirely)\b/i
    if (wrongOf(question).some((option) => absolute.test(option)))
      expect(rightOf(question)).toMatch(absolute)
    const alike = wrongOf(question).filter((o) => commasIn(o) === commasIn(rightOf(question)))
    expect(alike).not.toEqual([])
  })
  test('says why in one or two sentences, and not that somebody was wrong', () => {
    expectMarks(why, /\.$/)
    expect(why.length).toBeGreaterThan(60)
    expect(why.length).toBeLessThanOrEqual(200)
    expect(sentencesIn(why).length).toBeLessThanOrEqual(2)
    expect(why).not.toMatch(/\b(right|wrong|(in)?correct|answer|option|mistake)\b/i)
  })
  test('can be read at 13', () => {
    expectPlain([...partsOf(question), why])
  })
  test('is said kindly, without intent and without a fight', () => {
    expectKind(`${readAloud(question)} ${why}`)
  })
  test('teaches concepts that exist, and leads to a page that exists', () => {
    expectConcepts({ concepts, misconceptions: misconceptionsOf(question) })
    expect(TOPIC_IDS).toContain(topic)
    expect([1, 2, 3]).toContain(difficulty)
  })
  test('has a misconception behind a wrong option, and none behind the right one', () => {
    expect(Object.keys(speaksFor)).not.toEqual([])
    expect(CHECK_CHOICES).toEqual(expect.arrayContaining(Object.keys(speaksFor)))
    expect(speaksFor).not.toHaveProperty(answer)
  })
  test('is frozen, through and through', () => {
    const loose = question as unknown as { stem: string; options: { a: string } }
    expect(() => (loose.stem = 'Another')).toThrow(TypeError)
    expect(() => (loose.options.a = 'Another')).toThrow(TypeError)
  })
})

describe.each(debriefs)('debrief: $name', ({ question }) => {
  const { title, stem, lead, concepts } = question

  test('has a question to talk about, and no right answer', () => {
    expect(title).toMatch(/^[A-Z].*\?$/)
    expect(title.length).toBeLessThanOrEqual(32)
    expectMarks(stem, /[.?]$/)
    expect(stem.length).toBeLessThanOrEqual(140)
    expectOptions(question)
    expect(question).not.toHaveProperty('answer')
  })
  test('tells the teacher in a few lines what to bring out, and where the game differs', () => {
    expect(lead.length).toBeGreaterThanOrEqual(2)
    expect(lead.length).toBeLessThanOrEqual(4)
    for (const line of lead) {
      expectMarks(line, /[.?]$/)
      expect(line.length).toBeLessThanOrEqual(220)
    }
    expect(lead.join(' ')).toMatch(/\b(the game|a model)\b/)
  })
  test('can be read at 13, its lines for the teacher at 15', () => {
    expectPlain(partsOf(question))
    for (const line of lead) expect(readingAge(line), line).toBeLessThanOrEqual(15)
    expect(Math.max(...sentenceLengthsIn(lead.join(' ')))).toBeLessThanOrEqual(30)
  })
  test('is said kindly, without intent and without a fight', () => {
    expectKind([title, readAloud(question), ...lead].join(' '))
  })
  test('teaches concepts that exist', () => {
    expectConcepts({ concepts, misconceptions: [] })
  })
  test('is frozen, through and through', () => {
    const loose = question as unknown as { lead: string[] }
    expect(() => loose.lead.push('Another')).toThrow(TypeError)
  })
})
