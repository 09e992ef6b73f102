import { DEBRIEF_IDS, QUESTION_IDS } from '../../game/public'
import type { ClassInfo, StudentNumber, StudentRow, Wall, You } from '../classProtocol'
import type { Tables } from '../tables/tables'
import {
  checkOf,
  goneAt,
  questionsFor,
  studentIn,
  studentsOf,
  votesOn,
  type Answer,
  type Classroom,
} from './classroom'
import { playEnds } from './clock'
import type { Game } from './game'
import { knownIn } from './report'
import { tileOf } from './wall'

/** What is told of a class: to everybody, to one student, to whoever looks at the wall. */

export const classInfo = (
  classroom: Classroom,
  now: number,
  { speed, keepDays }: { speed: number; keepDays: number },
  isErased: boolean,
): ClassInfo => {
  const { code, phase, frozen, locked, spotlight, debrief, plan } = classroom
  const ends = phase === 'playing' ? playEnds(plan, speed) : null
  const gone = goneAt(classroom, keepDays)
  return {
    code,
    phase,
    frozen,
    locked,
    length: plan.length,
    checks: plan.checks,
    expected: plan.students,
    came: studentsOf(classroom).length,
    clock: {
      bellIn: plan.bell - now,
      playEndsIn: ends === null ? null : ends - now,
      goneIn: gone === null ? null : gone - now,
    },
    spotlight,
    debrief,
    erased: isErased,
  }
}

const partOf = (classroom: Classroom): Answer['on'] | null =>
  classroom.phase === 'debrief' ? 'debrief' : checkOf(classroom)

const chosenIn = (answers: readonly Answer[]) =>
  Object.fromEntries(answers.map(({ question, choice }) => [question, choice]))

export const youOf = async (
  classroom: Classroom,
  number: StudentNumber,
  answers: readonly Answer[],
  help: ReadonlySet<StudentNumber>,
  tables: Tables,
): Promise<You> => {
  const student = studentIn(classroom, number)
  const { name, card, table, steppedBack } = student
  const live = table === null ? null : await tables.anyById(table)
  const seat = live?.table.seats.find(({ person }) => person?.student === number)
  const on = partOf(classroom)
  const check = checkOf(classroom)
  const mine = answers.filter((answer) => answer.student === number)
  return {
    number,
    name,
    card,
    place:
      live === null || seat === undefined
        ? null
        : {
            table: live.table.code,
            number: classroom.tables.indexOf(live.table.id) + 1,
            seat: seat.id,
          },
    steppedBack,
    help: help.has(number),
    questions: check === null ? [] : questionsFor(number, check),
    answers: chosenIn(mine.filter((answer) => answer.on === on)),
    before: chosenIn(mine.filter((answer) => answer.on === 'before')),
  }
}

interface Seen {
  classroom: Classroom
  game: Game
  answers: readonly Answer[]
  help: ReadonlySet<StudentNumber>
  /** Whose devices are connected. */
  here: ReadonlySet<StudentNumber>
  teachers: number
  projectors: number
}

/** How many questions of the check that is on a student has answered. */
const answeredBy = ({ classroom, answers }: Seen, number: StudentNumber): number => {
  const check = checkOf(classroom)
  return answers.filter(({ student, on }) => student === number && on === check).length
}

/** A check has one question of each group. */
const CHECK_LENGTH = QUESTION_IDS.length / 2

const rowsOf = async (seen: Seen): Promise<readonly StudentRow[]> => {
  const { classroom, game, help, here } = seen
  return Promise.all(
    studentsOf(classroom).map(async (student) => {
      const { number, name, card, steppedBack, table } = student
      return {
        number,
        name,
        card,
        table: table === null ? null : (await game.table(table)).table.code,
        present: here.has(number),
        steppedBack,
        help: help.has(number),
        answered: answeredBy(seen, number),
      }
    }),
  )
}

/** The wall. @param isAnonymous for the projector: no names, no list of students */
export const wallOf = async (seen: Seen, isAnonymous: boolean): Promise<Wall> => {
  const { classroom, game, answers, help, here, teachers, projectors } = seen
  const tables = await game.watch(classroom)
  const { funnel, losses } = await game.tally(classroom)
  const students = studentsOf(classroom)
  const asked = DEBRIEF_IDS.find((id) => id === classroom.debrief?.question)
  return {
    tables: tables.map((live, i) => tileOf(live, i + 1, classroom, help, isAnonymous)),
    funnel,
    losses,
    students: isAnonymous ? [] : await rowsOf(seen),
    teachers,
    projectors,
    checked: {
      done: students.filter(({ number }) => answeredBy(seen, number) === CHECK_LENGTH).length,
      here: students.filter(({ number }) => here.has(number) || answeredBy(seen, number) > 0)
        .length,
      of: checkOf(classroom) === null ? 0 : students.length,
    },
    known: isAnonymous ? [] : knownIn(answers),
    votes:
      asked !== undefined && classroom.debrief?.shown === true ? votesOn(answers, asked) : null,
  }
}
