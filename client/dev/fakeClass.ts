import { SEAT_IDS, type Funnel, type QuestionId, type SeatId } from '../../game/public'
import type { OnlineClass } from '../classroom/openClass'
import { firstClassState, shownOf, type ClassSnapshot, type ClassState } from '../classroom/state'
import type {
  ClassInfo,
  Report,
  StudentRow,
  Tile,
  TileCells,
  TileSeat,
  Wall,
  You,
} from '../classroom/types'

/** A class of thirty in the middle of a lesson, that no server knows. */

const ADJECTIVES = ['Calm', 'Brave', 'Kind', 'Swift', 'Warm', 'Bright', 'Quiet', 'Bold'] as const
const ANIMALS = ['Heron', 'Otter', 'Lynx', 'Teal', 'Newt'] as const
const CARDS = ['fox', 'kite', 'moon', 'drum', 'pear', 'snail'] as const

const pick = <T>(list: readonly [T, ...T[]], at: number): T => list[at % list.length] ?? list[0]

const nameOf = (number: number): string => `${pick(ADJECTIVES, number)} ${pick(ANIMALS, number)}`

export const rowOf = (number: number, tables: number): StudentRow => ({
  number,
  name: nameOf(number),
  card: { pictures: [pick(CARDS, number), pick(CARDS, number * 3 + 1)], code: `A${number}B3C` },
  table: tables === 0 ? null : `TABLE${(number - 1) % tables}`,
  present: number % 11 !== 5,
  steppedBack: number === 17,
  help: number === 7,
  answered: number % 9,
})

const seatAt = (id: SeatId, student: StudentRow | undefined, waits: number | null): TileSeat => ({
  id,
  student: student?.number ?? null,
  name: student?.name ?? null,
  controller: student === undefined ? 'bot' : student.present ? 'person' : 'autopilot',
  present: student?.present ?? false,
  help: student?.help ?? false,
  waiting: waits,
})

const cell = (
  seat: SeatId,
  at: TileCells['at'],
  count = 1,
  what: TileCells['what'] = 'cells',
): TileCells => ({ seat, at, what, count })

/** From a table where cells have only just left to one where the soil is crowded. */
const CELLS: readonly [readonly TileCells[], ...(readonly TileCells[])[]] = [
  [
    cell('0', 'stroma', 4),
    cell('1', 'stroma', 2),
    cell('2', 'stroma', 3),
    cell('0', 'entry', 2),
    cell('1', 'entry'),
    cell('2', 'bone', 3, 'dormant'),
    cell('1', 'liver', 1, 'colony'),
  ],
  [
    cell('0', 'stroma', 5),
    cell('1', 'stroma', 3),
    cell('2', 'stroma'),
    cell('0', 'entry', 3),
    cell('1', 'entry'),
    cell('2', 'entry', 2),
    cell('0', 'lung', 2),
    cell('1', 'lung'),
    cell('2', 'lung', 4, 'colony'),
    cell('0', 'brain', 2, 'dormant'),
    cell('1', 'liver', 1, 'secondary'),
  ],
  [
    cell('1', 'stroma', 6),
    cell('2', 'entry', 2),
    cell('1', 'plexus', 2),
    cell('1', 'bone', 2, 'colony'),
    cell('1', 'bone', 1, 'secondary'),
    cell('0', 'liver', 2),
    cell('0', 'liver', 3, 'colony'),
    cell('2', 'liver', 1, 'dormant'),
    cell('0', 'adrenal', 2, 'secondary'),
    cell('2', 'node', 2),
    cell('0', 'node', 3, 'colony'),
  ],
]

const tileOf = (index: number, tables: number, students: readonly StudentRow[]): Tile => {
  const here = students.filter(({ table }) => table === `TABLE${index}`)
  return {
    code: `TABLE${index}`,
    number: index + 1,
    phase: index === 7 ? 'over' : 'playing',
    round: 4 + (index % 3),
    lastRound: index === 4,
    seats: SEAT_IDS.slice(0, Math.max(3, Math.min(4, Math.ceil(30 / tables)))).map((id, i) =>
      seatAt(id, here[i], i === index % 3 && index !== 7 ? 6000 + index * 9000 : null),
    ),
    stages: [22 - index, 9, 6, (index * 3) % 7, 4, index % 3],
    cells: pick(CELLS, index),
  }
}

export const FUNNEL: Funnel = {
  launched: 284,
  invaded: 196,
  intravasated: 121,
  flowed: 118,
  arrived: 81,
  extravasated: 52,
  secondary: 9,
}

export const wallOf = (tables: number, change: Partial<Wall> = {}): Wall => {
  const students = Array.from({ length: 30 }, (_, i) => rowOf(i + 1, tables))
  return {
    tables: Array.from({ length: tables }, (_, i) => tileOf(i, tables, students)),
    funnel: FUNNEL,
    losses: { membrane: 88, shear: 31, exit: 24, immune: 40, soil: 27, crowding: 2, treatment: 12 },
    students,
    teachers: 1,
    projectors: 1,
    checked: { done: 21, here: 26, of: 29 },
    known: [
      { group: 'dormancy', share: { right: 7, of: 26 } },
      { group: 'organs', share: { right: 11, of: 27 } },
      { group: 'niche', share: { right: 13, of: 26 } },
      { group: 'order', share: { right: 22, of: 27 } },
    ],
    votes: { a: 4, b: 9, c: 3, d: 12 },
    ...change,
  }
}

export const infoOf = (change: Partial<ClassInfo> = {}): ClassInfo => ({
  code: 'MOSS47',
  phase: 'playing',
  frozen: false,
  locked: false,
  length: 'short',
  checks: true,
  expected: 30,
  came: 29,
  clock: { bellIn: 26 * 60_000, playEndsIn: 9 * 60_000 + 24_000, goneIn: null },
  spotlight: null,
  debrief: null,
  erased: false,
  ...change,
})

const QUESTIONS: readonly QuestionId[] = [
  'A-order',
  'A-inefficiency',
  'A-shear',
  'A-immunity',
  'A-organs',
  'A-niche',
  'A-dormancy',
  'A-people',
]

export const youOf = (change: Partial<You> = {}): You => ({
  number: 3,
  name: 'Quiet Heron',
  card: { pictures: ['fox', 'kite'], code: 'A2B3C' },
  place: null,
  steppedBack: false,
  help: false,
  questions: QUESTIONS,
  answers: {},
  before: {},
  ...change,
})

const share = (right: number, of = 28) => ({ right, of })

export const REPORT: Report = {
  code: 'MOSS47',
  students: 29,
  tables: 8,
  moves: { students: 1240, machines: 322 },
  funnel: FUNNEL,
  losses: wallOf(8).losses,
  questions: QUESTIONS.map((id, i) => ({
    group: id.slice(2),
    questions: [id],
    before: share(9 + i),
    after: share(13 + i),
    later: share(11 + i, 24),
    oftenChosen: i === 2 ? { question: id, choice: 'a', times: 11 } : null,
  })),
  gain: { students: 26, before: 44, after: 61, change: 17, low: 8, high: 26, effect: 0.7 },
  ideas: [
    { idea: 'MC07', students: 9 },
    { idea: 'MC13', students: 6 },
    { idea: 'MC10', students: 5 },
  ],
  later: {
    days: [14],
    students: 24,
    sinceAfter: {
      students: 23,
      before: 62,
      after: 57,
      change: -5,
      low: -11,
      high: 1,
      effect: -0.2,
    },
    sinceBefore: { students: 22, before: 44, after: 57, change: 13, low: 4, high: 22, effect: 0.5 },
  },
  withheld: 'Table 8 has fewer than 4 students who answered both checks.',
  byTable: Array.from({ length: 8 }, (_, i) => ({
    number: i + 1,
    students: i === 7 ? 2 : 4,
    before: i === 7 ? share(0, 0) : share(12 + i, 32),
    after: i === 7 ? share(0, 0) : share(18 + i, 32),
  })),
}

export const snapshotOf = (
  who: ClassSnapshot['who'],
  change: Partial<ClassState> = {},
): ClassSnapshot =>
  shownOf({
    ...firstClassState('MOSS47', who),
    connection: 'connected',
    infoAt: Date.now(),
    wallAt: Date.now(),
    ...change,
  })

/** Does nothing, and says that all went well. */
export const fakeRoom = (now: ClassSnapshot): OnlineClass => ({
  subscribe: () => () => undefined,
  getSnapshot: () => now,
  ask: (what) =>
    Promise.resolve({
      ok: true,
      ...(what === 'report' && { report: REPORT, csv: 'question,right\n' }),
      ...(what === 'newCard' && { card: rowOf(9, 0).card }),
    } as never),
  answer: () => undefined,
  dismissNudge: () => undefined,
  dismissProblem: () => undefined,
  close: () => undefined,
})
