import { describe, expect, test } from 'vitest'
import { BANK, bankItem } from '../../game/questions/bank'
import { AREAS, type Pair } from '../../game/questions/pair'
import { CHECK_CHOICES, FORMS_OF_CHECK, QUESTION_IDS } from '../../game/questions/question'
import { CONCEPTS } from '../../game/science/coverage'
import {
  CONCEPT_COUNTS,
  MISCONCEPTION_COUNT,
  type MisconceptionId,
} from '../../game/science/vocabulary'
import {
  ABSOLUTE,
  expectExplains,
  expectKind,
  expectLinks,
  expectNoCue,
  expectOneRight,
  expectPlain,
  expectPositiveStem,
  mean,
  misconceptionsOf,
  optionsOf,
  partsOf,
  readAloud,
  rightOf,
  wrongOf,
} from '../support/questionRules'
import { expectSources } from '../support/teaching'
import { GUESSERS, scoreOf } from '../support/testWise'

/** What every question with a right answer has to have, whoever writes it: 49 pairs. */
const FILES = import.meta.glob<Pair>('../../game/questions/bank/*.ts', {
  eager: true,
  import: 'default',
})
const all = BANK.map(({ question }) => question)
const ofForm = (form: (typeof FORMS_OF_CHECK)[number]) =>
  BANK.filter((item) => item.form === form).map(({ question }) => question)
const pairs = [...new Set(BANK.map(({ pair }) => pair))]
const both = (pair: string) =>
  [`A-${pair}`, `B-${pair}`].map((id) => {
    const item = bankItem(id)
    if (item === undefined) throw new Error(`no question ${id}`)
    return item.question
  })
const MISCONCEPTIONS = Array.from(
  { length: MISCONCEPTION_COUNT },
  (_, i): MisconceptionId => `MC${String(i + 1).padStart(2, '0')}` as MisconceptionId,
)

describe('the bank', () => {
  test('holds the questions of the check and those of the folder, each once', () => {
    const names = Object.entries(FILES).map(([path, { id }]) => {
      expect(path.endsWith(`/${id}.ts`), id).toBe(true)
      return id
    })
    const ids = [...QUESTION_IDS, ...names.flatMap((name) => [`A-${name}`, `B-${name}`])]
    expect(BANK.map(({ id }) => id).sort()).toEqual(ids.sort())
    expect(new Set(ids).size).toBe(ids.length)
    expect(BANK.length).toBeGreaterThanOrEqual(88)
  })
  test('finds a question by its id, and none where an id is older than the bank', () => {
    expect(bankItem('B-early')?.question.stem).toContain('A small tumour is taken out.')
    expect(bankItem('B-alchemy')).toBeUndefined()
  })
  test('is frozen, through and through', () => {
    for (const { question } of BANK) {
      const loose = question as { stem: string; options: { a: string } }
      expect(() => (loose.stem = 'Another')).toThrow(TypeError)
      expect(() => (loose.options.a = 'Another')).toThrow(TypeError)
    }
  })
  test('asks nothing twice, and no two questions have the same right answer', () => {
    for (const texts of [all.map(({ stem }) => stem), all.map(({ why }) => why), all.map(rightOf)])
      expect(new Set(texts).size).toBe(all.length)
  })
  test('has enough of every area for a set of five', () => {
    for (const area of AREAS)
      expect(BANK.filter((item) => item.area === area).length, area).toBeGreaterThanOrEqual(6)
  })
  test('teaches more than 120 concepts, of each part of the inventory more than half', () => {
    const taught = new Set(all.flatMap(({ concepts }) => concepts))
    expect(taught.size).toBeGreaterThan(120)
    for (const [part, count] of Object.entries(CONCEPT_COUNTS)) {
      const ofPart = CONCEPTS.filter((id) => id.startsWith(part) && taught.has(id))
      expect(ofPart.length / count, part).toBeGreaterThan(0.5)
    }
  })
})

describe.each(FORMS_OF_CHECK)('form %s', (form) => {
  const questions = ofForm(form)

  test('speaks to every misconception', () => {
    const spoken = new Set(questions.flatMap(misconceptionsOf))
    expect(MISCONCEPTIONS.filter((one) => !spoken.has(one))).toEqual([])
  })
  test('has each letter right as often as the others', () => {
    const counts = CHECK_CHOICES.map(
      (choice) => questions.filter(({ answer }) => answer === choice).length,
    )
    expect(Math.max(...counts) - Math.min(...counts), counts.join()).toBeLessThanOrEqual(1)
  })
  test('has right answers as long as wrong ones', () => {
    const ratio = questions.map(
      (question) => rightOf(question).length / mean(wrongOf(question).map(({ length }) => length)),
    )
    expect(Math.abs(mean(ratio) - 1)).toBeLessThan(0.03)
  })
  test.each(Object.entries(GUESSERS))('leads a guesser nowhere who takes %s', (_, guesser) => {
    expect(scoreOf(guesser, questions)).toBeLessThanOrEqual(0.36)
  })
})

describe('somebody who guesses by the wording', () => {
  test('would be found out: questions with a cue are answered by it', () => {
    const [question] = all
    if (question === undefined) throw new Error('no questions')
    const options = { a: 'Cells', b: 'Cells may at times grow', c: 'Cells', d: 'Cells' }
    const telling = [{ ...question, options, answer: 'b' as const }]
    expect(scoreOf(GUESSERS['the longest'], telling)).toBe(1)
    expect(scoreOf(GUESSERS['the most careful'], telling)).toBe(1)
    expect(scoreOf(GUESSERS['the shortest'], telling)).toBe(0)
    expect(scoreOf(GUESSERS['the one with most commas'], telling)).toBe(0.25)
  })
  test('finds no wrong option by “always” and “never”', () => {
    const share = (options: readonly string[]) =>
      options.filter((option) => ABSOLUTE.test(option)).length / options.length
    expect(share(all.flatMap(wrongOf))).toBeLessThanOrEqual(share(all.map(rightOf)))
  })
})

describe.each(pairs)('the two questions of %s', (pair) => {
  const [a, b] = both(pair)
  if (a === undefined || b === undefined) throw new Error(`no pair ${pair}`)

  test('are as difficult as each other', () => {
    expect(a.difficulty).toBe(b.difficulty)
  })
  test('look for the same idea', () => {
    const shared = a.concepts.filter((concept) => b.concepts.includes(concept))
    expect(shared.length / Math.max(a.concepts.length, b.concepts.length)).toBeGreaterThan(0.5)
    const [ofA, ofB] = [misconceptionsOf(a), misconceptionsOf(b)]
    if (ofA.length + ofB.length > 0) expect(ofA.filter((one) => ofB.includes(one))).not.toEqual([])
  })
  test('have not the same letter: who remembers one does not know the other', () => {
    expect(a.answer).not.toBe(b.answer)
  })
})

test('nearly every pair speaks to a misconception', () => {
  const silent = pairs.filter((pair) => both(pair).flatMap(misconceptionsOf).length === 0)
  expect(silent.length, silent.join()).toBeLessThanOrEqual(5)
})

describe.each(BANK)('$id', ({ question }) => {
  const { stem, answer, why, speaksFor, sources, certainty } = question

  test('asks in a positive sentence', () => {
    expectPositiveStem(stem)
  })
  test('has four options, and one of them is right', () => {
    expectOneRight(question)
  })
  test('does not give the right one away by its wording', () => {
    expectNoCue(question)
  })
  test('says why in one or two sentences, and not that somebody was wrong', () => {
    expectExplains(why)
  })
  test('can be read at 13', () => {
    expectPlain([...partsOf(question), why])
  })
  test('is said kindly, without intent and without a fight', () => {
    expectKind(`${readAloud(question)} ${why}`)
  })
  test('teaches concepts that exist, and leads to a page that exists', () => {
    expectLinks(question)
  })
  test('has no misconception behind the right option', () => {
    expect(CHECK_CHOICES).toEqual(expect.arrayContaining(Object.keys(speaksFor)))
    expect(speaksFor).not.toHaveProperty(answer)
  })
  test('says where its figures were read, and states none that is only recalled', () => {
    const figures = [stem, ...optionsOf(question), why].join(' ').match(/(?<![\p{L}-])\d+/gu) ?? []
    expect(sources === undefined).toBe(certainty === undefined)
    if (sources !== undefined && certainty !== undefined)
      expectSources({ sources, certainty, concepts: [], misconceptions: [] })
    if (figures.length > 0) expect(['L', 'L2', 'D']).toContain(certainty)
  })
})
