import {
  CHECK_CHOICES,
  FORMS_OF_CHECK,
  QUESTION_GROUPS,
  QUESTIONS,
  type Choice,
  type QuestionGroup,
  type QuestionId,
} from '../../game/public'
import type {
  Gain,
  Known,
  Later,
  Report,
  ReportQuestion,
  Share,
  StudentNumber,
} from '../classProtocol'
import { studentsOf, type Answer, type Check, type Classroom } from './classroom'
import { classIdeas, type StudentReason } from './ideas'
import type { Tally } from './tally'

/**
 * What a class has learned, as far as its answers tell. Nothing in it is about one person: figures of
 * fewer than FEWEST people are left out, because they would point at somebody.
 */

/** As many as a figure must be about. */
export const FEWEST = 5

const isQuestion = (answer: Answer): answer is Answer & { question: QuestionId; on: Check } =>
  answer.on !== 'debrief'

const isRight = ({ question, choice }: { question: QuestionId; choice: Choice }): boolean =>
  QUESTIONS[question].answer === choice

const shareOf = (answers: readonly (Answer & { question: QuestionId })[]): Share => {
  const people = new Set(answers.map(({ student }) => student)).size
  return people < FEWEST
    ? { right: 0, of: 0 }
    : { right: answers.filter(isRight).length, of: answers.length }
}

/** The wrong answer that most gave, where at least FEWEST did. */
const oftenChosenOf = (
  answers: readonly (Answer & { question: QuestionId })[],
): ReportQuestion['oftenChosen'] => {
  let most: ReportQuestion['oftenChosen'] = null
  for (const question of new Set(answers.map((answer) => answer.question)))
    for (const choice of CHECK_CHOICES) {
      if (isRight({ question, choice })) continue
      const times = answers.filter((a) => a.question === question && a.choice === choice).length
      if (times >= FEWEST && times > (most?.times ?? 0)) most = { question, choice, times }
    }
  return most
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** The standard deviation of a sample. */
const deviation = (values: readonly number[]): number => {
  const middle = mean(values)
  return Math.sqrt(
    values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1),
  )
}

/**
 * The 97.5 % point of Student's t with so many degrees of freedom, by the expansion of Abramowitz and
 * Stegun 26.7.5: right to two decimals from 4 on.
 */
export const tQuantile = (degrees: number): number => {
  const z = 1.959964
  return (
    z +
    (z ** 3 + z) / (4 * degrees) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degrees ** 3) +
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / (92_160 * degrees ** 4)
  )
}

/** Every student's share of right answers in percent, of those who answered the whole check. */
const scoresOf = (answers: readonly Answer[], check: Check): ReadonlyMap<StudentNumber, number> => {
  const byStudent = new Map<StudentNumber, (Answer & { question: QuestionId })[]>()
  for (const answer of answers.filter(isQuestion))
    if (answer.on === check)
      byStudent.set(answer.student, [...(byStudent.get(answer.student) ?? []), answer])
  return new Map(
    [...byStudent]
      .filter(([, given]) => given.length === QUESTION_GROUPS.length)
      .map(([student, given]) => [student, (100 * given.filter(isRight).length) / given.length]),
  )
}

/** The gain of those who answered both checks; null where they are fewer than FEWEST. */
export const gainOf = (
  answers: readonly Answer[],
  from: Check = 'before',
  to: Check = 'after',
): Gain | null => {
  const before = scoresOf(answers, from)
  const after = scoresOf(answers, to)
  const both = [...before.keys()].filter((student) => after.has(student))
  if (both.length < FEWEST) return null
  const first = both.map((student) => before.get(student) ?? 0)
  const second = both.map((student) => after.get(student) ?? 0)
  const changes = first.map((score, i) => (second[i] ?? 0) - score)
  const change = mean(changes)
  const reach = (tQuantile(both.length - 1) * deviation(changes)) / Math.sqrt(both.length)
  const spread = (deviation(first) + deviation(second)) / 2
  return {
    students: both.length,
    before: mean(first),
    after: mean(second),
    change,
    low: change - reach,
    high: change + reach,
    effect: spread === 0 ? null : change / spread,
  }
}

const questionOf = (answers: readonly Answer[], group: QuestionGroup): ReportQuestion => {
  const asked = answers.filter(isQuestion).filter(({ question }) => question.endsWith(`-${group}`))
  const on = (check: Check) => asked.filter((answer) => answer.on === check)
  return {
    group,
    questions: FORMS_OF_CHECK.map((form): QuestionId => `${form}-${group}`),
    before: shareOf(on('before')),
    after: shareOf(on('after')),
    later: shareOf(on('later')),
    oftenChosen: oftenChosenOf(on('after')),
  }
}

/** What the class knew in the check that it answered last, the idea that fewest knew first. */
export const knownIn = (answers: readonly Answer[]): readonly Known[] => {
  const check = answers.some(({ on }) => on === 'after') ? 'after' : 'before'
  const partOf = ({ right, of }: Share) => right / of
  return QUESTION_GROUPS.map((group) => ({ group, share: questionOf(answers, group)[check] }))
    .filter(({ share }) => share.of > 0)
    .sort((a, b) => partOf(a.share) - partOf(b.share))
}

const WITHHELD = `Figures about fewer than ${FEWEST} people are left out, because they could point at somebody.`

/** What the later check tells; null where nobody has answered it. */
const laterOf = ({ plan }: Classroom, answers: readonly Answer[]): Later | null =>
  answers.some(({ on }) => on === 'later')
    ? {
        days: plan.askedAgain,
        students: scoresOf(answers, 'later').size,
        sinceAfter: gainOf(answers, 'after', 'later'),
        sinceBefore: gainOf(answers, 'before', 'later'),
      }
    : null

/**
 * @param tally what became of the students' cells, over all tables
 * @param reasons what students chose when they were asked about their moves
 */
export const reportOf = (
  classroom: Classroom,
  answers: readonly Answer[],
  tally: Tally,
  reasons: readonly StudentReason[] = [],
): Report => {
  const students = studentsOf(classroom)
  const counted = new Set(students.map(({ number }) => number))
  // While the later check is open its figures are left out: one who looks at them again and again,
  // and sees who has just come back, could read off what somebody answered.
  const isCounted = ({ student, on }: Answer) =>
    counted.has(student) && !(on === 'later' && classroom.phase === 'later')
  const theirs = answers.filter(isCounted)
  const questions = QUESTION_GROUPS.map((group) => questionOf(theirs, group))
  const byTable = classroom.tables.map((id, i) => {
    const here = new Set(students.filter(({ table }) => table === id).map(({ number }) => number))
    const at = theirs.filter(isQuestion).filter(({ student }) => here.has(student))
    return {
      number: i + 1,
      students: here.size,
      before: shareOf(at.filter(({ on }) => on === 'before')),
      after: shareOf(at.filter(({ on }) => on === 'after')),
    }
  })
  const gain = gainOf(theirs)
  const later = laterOf(classroom, theirs)
  const isSomeWithheld =
    gain === null ||
    [...questions, ...byTable].some(({ before, after }) => before.of * after.of === 0) ||
    (later !== null &&
      (later.sinceAfter === null ||
        later.sinceBefore === null ||
        questions.some((question) => question.later.of === 0)))
  return {
    code: classroom.code,
    students: students.length,
    tables: classroom.tables.length,
    moves: tally.moves,
    funnel: tally.funnel,
    losses: tally.losses,
    questions,
    gain,
    ideas: classIdeas([...counted], theirs, reasons, FEWEST),
    later,
    withheld: classroom.plan.checks && isSomeWithheld ? WITHHELD : null,
    byTable,
  }
}
