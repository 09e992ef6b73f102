/**
 * What travels between a page of a class and the server: beside `protocol.ts` the one file of `server/`
 * that `client/` may know, and of that only the types.
 *
 * A class is opened and joined over HTTP (`/api/classes…`); everything else goes over one socket in the
 * namespace CLASS_NAMESPACE. Its tables are tables like all others: whoever has a seat there plays over
 * a socket of `protocol.ts`, with the token of the class.
 */
import * as v from 'valibot'
import {
  CHECK_CHOICES,
  DEBRIEF_IDS,
  QUESTION_IDS,
  type Answers,
  type Choice,
  type DebriefId,
  type Funnel,
  type IdeaId,
  type LossCause,
  type QuestionId,
  type SeatId,
  type VesselPlace,
} from '../game/public'
import {
  seatCardSchema,
  type Controller,
  type Problem,
  type Reply,
  type SeatCard,
} from './protocol'

export const CLASS_NAMESPACE = '/classroom'

/** A school class, and a few more. */
export const MOST_STUDENTS = 40
export const MOST_AT_TABLE = 4

/**
 * `gathering` while students come; `before` and `after` are the two checks; `playing` from the first
 * forecast until every table has ended; then `debrief`. An `ended` class can be read, not changed;
 * weeks `later` it can be asked once more, as often as the teacher wants, and ends again.
 */
export const CLASS_PHASES = [
  'gathering',
  'before',
  'playing',
  'debrief',
  'after',
  'ended',
  'later',
] as const
export type ClassPhase = (typeof CLASS_PHASES)[number]

/** Numbers a student within the class, in the order of coming: 1, 2, 3 … */
export type StudentNumber = number

// ── HTTP ─────────────────────────────────────────────────────────────────────────────────────────

/** `POST /api/classes`. Times are lengths, not times of day: a clock that is wrong does no harm. */
export const openClassSchema = v.strictObject({
  /** From now until the bell. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(240)),
  /** How many are expected; more may come. */
  students: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_STUDENTS)),
  length: v.picklist(['full', 'short']),
  /** Whether the class answers questions before and after the game. */
  checks: v.boolean(),
})
export type OpenClass = v.InferOutput<typeof openClassSchema>

/** The answer to it. Both keys open the class on any device: the teacher's, and what only shows. */
export interface OpenedClass {
  code: string
  teacherKey: string
  projectorKey: string
}

/** `GET /api/classes/:code`: what anybody with the code may know. */
export interface ClassDoor {
  code: string
  phase: ClassPhase
  /** Whether a new student may come in now. */
  open: boolean
}

/** `POST /api/classes/:code/students` (come in) and `…/card` (come back with a seat card). */
export interface Joined {
  code: string
  number: StudentNumber
  /** Proves who it is, here and at the tables; kept on the device. */
  token: string
  name: string
  card: SeatCard
}
export const classCardSchema = seatCardSchema

/** `GET /api/codes/:code`: what a code that somebody typed leads to. */
export interface CodeFound {
  is: 'table' | 'class'
  code: string
}

// ── what the server tells ────────────────────────────────────────────────────────────────────────

/** What everybody in the class knows of it. Lengths of time are in milliseconds, from this message on. */
export interface ClassInfo {
  code: string
  phase: ClassPhase
  /** Every screen stands still. */
  frozen: boolean
  /** Whether new students are kept out. */
  locked: boolean
  length: 'full' | 'short'
  checks: boolean
  /** How many are expected, and how many have come. */
  expected: number
  came: number
  clock: ClassClock
  /** The table that everybody looks at, by its code. */
  spotlight: string | null
  /** What the class is asked in the debrief, and whether its answers are shown. */
  debrief: { question: DebriefId; shown: boolean } | null
  /** Whether only devices without the teacher's key may still read: the data were removed. */
  erased: boolean
}

export interface ClassClock {
  /** Until the bell. Negative once it has rung. */
  bellIn: number
  /** Until every table should have ended; null outside of the game. */
  playEndsIn: number | null
  /** Until everything about the class is removed; null before its first end. */
  goneIn: number | null
}

/** What only this student knows. */
export interface You {
  number: StudentNumber
  name: string
  card: SeatCard
  /** Where this student has a seat: the table’s code, and its number in the class; null without one. */
  place: { table: string; number: number; seat: SeatId } | null
  steppedBack: boolean
  help: boolean
  /** The questions of the check that is on, in order, and what was answered; empty outside of it. */
  questions: readonly QuestionId[]
  answers: Readonly<Partial<Record<QuestionId | DebriefId, Choice>>>
  /** What was answered in the check before the game; for this student alone, at the end of it. */
  before: Answers
}

/** One table on the wall. */
export interface Tile {
  /** The table's code, and its number in the class. */
  code: string
  number: number
  phase: 'gathering' | 'playing' | 'over' | 'closed'
  round: number
  /** Whether this round is its last. */
  lastRound: boolean
  seats: readonly TileSeat[]
  /** Cells of all seats in each of the six stages of STAGES (1, 2, 3–4, 5, 6, 7). */
  stages: readonly number[]
  /** Where the cells are beyond the primary tumour, for a small board. */
  cells: readonly TileCells[]
}

/** Cells of one seat at one place. */
export interface TileCells {
  seat: SeatId
  /** The stroma, a vessel place, or a colony or secondary tumour in an organ. */
  at: 'stroma' | VesselPlace
  what: 'cells' | 'colony' | 'dormant' | 'secondary'
  /** Cells, or secondary tumours. */
  count: number
}

export interface TileSeat {
  id: SeatId
  /** Null where a bot plays that nobody has the seat of. */
  student: StudentNumber | null
  /** Generated; null for a bot, and for everybody where the wall is anonymous. */
  name: string | null
  controller: Controller['by']
  present: boolean
  help: boolean
  /** For how long the table has waited for this seat, in milliseconds; null while it does not. */
  waiting: number | null
}

/** Only the teacher's: who is where. */
export interface StudentRow {
  number: StudentNumber
  name: string
  card: SeatCard
  table: string | null
  present: boolean
  steppedBack: boolean
  help: boolean
  /** How many questions of the check that is on are answered. */
  answered: number
}

export interface Wall {
  tables: readonly Tile[]
  /** Cells of the students' seats by stage, over the whole class. */
  funnel: Funnel
  losses: Readonly<Record<LossCause, number>>
  /** Empty on the projector. */
  students: readonly StudentRow[]
  /** How many devices with the teacher's key are here, and with the projector's. */
  teachers: number
  projectors: number
  /**
   * How many students have answered the whole check that is on, of how many who could; `here` counts
   * those who are in the class at the moment or have answered something.
   */
  checked: { done: number; here: number; of: number }
  /** What the class knew in the check that it answered last, the idea that fewest knew first; the teacher's. */
  known: readonly Known[]
  /** What the class answered to the question of the debrief, by choice; null until it is shown. */
  votes: Readonly<Record<Choice, number>> | null
}

/** How many knew one idea. Where they are too few to show, it is left out. */
export interface Known {
  group: string
  share: Share
}

// ── the report ───────────────────────────────────────────────────────────────────────────────────

/** A share of answers that were right. `of` 0 where there were too few to show without pointing at anybody. */
export interface Share {
  right: number
  of: number
}

export interface Report {
  code: string
  students: number
  tables: number
  /** Actions that students took themselves, and those that autopilots and bots took. */
  moves: { students: number; machines: number }
  funnel: Funnel
  losses: Readonly<Record<LossCause, number>>
  /** One for each concept group: its two questions, one a form. */
  questions: readonly ReportQuestion[]
  /** From before to after, of those who answered both checks; null where they are too few. */
  gain: Gain | null
  /** At most three ideas that students spoke for, the most frequent first. Where too few did, it is left out. */
  ideas: readonly ReportIdea[]
  /** What was still known weeks later; null until somebody has answered and that check is closed. */
  later: Later | null
  /** Why figures are missing, where some are. */
  withheld: string | null
  byTable: readonly { number: number; students: number; before: Share; after: Share }[]
}

/** An idea to talk about, and how many students spoke for it at least once. */
export interface ReportIdea {
  idea: IdeaId
  students: number
}

export interface ReportQuestion {
  group: string
  questions: readonly QuestionId[]
  before: Share
  after: Share
  /** Empty as long as the report has no `later`. */
  later: Share
  /** The wrong answer that was chosen most often afterwards, where many chose it. */
  oftenChosen: { question: QuestionId; choice: Choice; times: number } | null
}

/** The check that was given again, weeks after the class. */
export interface Later {
  /** How many whole days after the end of the class it was answered: one number for each day. */
  days: readonly number[]
  /** How many students answered all of it. */
  students: number
  /** The change since the check after the game, and since the one before it. */
  sinceAfter: Gain | null
  sinceBefore: Gain | null
}

/**
 * The change of the mean share of right answers between two checks, in percentage points, with its
 * 95 % interval. Only of those who answered both to the end.
 */
export interface Gain {
  students: number
  /** The mean share of right answers in the earlier check, and in the one after it; in percent. */
  before: number
  after: number
  change: number
  low: number
  high: number
  /** Cohen’s d: the change over the mean of both standard deviations. */
  effect: number | null
}

// ── from a page ──────────────────────────────────────────────────────────────────────────────────

const code = v.pipe(v.string(), v.minLength(1), v.maxLength(12))
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(64))
const student = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999))
const nothing = v.strictObject({})

export const CLASS_MESSAGES = {
  /** Always the first, and again after every reconnection. */
  enter: v.strictObject({
    class: code,
    as: v.variant('who', [
      v.strictObject({ who: v.literal('student'), number: student, token: key }),
      v.strictObject({ who: v.literal('teacher'), key }),
      v.strictObject({ who: v.literal('projector'), key }),
    ]),
  }),

  // A student's.
  answer: v.strictObject({
    question: v.picklist([...QUESTION_IDS, ...DEBRIEF_IDS]),
    choice: v.picklist(CHECK_CHOICES),
  }),
  stepBack: v.strictObject({ back: v.boolean() }),
  help: v.strictObject({ wanted: v.boolean() }),

  // The teacher's.
  /** On to a phase, or back to one. */
  go: v.strictObject({ to: v.picklist(CLASS_PHASES) }),
  freeze: v.strictObject({ frozen: v.boolean() }),
  spotlight: v.strictObject({ table: v.nullable(code) }),
  lock: v.strictObject({ locked: v.boolean() }),
  /** So many minutes from now until the bell. */
  bell: v.strictObject({ minutes: v.pipe(v.number(), v.minValue(1), v.maxValue(240)) }),
  /** Another table for a student; null opens a new one. */
  move: v.strictObject({ student, table: v.nullable(code) }),
  remove: v.strictObject({ student }),
  newCard: v.strictObject({ student }),
  nudge: v.strictObject({ student }),
  autopilot: v.strictObject({ student }),
  /** Autopilot finishes the round of a table, for everybody who has not. */
  finishRound: v.strictObject({ table: code }),
  debrief: v.strictObject({ question: v.nullable(v.picklist(DEBRIEF_IDS)), shown: v.boolean() }),
  report: nothing,
  /** Removes everything that is kept of the class. */
  erase: nothing,
} as const
export type ClassEvent = keyof typeof CLASS_MESSAGES
export type ClassMessageOf<E extends ClassEvent> = v.InferOutput<(typeof CLASS_MESSAGES)[E]>

export interface ClassAnswers {
  enter: { class: ClassInfo; you: You | null; wall: Wall | null }
  answer: object
  stepBack: object
  help: object
  go: object
  freeze: object
  spotlight: object
  lock: object
  bell: object
  move: object
  remove: object
  newCard: { card: SeatCard }
  nudge: object
  autopilot: object
  finishRound: object
  debrief: object
  report: { report: Report; csv: string }
  erase: object
}

/** What a page may send. Each is answered. */
export type FromClassPage = {
  [E in ClassEvent]: (
    message: ClassMessageOf<E>,
    reply: (answer: Reply<ClassAnswers[E]>) => void,
  ) => void
}

/** What the server sends unasked. */
export interface ToClassPage {
  class: (info: ClassInfo) => void
  /** Only to the student whose it is. */
  you: (you: You) => void
  /** To teachers; without names and students to projectors. */
  wall: (wall: Wall) => void
  /** The teacher asks this student to look at the game. */
  nudged: () => void
  /** This device is no longer in the class, and why: see `protocol.ts`. */
  out: (problem: Problem) => void
  closing: () => void
}
