import { QUESTION_IDS, type Choice, type DebriefId, type QuestionId } from '../../game/public'
import type { ClassPhase, OpenClass, StudentNumber } from '../classProtocol'
import type { SeatCard } from '../protocol'
import { Refused } from '../problems'

/** A class as it is kept: plain JSON. Everything below makes a new one and leaves the old as it was. */
export interface Classroom {
  /** Never given away again, unlike the code. */
  id: string
  code: string
  /** Raised by one with every change that is kept. */
  version: number
  phase: ClassPhase
  frozen: boolean
  locked: boolean
  spotlight: string | null
  debrief: { question: DebriefId; shown: boolean } | null
  plan: Plan
  /** SHA-256 of both keys, hex: what is stored opens no class. */
  teacherHash: string
  projectorHash: string
  /** In the order of coming. Nobody is ever taken out of this list, so that numbers stay. */
  students: readonly Student[]
  /** The ids of its tables; their order numbers them. */
  tables: readonly string[]
}

export interface Plan extends Pick<OpenClass, 'students' | 'length' | 'checks'> {
  /** When the bell rings, by the server's clock, in milliseconds since 1970. */
  bell: number
  /** When the game began; null before. */
  playing: number | null
  /** When the class ended for the first time; null before. Its days are counted from then. */
  ended: number | null
  /** How many days after its end the class was asked again, and answered. Each number once. */
  askedAgain: readonly number[]
}

const DAY = 86_400_000

/** A student: no more is known of anybody. */
export interface Student {
  number: StudentNumber
  /** Generated. */
  name: string
  /** SHA-256 of the token, hex. */
  tokenHash: string
  card: SeatCard
  /** The id of the table, while this student has a seat there. */
  table: string | null
  steppedBack: boolean
  /** Sent away by the teacher; the card is worth nothing any more. */
  removed: boolean
}

/** The three times that a class answers eight questions. */
export const CHECKS = ['before', 'after', 'later'] as const
export type Check = (typeof CHECKS)[number]

/** The check that is on. */
export const checkOf = ({ phase }: Pick<Classroom, 'phase'>): Check | null =>
  CHECKS.find((check) => check === phase) ?? null

/** Whether the lesson is over: nobody new comes in, and nothing of the lesson can be changed. */
export const isOver = ({ phase }: Pick<Classroom, 'phase'>): boolean =>
  phase === 'ended' || phase === 'later'

/** One answer of one student. Asked again, the last one counts. */
export interface Answer {
  student: StudentNumber
  /** Which check it belongs to; the debrief has votes. */
  on: Check | 'debrief'
  question: QuestionId | DebriefId
  choice: Choice
}

export const studentIn = (classroom: Classroom, number: StudentNumber): Student => {
  const student = classroom.students.find((one) => one.number === number)
  if (student === undefined || student.removed) throw new Refused('class/no-such-student')
  return student
}

/** Everybody who has come and was not sent away. */
export const studentsOf = ({ students }: Classroom): readonly Student[] =>
  students.filter(({ removed }) => !removed)

export const withStudent = (
  classroom: Classroom,
  number: StudentNumber,
  change: Partial<Student>,
): Classroom => ({
  ...classroom,
  students: classroom.students.map((one) => (one.number === number ? { ...one, ...change } : one)),
})

/** Whether somebody new may come in. */
export const isOpen = (classroom: Classroom, most: number): boolean =>
  !classroom.locked && !isOver(classroom) && studentsOf(classroom).length < most

/** Somebody new. */
export const withNewStudent = (
  classroom: Classroom,
  keys: Pick<Student, 'name' | 'tokenHash' | 'card'>,
): { classroom: Classroom; student: Student } => {
  const student: Student = {
    ...keys,
    number: classroom.students.length + 1,
    table: null,
    steppedBack: false,
    removed: false,
  }
  return { classroom: { ...classroom, students: [...classroom.students, student] }, student }
}

/** Who sits at a table. */
export const studentsAt = (classroom: Classroom, table: string): readonly Student[] =>
  studentsOf(classroom).filter((student) => student.table === table)

/** The next phase: the checks are left out of a class without. */
const FOLLOWS: Readonly<Record<ClassPhase, readonly ClassPhase[]>> = {
  gathering: ['before', 'playing', 'ended'],
  before: ['gathering', 'playing', 'ended'],
  playing: ['debrief', 'ended'],
  debrief: ['after', 'ended'],
  after: ['debrief', 'ended'],
  ended: ['later'],
  later: ['ended'],
}

/** On to another phase. Throws Refused where it does not follow. */
export const inPhase = (classroom: Classroom, phase: ClassPhase, now: number): Classroom => {
  const isCheck = checkOf({ phase }) !== null
  if (!FOLLOWS[classroom.phase].includes(phase) || (isCheck && !classroom.plan.checks))
    throw new Refused('class/not-now')
  if (phase === 'later' && studentsOf(classroom).length === 0) throw new Refused('class/not-now')
  const { plan } = classroom
  return {
    ...classroom,
    phase,
    frozen: false,
    spotlight: null,
    debrief: null,
    plan: {
      ...plan,
      playing: phase === 'playing' ? now : plan.playing,
      ended: phase === 'ended' ? (plan.ended ?? now) : plan.ended,
    },
  }
}

/** The class once somebody answers the later check on a day; the same one where that is known. */
export const askedAgain = (classroom: Classroom, now: number): Classroom => {
  const { plan } = classroom
  // An hour earlier or later than the lesson was is still the day that people would count.
  const day = Math.max(0, Math.round((now - (plan.ended ?? now)) / DAY))
  if (plan.askedAgain.includes(day)) return classroom
  return { ...classroom, plan: { ...plan, askedAgain: [...plan.askedAgain, day] } }
}

/**
 * When everything about a class is removed; null before its end. What happens after the end does not
 * put it off: 30 days after the class means after the class. @param keepDays a setting of the server
 */
export const goneAt = ({ plan }: Classroom, keepDays: number): number | null =>
  plan.ended === null ? null : plan.ended + keepDays * DAY

/**
 * The questions that a student is asked: half of the class begins with form A and ends with form B, the
 * others the other way round, so that a harder form would tell in neither direction. Weeks later it is
 * the form of the check after the game once more: the same questions, so that what has changed is what
 * the student knows and not what was asked. No screen of a class tells the right answers; somebody who
 * practises alone may have met the same questions there.
 */
export const questionsFor = (number: StudentNumber, on: Check): readonly QuestionId[] => {
  const beginsWithA = number % 2 === 1
  const form = beginsWithA === (on === 'before') ? 'A' : 'B'
  return QUESTION_IDS.filter((id) => id.startsWith(`${form}-`))
}

/** Which part of the lesson an answer belongs to; throws Refused where the question is not asked now. */
export const askedNow = (
  classroom: Classroom,
  student: StudentNumber,
  question: QuestionId | DebriefId,
): Answer['on'] => {
  const { phase, debrief } = classroom
  const check = checkOf(classroom)
  if (check !== null) {
    if ((questionsFor(student, check) as readonly string[]).includes(question)) return check
  } else if (phase === 'debrief' && debrief?.question === question && !debrief.shown)
    return 'debrief'
  throw new Refused('class/not-asked')
}

/** How often each choice was taken. */
export const votesOn = (
  answers: readonly Answer[],
  question: DebriefId,
): Record<Choice, number> => {
  const votes: Record<Choice, number> = { a: 0, b: 0, c: 0, d: 0 }
  for (const answer of answers) if (answer.question === question) votes[answer.choice] += 1
  return votes
}
