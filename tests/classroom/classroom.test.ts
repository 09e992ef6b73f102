import { describe, expect, test } from 'vitest'
import { QUESTION_IDS } from '../../game/public'
import {
  askedAgain,
  askedNow,
  goneAt,
  inPhase,
  isOpen,
  questionsFor,
  studentIn,
  studentsOf,
  votesOn,
  withNewStudent,
  withStudent,
  type Answer,
  type Classroom,
} from '../../server/classroom/classroom'
import { newKey, readKey } from '../../server/classroom/keys'
import { CLASS_PHASES } from '../../server/classProtocol'
import { newClassroom } from '../support/storedClass'

const keys = {
  name: 'Calm Heron',
  tokenHash: 'x',
  card: { pictures: ['fox', 'owl'], code: 'AAAAA' },
} as const

const withStudents = (count: number, change: Partial<Classroom> = {}): Classroom => {
  let classroom = { ...newClassroom('class-1', 'FERN42'), ...change }
  for (let i = 0; i < count; i++) ({ classroom } = withNewStudent(classroom, keys))
  return classroom
}

describe('students', () => {
  test('are numbered as they come; a number is never given again', () => {
    const three = withStudents(3)
    expect(three.students.map(({ number }) => number)).toEqual([1, 2, 3])
    const gone = withStudent(three, 3, { removed: true })
    const { student } = withNewStudent(gone, keys)
    expect(student.number).toBe(4)
    expect(studentsOf(gone).map(({ number }) => number)).toEqual([1, 2])
    expect(() => studentIn(gone, 3)).toThrow('class/no-such-student')
  })
  test('come in until the class is full, locked or at its end', () => {
    expect(isOpen(withStudents(2), 3)).toBe(true)
    expect(isOpen(withStudents(3), 3)).toBe(false)
    expect(isOpen(withStudents(0, { locked: true }), 3)).toBe(false)
    for (const phase of ['ended', 'later'] as const)
      expect(isOpen(withStudents(0, { phase }), 3)).toBe(false)
  })
})

describe('the parts of a lesson', () => {
  const reached = (from: Classroom['phase'], checks = true) =>
    CLASS_PHASES.filter((to) => {
      try {
        const base = withStudents(1)
        inPhase({ ...base, phase: from, plan: { ...base.plan, checks } }, to, 0)
        return true
      } catch {
        return false
      }
    })
  test('follow each other; the teacher may go back where nothing is lost, and end at any time', () => {
    expect(reached('gathering')).toEqual(['before', 'playing', 'ended'])
    expect(reached('before')).toEqual(['gathering', 'playing', 'ended'])
    expect(reached('playing')).toEqual(['debrief', 'ended'])
    expect(reached('debrief')).toEqual(['after', 'ended'])
    expect(reached('after')).toEqual(['debrief', 'ended'])
  })
  test('when it is over it can be asked again, and again, and each time ends as before', () => {
    expect(reached('ended')).toEqual(['later'])
    expect(reached('later')).toEqual(['ended'])
  })
  test('a class to which nobody came is not asked again', () => {
    expect(() => inPhase({ ...withStudents(0), phase: 'ended' }, 'later', 0)).toThrow(
      'class/not-now',
    )
  })
  test('have no check in a class without', () => {
    expect(reached('gathering', false)).toEqual(['playing', 'ended'])
    expect(reached('debrief', false)).toEqual(['ended'])
    expect(reached('ended', false)).toEqual([])
  })
  test('begin with nothing frozen and no spotlight; the game remembers when it began', () => {
    const before = withStudents(1, { frozen: true, spotlight: 'FERN42' })
    const playing = inPhase(before, 'playing', 1234)
    expect(playing).toMatchObject({ frozen: false, spotlight: null, plan: { playing: 1234 } })
  })
})

describe('after the end', () => {
  const DAY = 86_400_000
  const ended = inPhase(withStudents(1), 'ended', 1000)
  test('everything is removed so many days after the first end, whatever happens meanwhile', () => {
    expect(goneAt(withStudents(1), 30)).toBeNull()
    expect(goneAt(ended, 30)).toBe(1000 + 30 * DAY)
    const again = inPhase(inPhase(ended, 'later', 1000 + 14 * DAY), 'ended', 1000 + 15 * DAY)
    expect(goneAt(again, 30)).toBe(1000 + 30 * DAY)
  })
  test('the days on which it was answered again are counted from the first end, each once', () => {
    const daysAfter = (...hours: readonly number[]) =>
      hours.reduce((classroom, at) => askedAgain(classroom, 1000 + (at * DAY) / 24), ended).plan
        .askedAgain
    expect(daysAfter(0)).toEqual([0])
    // Two weeks later, an hour before and an hour after the time of the lesson
    expect(daysAfter(14 * 24 - 1, 14 * 24 + 1)).toEqual([14])
    expect(daysAfter(14 * 24, 21 * 24, 21 * 24)).toEqual([14, 21])
    // A clock that was set back
    expect(daysAfter(-48)).toEqual([0])
  })
})

describe('the checks', () => {
  test('ask everybody one question of each group, in the other form afterwards', () => {
    for (const number of [1, 2]) {
      const before = questionsFor(number, 'before')
      const after = questionsFor(number, 'after')
      expect(before.length * 2).toBe(QUESTION_IDS.length)
      expect(new Set([...before, ...after]).size).toBe(QUESTION_IDS.length)
    }
    expect(questionsFor(1, 'before')).toEqual(questionsFor(2, 'after'))
  })
  test('ask weeks later what they asked after the game', () => {
    for (const number of [1, 2])
      expect(questionsFor(number, 'later')).toEqual(questionsFor(number, 'after'))
  })
  test('take answers only to what is asked, and only while it is', () => {
    const [question = 'A-order'] = questionsFor(1, 'before')
    const before = withStudents(1, { phase: 'before' })
    expect(askedNow(before, 1, question)).toBe('before')
    expect(() => askedNow(before, 2, question)).toThrow('class/not-asked')
    expect(() => askedNow({ ...before, phase: 'playing' }, 1, question)).toThrow('class/not-asked')
    expect(() => askedNow(before, 1, 'losses')).toThrow('class/not-asked')
  })
  test('the later one takes the form of the check after, and only while it is open', () => {
    const [question = 'A-order'] = questionsFor(1, 'later')
    const later = withStudents(1, { phase: 'later' })
    expect(askedNow(later, 1, question)).toBe('later')
    expect(() => askedNow(later, 2, question)).toThrow('class/not-asked')
    expect(() => askedNow(later, 1, 'losses')).toThrow('class/not-asked')
    expect(() => askedNow({ ...later, phase: 'ended' }, 1, question)).toThrow('class/not-asked')
  })
  test('a vote is open until its result is shown', () => {
    const asked = withStudents(1, {
      phase: 'debrief',
      debrief: { question: 'losses', shown: false },
    })
    expect(askedNow(asked, 1, 'losses')).toBe('debrief')
    expect(() => askedNow(asked, 1, 'places')).toThrow('class/not-asked')
    const shown = { ...asked, debrief: { question: 'losses', shown: true } } as const
    expect(() => askedNow(shown, 1, 'losses')).toThrow('class/not-asked')
  })
  test('votes are counted by choice', () => {
    const vote = (student: number, choice: Answer['choice']): Answer => ({
      student,
      on: 'debrief',
      question: 'losses',
      choice,
    })
    const votes = votesOn([vote(1, 'a'), vote(2, 'c'), vote(3, 'c')], 'losses')
    expect(votes).toEqual({ a: 1, b: 0, c: 2, d: 0 })
  })
})

describe('keys', () => {
  test('are three groups of four, and read however they were copied', () => {
    for (let i = 0; i < 200; i++) {
      const key = newKey()
      expect(key).toMatch(/^[A-Z34679]{4}-[A-Z34679]{4}-[A-Z34679]{4}$/)
      expect(readKey(key.toLowerCase().replaceAll('-', ' '))).toBe(key)
    }
  })
})
