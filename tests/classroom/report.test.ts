import { describe, expect, test } from 'vitest'
import { CHECK_CHOICES, QUESTION_IDS, QUESTIONS, type QuestionId } from '../../game/public'
import type { Answer, Check, Classroom } from '../../server/classroom/classroom'
import { csvOf } from '../../server/classroom/csv'
import { FEWEST, gainOf, knownIn, reportOf, tQuantile } from '../../server/classroom/report'
import { emptyTally } from '../../server/classroom/tally'
import { newClassroom } from '../support/storedClass'

const formOf = (letter: 'A' | 'B'): readonly QuestionId[] =>
  QUESTION_IDS.filter((id) => id.startsWith(letter))

const wrongTo = (question: QuestionId) =>
  CHECK_CHOICES.find((choice) => choice !== QUESTIONS[question].answer) ?? 'a'

/** A whole check of one student, with so many right answers. */
const check = (student: number, on: Check, right: number): Answer[] =>
  formOf(on === 'before' ? 'A' : 'B').map((question, i) => ({
    student,
    on,
    question,
    choice: i < right ? QUESTIONS[question].answer : wrongTo(question),
  }))

const classOf = (students: number, perTable = 4): Classroom => ({
  ...newClassroom('class-1', 'FERN42'),
  tables: Array.from({ length: Math.ceil(students / perTable) }, (_, i) => `table-${i}`),
  students: Array.from({ length: students }, (_, i) => ({
    number: i + 1,
    name: `Calm Heron ${i}`,
    tokenHash: '',
    card: { pictures: ['fox', 'owl'], code: 'AAAAA' },
    table: `table-${Math.floor(i / perTable)}`,
    steppedBack: false,
    removed: false,
  })),
})

describe('the gain', () => {
  test('is the mean of the changes, with the interval of a paired t-test and the effect size', () => {
    // 2, 3, 4, 2, 3 of 8 right before; 4, 4, 6, 5, 4 after: changes of 25, 12.5, 25, 37.5, 12.5 points.
    const before = [2, 3, 4, 2, 3].flatMap((right, i) => check(i + 1, 'before', right))
    const after = [4, 4, 6, 5, 4].flatMap((right, i) => check(i + 1, 'after', right))
    const gain = gainOf([...before, ...after])
    expect(gain).toMatchObject({ students: 5, before: 35, after: 57.5, change: 22.5 })
    // Deviation of the changes 10.458, t(4) = 2.776: 12.98 to either side.
    expect(gain?.low).toBeCloseTo(22.5 - 12.98, 1)
    expect(gain?.high).toBeCloseTo(22.5 + 12.98, 1)
    // Deviations 10.458 and 11.180.
    expect(gain?.effect).toBeCloseTo(22.5 / 10.819, 2)
  })
  test('is that of those who answered both checks to the end', () => {
    const both = [1, 2, 3, 4, 5].flatMap((n) => [...check(n, 'before', 2), ...check(n, 'after', 4)])
    const some = [...both, ...check(6, 'before', 8), ...check(7, 'after', 8).slice(1)]
    expect(gainOf(some)).toMatchObject({ students: 5, before: 25, after: 50 })
  })
  test('of fewer than five is not told', () => {
    const four = [1, 2, 3, 4].flatMap((n) => [...check(n, 'before', 2), ...check(n, 'after', 4)])
    expect(gainOf(four)).toBeNull()
  })
  test('has no effect size where everybody is alike', () => {
    const alike = [1, 2, 3, 4, 5].flatMap((n) => [
      ...check(n, 'before', 2),
      ...check(n, 'after', 4),
    ])
    expect(gainOf(alike)?.effect).toBeNull()
  })
  test.each([
    [4, 2.776],
    [5, 2.571],
    [10, 2.228],
    [29, 2.045],
    [100, 1.984],
  ])('the t of %i degrees of freedom is %f', (degrees, t) => {
    expect(tQuantile(degrees)).toBeCloseTo(t, 2)
  })
})

describe('the report', () => {
  const everybody = (students: number, right: number) =>
    Array.from({ length: students }, (_, i) => check(i + 1, 'before', right)).flat()

  test('tells each question’s share of right answers', () => {
    const { questions } = reportOf(classOf(6), everybody(6, 3), emptyTally())
    expect(questions.map(({ before }) => before.right)).toEqual([6, 6, 6, 0, 0, 0, 0, 0])
    expect(questions.map(({ before }) => before.of)).toEqual(Array.from({ length: 8 }, () => 6))
  })
  test(`shows nothing about fewer than ${FEWEST} people, and says so`, () => {
    const { questions, byTable, withheld } = reportOf(classOf(4), everybody(4, 3), emptyTally())
    expect(questions.map(({ before }) => before)).toEqual(
      Array.from({ length: 8 }, () => ({ right: 0, of: 0 })),
    )
    expect(byTable).toEqual([
      { number: 1, students: 4, before: { right: 0, of: 0 }, after: { right: 0, of: 0 } },
    ])
    expect(withheld).toContain(String(FEWEST))
  })
  test('does not count who was sent away', () => {
    const classroom = classOf(6)
    const students = classroom.students.map((one) => ({ ...one, removed: one.number === 1 }))
    const report = reportOf({ ...classroom, students }, everybody(6, 8), emptyTally())
    expect(report.students).toBe(5)
    expect(report.questions[0]?.before).toEqual({ right: 5, of: 5 })
  })
  test('names a wrong answer that many chose, and none that few did', () => {
    const answers = Array.from({ length: 6 }, (_, i) => check(i + 1, 'after', 7)).flat()
    const { questions } = reportOf(classOf(6), answers, emptyTally())
    const [last] = formOf('B').slice(-1)
    expect(questions.at(-1)?.oftenChosen).toMatchObject({ question: last, times: 6 })
    expect(questions[0]?.oftenChosen).toBeNull()
  })
})

describe('the check that is given again weeks later', () => {
  const back = (students: number, right: number) =>
    Array.from({ length: students }, (_, i) => check(i + 1, 'later', right)).flat()
  const both = (students: number) =>
    Array.from({ length: students }, (_, i) => [
      ...check(i + 1, 'before', 2),
      ...check(i + 1, 'after', 6),
    ]).flat()
  const asked = (students: number, askedAgain: readonly number[] = [14]): Classroom => {
    const classroom = { ...classOf(students), phase: 'ended' as const }
    return { ...classroom, plan: { ...classroom.plan, askedAgain } }
  }

  test('tells what was kept: later less after, and less before, each of those who answered both', () => {
    // Given seven who answered both checks, of whom five come back, and one who missed the lesson's end
    const answers = [...both(7), ...back(5, 5), ...check(8, 'before', 0), ...check(8, 'later', 8)]
    const { later, questions } = reportOf(asked(8), answers, emptyTally())
    expect(later).toMatchObject({ days: [14], students: 6 })
    expect(later?.sinceAfter).toMatchObject({ students: 5, before: 75, after: 62.5, change: -12.5 })
    expect(later?.sinceBefore).toMatchObject({ students: 6, change: (5 * 37.5 + 100) / 6 })
    expect(questions.map((question) => question.later)).toEqual([
      ...Array.from({ length: 5 }, () => ({ right: 6, of: 6 })),
      ...Array.from({ length: 3 }, () => ({ right: 1, of: 6 })),
    ])
  })
  test('its interval is that of a paired t-test', () => {
    // 6 of 8 after; 5, 4, 6, 5, 7 of 8 later: changes of -12.5, -25, 0, -12.5, 12.5 points.
    const later = [5, 4, 6, 5, 7].flatMap((right, i) => check(i + 1, 'later', right))
    const gain = gainOf([...both(5), ...later], 'after', 'later')
    // Deviation of the changes 14.252, t(4) = 2.776: 17.70 to either side.
    expect(gain?.change).toBeCloseTo(-7.5, 5)
    expect(gain?.low).toBeCloseTo(-7.5 - 17.7, 1)
    expect(gain?.high).toBeCloseTo(-7.5 + 17.7, 1)
  })
  test('is not there where nobody has answered, and changes nothing of the rest', () => {
    const { later, questions, gain } = reportOf(asked(6, []), both(6), emptyTally())
    expect(later).toBeNull()
    expect(questions.every((question) => question.later.of === 0)).toBe(true)
    expect(gain).toEqual(reportOf(asked(6), [...both(6), ...back(6, 8)], emptyTally()).gain)
  })
  test(`shows no figure of fewer than ${FEWEST}, and says so`, () => {
    const four = reportOf(asked(6), [...both(6), ...back(4, 5)], emptyTally())
    expect(four.later).toEqual({ days: [14], students: 4, sinceAfter: null, sinceBefore: null })
    expect(four.questions.every((question) => question.later.of === 0)).toBe(true)
    expect(four.withheld).toContain(String(FEWEST))
  })
  test('shows nothing while it is open: who watches it grow would see what somebody answered', () => {
    const open = { ...asked(6), phase: 'later' as const }
    const { later, questions, gain } = reportOf(open, [...both(6), ...back(6, 5)], emptyTally())
    expect(later).toBeNull()
    expect(questions[0]?.later).toEqual({ right: 0, of: 0 })
    expect(gain).toMatchObject({ students: 6 })
  })
  test('has columns of its own in the spreadsheet, named after the days', () => {
    const csv = csvOf(reportOf(asked(6, [14, 21]), [...both(6), ...back(6, 5)], emptyTally()))
    const lines = csv.trimEnd().split('\r\n')
    expect(lines[0]).toBe(
      'about,which,right before,of,right after,of,right 14 and 21 days later,of,value',
    )
    expect(new Set(lines.map((line) => line.split(',').length))).toEqual(new Set([9]))
    expect(lines).toContain('question,order,6,6,6,6,6,6,')
    expect(lines).toContain('later since after,change,,,,,,,-12.5')
    expect(lines).toContain('later since before,change,,,,,,,37.5')
    expect(lines).toContain('later,students,,,,,,,6')
  })
})

describe('what the class knows so far', () => {
  const answers = (on: 'before' | 'after', students: number, right: number) =>
    Array.from({ length: students }, (_, i) => check(i + 1, on, right)).flat()

  test('begins with the ideas that fewest knew', () => {
    const known = knownIn(answers('before', 6, 3))
    expect(known.map(({ share }) => share.right)).toEqual([0, 0, 0, 0, 0, 6, 6, 6])
    expect(known.at(-1)).toEqual({ group: 'shear', share: { right: 6, of: 6 } })
  })
  test('is what the last check told', () => {
    const known = knownIn([...answers('before', 6, 0), ...answers('after', 6, 8)])
    expect(known.every(({ share }) => share.right === 6)).toBe(true)
  })
  test('is not told of too few, and of nobody', () => {
    expect(knownIn(answers('before', 4, 3))).toEqual([])
    expect(knownIn([])).toEqual([])
  })
})

describe('the spreadsheet', () => {
  test('has a line for every figure and the same number of cells in each', () => {
    const csv = csvOf(reportOf(classOf(6), [], emptyTally()))
    const lines = csv.trimEnd().split('\r\n')
    expect(new Set(lines.map((line) => line.split(',').length))).toEqual(new Set([7]))
    expect(lines).toContain('class,code,,,,,FERN42')
    expect(lines.filter((line) => line.startsWith('question,'))).toHaveLength(8)
  })
  test('names nobody', () => {
    expect(csvOf(reportOf(classOf(6), [], emptyTally()))).not.toContain('Heron')
  })
  test('no cell is taken for a formula, and none is split', () => {
    const report = { ...reportOf(classOf(6), [], emptyTally()), code: '=1+1,"x"' }
    expect(csvOf(report)).toContain(`"'=1+1,""x"""`)
  })
})
