import type {
  ClassAnswers,
  ClassEvent,
  ClassMessageOf,
  ClassPhase,
  StudentNumber,
} from '../classProtocol'
import { inPhase, isOver, studentIn, studentsOf, withStudent } from '../classroom/classroom'
import type { Classrooms } from '../classroom/classrooms'
import { MINUTE } from '../classroom/clock'
import { csvOf } from '../classroom/csv'
import { readKey } from '../classroom/keys'
import type { ClassVisitor, LiveClassroom } from '../classroom/liveClassroom'
import { reportOf } from '../classroom/report'
import { Refused } from '../problems'
import type { Tables } from '../tables/tables'

/** A connection to a class, before and after it has entered. */
export interface ClassGuest {
  visitor: ClassVisitor
  live: LiveClassroom | null
  isConnected: () => boolean
}

export interface ClassSocketTools {
  classrooms: Classrooms
  tables: Tables
  speed: number
}

/** Who asks, and in which class. */
interface Asking {
  live: LiveClassroom
  /** The asker's number; throws Refused for anybody but a student. */
  student: () => StudentNumber
  tools: ClassSocketTools
}

type Handlers = {
  [E in Exclude<ClassEvent, 'enter'>]: (
    asking: Asking,
    message: ClassMessageOf<E>,
  ) => Promise<ClassAnswers[E]> | ClassAnswers[E]
}

/** Somebody comes to a class, or comes back to it. */
export const enterClass = async (
  guest: ClassGuest,
  { class: code, as }: ClassMessageOf<'enter'>,
  { classrooms }: ClassSocketTools,
): Promise<ClassAnswers['enter']> => {
  const live = await classrooms.byCode(code)
  if (as.who === 'student') live.checkToken(as.number, as.token)
  // Nobody guesses 54 bits; a limit would only let a student keep the teacher out.
  else live.checkKey(as.who, readKey(as.key))
  guest.live?.depart(guest.visitor)
  if (!guest.isConnected()) throw new Refused('server/closing')
  guest.visitor.as = as.who === 'student' ? { who: 'student', number: as.number } : { who: as.who }
  guest.live = live
  live.arrive(guest.visitor)
  return {
    class: live.info(),
    you: as.who === 'student' ? await live.you(as.number) : null,
    wall: as.who === 'student' ? null : await live.wall(as.who === 'projector'),
  }
}

/** What only the teacher may do. */
const TEACHERS: ReadonlySet<ClassEvent> = new Set<ClassEvent>([
  'go',
  'freeze',
  'spotlight',
  'lock',
  'bell',
  'move',
  'remove',
  'newCard',
  'nudge',
  'autopilot',
  'finishRound',
  'debrief',
  'report',
  'erase',
])

export const refuseStrangers = (event: ClassEvent, { visitor }: ClassGuest): void => {
  const needed = TEACHERS.has(event) ? 'teacher' : 'student'
  if (visitor.as.who !== needed) throw new Refused('class/not-yours')
}

/** What belongs to the lesson: once that is over, nothing of it is changed any more. */
const LESSONS: ReadonlySet<ClassEvent> = new Set<ClassEvent>([
  'stepBack',
  'help',
  'freeze',
  'spotlight',
  'lock',
  'bell',
  'move',
  'nudge',
  'autopilot',
  'finishRound',
  'debrief',
])

/** Throws Refused for what belongs to a lesson that is over. */
export const refuseTooLate = (event: ClassEvent, { classroom }: LiveClassroom): void => {
  if (LESSONS.has(event) && isOver(classroom)) throw new Refused('class/not-now')
}

/** The id of one of the class's tables. */
const idOf = async ({ live, tools }: Asking, code: string): Promise<string> => {
  const { table } = await tools.tables.byCode(code)
  if (!live.classroom.tables.includes(table.id)) throw new Refused('table/unknown')
  return table.id
}

const go = async ({ live }: Asking, to: ClassPhase): Promise<void> => {
  const before = live.classroom
  const next = inPhase(before, to, Date.now())
  if (to === 'playing' && studentsOf(before).length === 0) throw new Refused('class/not-now')
  if (before.frozen) await live.game.freeze(before, false)
  if (before.phase === 'playing') await live.game.endAll(before)
  const begun = to === 'playing' ? await live.game.begin(before) : before
  await live.save({ ...next, students: begun.students, tables: begun.tables })
}

/** What is done for each message of a page that has entered. */
export const CLASS_HANDLERS: Handlers = {
  answer: ({ live, student }, { question, choice }) =>
    live.inTurn(async () => {
      await live.answer(student(), question, choice)
      return {}
    }),
  stepBack: ({ live, student }, { back }) =>
    live.inTurn(async () => {
      const number = student()
      await live.game.stepBack(studentIn(live.classroom, number), back)
      await live.save(withStudent(live.classroom, number, { steppedBack: back }))
      return {}
    }),
  help: ({ live, student }, { wanted }) => {
    live.help(student(), wanted)
    return {}
  },
  go: (asking, { to }) =>
    asking.live.inTurn(async () => {
      await go(asking, to)
      return {}
    }),
  freeze: ({ live }, { frozen }) =>
    live.inTurn(async () => {
      // Pages stand still before the tables do: nobody is to press what will be refused.
      await live.save({ ...live.classroom, frozen })
      await live.game.freeze(live.classroom, frozen)
      return {}
    }),
  spotlight: (asking, { table }) =>
    asking.live.inTurn(async () => {
      const { live } = asking
      if (table !== null) await idOf(asking, table)
      await live.save({ ...live.classroom, spotlight: table })
      return {}
    }),
  lock: ({ live }, { locked }) =>
    live.inTurn(async () => {
      await live.save({ ...live.classroom, locked })
      return {}
    }),
  bell: ({ live, tools }, { minutes }) =>
    live.inTurn(async () => {
      const bell = Date.now() + (minutes * MINUTE) / tools.speed
      await live.save({ ...live.classroom, plan: { ...live.classroom.plan, bell } })
      return {}
    }),
  move: (asking, { student, table }) =>
    asking.live.inTurn(async () => {
      const { live } = asking
      const to = table === null ? null : await idOf(asking, table)
      await live.save(await live.game.move(live.classroom, student, to))
      return {}
    }),
  remove: ({ live }, { student }) =>
    live.inTurn(async () => {
      studentIn(live.classroom, student)
      const without = await live.game.unseat(live.classroom, student)
      await live.save(withStudent(without, student, { removed: true }))
      live.sendAway(student, 'class/removed')
      return {}
    }),
  newCard: ({ live }, { student }) =>
    live.inTurn(async () => ({ card: await live.newCard(student) })),
  nudge: ({ live }, { student }) => {
    studentIn(live.classroom, student)
    live.nudge(student)
    return {}
  },
  autopilot: ({ live }, { student }) =>
    live.inTurn(async () => {
      await live.game.autopilot(studentIn(live.classroom, student))
      return {}
    }),
  finishRound: (asking, { table }) =>
    asking.live.inTurn(async () => {
      await asking.live.game.finishRound(await idOf(asking, table))
      return {}
    }),
  debrief: ({ live }, { question, shown }) =>
    live.inTurn(async () => {
      if (live.classroom.phase !== 'debrief') throw new Refused('class/not-now')
      const debrief = question === null ? null : { question, shown }
      await live.save({ ...live.classroom, debrief })
      return {}
    }),
  report: ({ live }) =>
    live.inTurn(async () => {
      const { classroom, answers, game } = live
      const tally = await game.tally(classroom)
      const report = reportOf(classroom, answers, tally, await game.reasons(classroom))
      return { report, csv: csvOf(report) }
    }),
  erase: ({ live }) =>
    live.inTurn(async () => {
      await live.erase()
      return {}
    }),
}
