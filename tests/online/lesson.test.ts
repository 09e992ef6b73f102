import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CHECK_CHOICES, QUESTIONS, seededRandom, streamOf } from '../../game/public'
import type { Joined } from '../../server/classProtocol'
import { openClassPage, openLesson, type ClassPage, type OpenedLesson } from '../support/classPage'
import { onlinePlayer, type OnlinePlayer } from '../support/onlinePlayer'
import { onlineServer, type OnlineServer } from '../support/onlineServer'

/**
 * A whole lesson: thirty students and a teacher over real sockets, sixty times as fast as a real one. A
 * minute of the lesson lasts a second.
 */

const SPEED = 60
const MINUTE = 60_000 / SPEED
const MINUTES = 32
const STUDENTS = 30

let server: OnlineServer
beforeAll(async () => {
  server = await onlineServer({
    LESSON_SPEED: String(SPEED),
    SILENCE_SECONDS: '1',
    NUDGE_SECONDS: '0',
    BOT_PAUSE_MS: '20',
  })
})
afterAll(async () => {
  await server.close()
})

/** A student: a page in the class, and one at whatever table it leads to. */
class Student {
  player: OnlinePlayer | null = null
  #at = ''

  constructor(
    readonly joined: Joined,
    readonly page: ClassPage,
  ) {}

  /** Goes where the class says. */
  follow() {
    const { place } = this.page.you()
    const at = place === null ? '' : `${place.table}/${place.seat}`
    if (at === this.#at) return
    this.#at = at
    this.player?.close()
    this.player =
      place === null
        ? null
        : onlinePlayer(
            { table: { code: place.table }, seat: place.seat, token: this.joined.token },
            { base: server.address, pause: pauseOf(this.joined.number) },
          )
  }

  leave() {
    this.player?.close()
    this.player = null
    this.#at = ''
    this.page.close()
  }
}

/** People think for a while before they act; some longer than others. In milliseconds. */
const pauseOf = (number: number) => {
  const chance = streamOf(`student ${number}`, 'pauses')
  return () => 200 + seededRandom.below(chance, 500)
}

const come = async ({ code }: OpenedLesson, joined: Joined): Promise<Student> => {
  const { number, token } = joined
  const page = await openClassPage(server.address, code, { who: 'student', number, token })
  const student = new Student(joined, page)
  page.socket.on('you', () => student.follow())
  student.follow()
  return student
}

/** Somebody who knows more after the lesson than before. */
const answer = async ({ page, joined }: Student, knows: number) => {
  await page.until('the questions', () => page.you().questions.length > 0)
  const chance = streamOf(`student ${joined.number}`, 'answers')
  for (const question of page.you().questions) {
    const { answer: right } = QUESTIONS[question]
    const guess = CHECK_CHOICES[seededRandom.below(chance, CHECK_CHOICES.length)] ?? 'a'
    const choice = seededRandom.below(chance, 100) < knows ? right : guess
    await page.must('answer', { question, choice })
  }
}

test('thirty students, from the first who comes to the report', { timeout: 120_000 }, async () => {
  const began = performance.now()
  const minute = () => (performance.now() - began) / MINUTE
  const opened = await openLesson(server, { minutes: MINUTES, students: STUDENTS })
  const { teacher } = opened

  // 0: 28 students come; one more is late, and one comes in the middle of the game.
  const students = await Promise.all(
    Array.from({ length: STUDENTS - 2 }, async () => come(opened, await opened.join())),
  )
  expect(minute(), 'all sit').toBeLessThan(5)

  // The check before, which the late student skips.
  await teacher.must('go', { to: 'before' })
  await Promise.all(students.map((student) => answer(student, 20)))
  await teacher.until('all answers', () => teacher.wall().checked.done === STUDENTS - 2)
  students.push(await come(opened, await opened.join()))

  // The game: all tables have three or four students, and nobody waits to begin.
  await teacher.must('go', { to: 'playing' })
  await teacher.until('eight games', () => {
    const { tables } = teacher.wall()
    return tables.length === 8 && tables.every(({ phase }) => phase === 'playing')
  })
  const sizes = teacher
    .wall()
    .tables.map(({ seats }) => seats.filter(({ student }) => student !== null).length)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3)
  const ends = minute() + (teacher.info().clock.playEndsIn ?? NaN) / MINUTE

  // Six drop out of the network; five come back, one device is dead.
  const gone = students.slice(3, 9)
  for (const student of gone) student.leave()
  await teacher.until('autopilots', () =>
    teacher
      .wall()
      .tables.flatMap(({ seats }) => seats)
      .some(({ controller }) => controller === 'autopilot'),
  )
  const [dead, ...others] = gone
  if (dead === undefined) throw new Error('nobody is gone')
  for (const student of others)
    students[students.indexOf(student)] = await come(opened, student.joined)
  const { body: again } = await server.post<Joined>(
    `/api/classes/${opened.code}/card`,
    dead.joined.card,
  )
  students[students.indexOf(dead)] = await come(opened, again)

  // Somebody is late, and takes over a bot at once.
  const late = await come(opened, await opened.join())
  students.push(late)
  await late.page.until('a seat', () => late.page.you().place !== null)
  expect(teacher.info().came).toBe(STUDENTS)

  // A freeze: every screen within a second, and nothing happens at any table meanwhile.
  const asked = performance.now()
  await teacher.must('freeze', { frozen: true })
  await Promise.all(students.map(({ page }) => page.until('the freeze', () => page.info().frozen)))
  expect(performance.now() - asked).toBeLessThan(1000)
  const rounds = () => teacher.wall().tables.map(({ round, stages }) => [round, stages])
  await sleep(500)
  const before = rounds()
  await sleep(1000)
  expect(rounds()).toEqual(before)
  const [first] = teacher.wall().tables
  await teacher.must('spotlight', { table: first?.code ?? '' })
  await late.page.until('the spotlight', () => late.page.info().spotlight === first?.code)
  await teacher.must('spotlight', { table: null })
  await teacher.must('freeze', { frozen: false })

  // The end: every table within a minute of the plan, then the debrief begins by itself.
  const endings = new Map<string, number>()
  await teacher.until('the end of every game', () => {
    const { tables } = teacher.wall()
    for (const { code, phase } of tables)
      if (phase === 'over' && !endings.has(code)) endings.set(code, minute())
    return endings.size === tables.length
  })
  await teacher.until('the debrief', () => teacher.info().phase === 'debrief')
  const lateBy = [...endings.values()].map((ended) => ended - ends)
  expect(Math.max(...lateBy), `late by ${lateBy.join(', ')}`).toBeLessThan(1.5)

  // The debrief: the class's own cells, a question, its answers.
  const { funnel, losses } = teacher.wall()
  expect(funnel.launched).toBeGreaterThan(funnel.invaded)
  expect(funnel.invaded).toBeGreaterThan(funnel.extravasated)
  expect(Object.values(losses).reduce((sum, cells) => sum + cells, 0)).toBeGreaterThan(50)
  await teacher.must('debrief', { question: 'losses', shown: false })
  for (const { page } of students) {
    await page.until('the question', () => page.info().debrief?.question === 'losses')
    await page.must('answer', { question: 'losses', choice: 'c' })
  }
  await teacher.must('debrief', { question: 'losses', shown: true })
  await teacher.until('the votes', () => teacher.wall().votes?.c === STUDENTS)

  // The check after, the report, the end.
  await teacher.must('go', { to: 'after' })
  await Promise.all(students.map((student) => answer(student, 60)))
  const { report, csv } = await teacher.must('report', {})
  expect(report.gain?.students).toBe(STUDENTS - 2)
  expect(report.gain?.change).toBeGreaterThan(0)
  expect(report.moves.students).toBeGreaterThan(100)
  expect(report.moves.machines).toBeGreaterThan(10)
  expect(csv).toContain('gain,change')
  await teacher.must('go', { to: 'ended' })
  for (const student of students) {
    await student.page.until('the end', () => student.page.info().phase === 'ended')
    student.leave()
  }
  teacher.close()
})
