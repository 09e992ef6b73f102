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
import { readingAge, sentenceLengthsIn } from '../support/plainWords'
import {
  expectKind,
  expectMarks,
  expectOptions,
  expectPlain,
  mean,
  misconceptionsOf,
  partsOf,
  readAloud,
  rightOf,
  wrongOf,
} from '../support/questionRules'
import { expectConcepts } from '../support/teaching'

/** What the check and the debrief have to have; what is true of every question: bank.test.ts. */
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

const formOf = (form: (typeof FORMS_OF_CHECK)[number]) =>
  QUESTION_GROUPS.map((group) => QUESTIONS[`${form}-${group}`])

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
  test('has a misconception behind a wrong option', () => {
    expect(misconceptionsOf(question)).not.toEqual([])
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
