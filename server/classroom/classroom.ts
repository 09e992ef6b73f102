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
}

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

/** One answer of one student. Asked again, the last one counts. */
export interface Answer {
  student: StudentNumber
  /** Which check it belongs to; the debrief has votes. */
  on: 'before' | 'after' | 'debrief'
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
  !classroom.locked && classroom.phase !== 'ended' && studentsOf(classroom).length < most

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
  ended: [],
}

/** On to another phase. Throws Refused where it does not follow. */
export const inPhase = (classroom: Classroom, phase: ClassPhase, now: number): Classroom => {
  const isCheck = phase === 'before' || phase === 'after'
  if (!FOLLOWS[classroom.phase].includes(phase) || (isCheck && !classroom.plan.checks))
    throw new Refused('class/not-now')
  const { plan } = classroom
  return {
    ...classroom,
    phase,
    frozen: false,
    spotlight: null,
    debrief: null,
    plan: phase === 'playing' ? { ...plan, playing: now } : plan,
  }
}

/**
 * The questions that a student is asked: half of the class begins with form A and ends with form B, the
 * others the other way round, so that a harder form would tell in neither direction.
 */
export const questionsFor = (
  number: StudentNumber,
  on: 'before' | 'after',
): readonly QuestionId[] => {
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
  if (phase === 'before' || phase === 'after') {
    if ((questionsFor(student, phase) as readonly string[]).includes(question)) return phase
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
