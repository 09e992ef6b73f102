import { describe, expect, test } from 'vitest'
import { CHECK_CHOICES, QUESTIONS, type IdeaId, type QuestionId } from '../../game/public'
import type { Answer } from '../../server/classroom/classroom'
import { csvOf } from '../../server/classroom/csv'
import { classIdeas, type StudentReason } from '../../server/classroom/ideas'
import { FEWEST, reportOf } from '../../server/classroom/report'
import { emptyTally } from '../../server/classroom/tally'
import { newClassroom } from '../support/storedClass'

/** The ideas that a class may talk about. */

const STUDENTS = Array.from({ length: 12 }, (_, i) => i + 1)
const first = (count: number) => STUDENTS.slice(0, count)

/** An answer to one of the questions that speaks for this idea. */
const answerFor = (idea: IdeaId): { question: QuestionId; choice: Answer['choice'] } => {
  for (const [question, { speaksFor }] of Object.entries(QUESTIONS))
    for (const choice of CHECK_CHOICES)
      if (speaksFor[choice] === idea) return { question: question as QuestionId, choice }
  throw new Error(`no answer speaks for ${idea}`)
}
const answering = (students: readonly number[], idea: IdeaId, on: Answer['on'] = 'after') =>
  students.map((student): Answer => ({ student, on, ...answerFor(idea) }))
/** They gave a reason that speaks for MC07. */
const planning = (students: readonly number[], prompt = 'lasting-change') =>
  students.map((student): StudentReason => ({ student, prompt, reason: 'a' }))

const ideasOf = (answers: readonly Answer[], reasons: readonly StudentReason[] = []) =>
  classIdeas(STUDENTS, answers, reasons, FEWEST)

describe('the ideas of a class', () => {
  test(`are those that ${FEWEST} students spoke for; four point at somebody`, () => {
    expect(ideasOf(answering(first(4), 'MC13'))).toEqual([])
    expect(ideasOf(answering(first(5), 'MC13'))).toEqual([{ idea: 'MC13', students: 5 }])
  })
  test('reasons and answers add up over students, and a student counts once', () => {
    const reasons = planning([1, 2, 3, 4])
    expect(ideasOf([], reasons)).toEqual([])
    expect(ideasOf([], [...reasons, ...planning([1, 2, 3, 4], 'out-together')])).toEqual([])
    expect(ideasOf([], [...reasons, ...planning([5])])).toEqual([{ idea: 'MC07', students: 5 }])
  })
  test('come with the most students first, three at most', () => {
    const answers = [
      ...answering(first(5), 'MC13'),
      ...answering(first(7), 'MC03'),
      ...answering(first(6), 'MC08'),
    ]
    expect(ideasOf(answers, planning(first(9)))).toEqual([
      { idea: 'MC07', students: 9 },
      { idea: 'MC03', students: 7 },
      { idea: 'MC08', students: 6 },
    ])
  })
  test('are those of the last check: what was answered before the game is history', () => {
    const before = answering(first(8), 'MC13', 'before')
    expect(ideasOf(before)).toEqual([{ idea: 'MC13', students: 8 }])
    expect(ideasOf([...before, ...answering(first(5), 'MC03')])).toEqual([
      { idea: 'MC03', students: 5 },
    ])
  })
  test('do not count right answers, votes, skipped questions or who is not in the class', () => {
    const right = first(6).map((student): Answer => ({
      student,
      on: 'after',
      question: 'A-dormancy',
      choice: QUESTIONS['A-dormancy'].answer,
    }))
    const votes = first(6).map((student): Answer => ({
      student,
      on: 'debrief',
      question: 'losses',
      choice: 'a',
    }))
    const skipped = planning(first(6)).map((one) => ({ ...one, reason: null }))
    const strangers = planning([21, 22, 23, 24, 25, 26])
    expect(ideasOf([...right, ...votes], [...skipped, ...strangers])).toEqual([])
  })
})

describe('the report', () => {
  const classroom = {
    ...newClassroom('class-1', 'FERN42'),
    students: STUDENTS.map((number) => ({
      number,
      name: `Calm Heron ${number}`,
      tokenHash: '',
      card: { pictures: ['fox', 'owl'] as ['fox', 'owl'], code: 'AAAAA' },
      table: null,
      steppedBack: false,
      removed: number === 1,
    })),
  }
  test('has the ideas, without those who were sent away', () => {
    const reasonsOf = (count: number) =>
      reportOf(classroom, [], emptyTally(), planning(first(count))).ideas
    expect(reasonsOf(5)).toEqual([])
    expect(reasonsOf(6)).toEqual([{ idea: 'MC07', students: 5 }])
  })
  test('has them as a table too', () => {
    const csv = csvOf(reportOf(classroom, [], emptyTally(), planning(first(6))))
    expect(csv).toContain('\r\nidea to talk about,MC07,,,,,5\r\n')
  })
})
