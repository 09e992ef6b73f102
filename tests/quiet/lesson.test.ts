import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest'
import { CHECK_CHOICES, QUESTIONS, seededRandom, streamOf } from '../../game/public'
import type { Joined } from '../../server/classProtocol'
import { openClassPage, openLesson, type ClassPage, type OpenedLesson } from '../support/classPage'
import { LAPTOP, PHONE } from '../support/onlineScreens'
import { onlinePlayer, type OnlinePlayer } from '../support/onlinePlayer'
import { test } from '../support/browser'
import { startBuilt, type BuiltServer } from '../support/builtServer'
import { post, type Posting } from '../support/posting'

/**
 * A whole lesson: thirty students and a teacher over real sockets, three of them in real browsers, sixty
 * times as fast as a real one. A minute of the lesson lasts a second.
 */

const SPEED = 60
const MINUTE = 60_000 / SPEED
/** From the first move until the bell: seventeen of them come after the game. */
const MINUTES = 30
/** What is done, but not waited for, takes as long as in a lesson at its real speed. In milliseconds. */
const AT_WORK = 3000
const STUDENTS = 30
/** Two are in browsers, and two are late. */
const SCRIPTED = STUDENTS - 4

const folder = mkdtempSync(join(tmpdir(), 'seed-and-soil-'))
let built: BuiltServer
let server: Posting
beforeAll(async () => {
  built = await startBuilt({
    DATA_DIR: folder,
    LESSON_SPEED: String(SPEED),
    SILENCE_SECONDS: '1',
    NUDGE_SECONDS: '0',
    BOT_PAUSE_MS: '20',
    MOVES_PER_SECOND: '1000',
  })
  server = { address: built.url, post: (path, body) => post(built.url + path, body) }
})
afterAll(async () => {
  await built.stop()
  rmSync(folder, { recursive: true })
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

/** What the pages in browsers asked for. */
const requests: string[] = []

const browserAt = async (
  browser: Browser,
  viewport: { width: number; height: number },
  path: string,
): Promise<Page> => {
  const context = await browser.newContext({ baseURL: built.url, viewport })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(path)
  return page
}

/** Comes in as students do: with the code on the board, and a tap. */
const comeByHand = async (page: Page, code: string): Promise<void> => {
  await page.getByRole('textbox').fill(code.toLowerCase())
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await page.getByRole('button', { name: 'Come in' }).click()
  await page.getByText('In this class you are').waitFor()
}

const scrollsBy = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)

/** Waits until the teacher's page has been told the wall so many times anew. */
const wallsTold = async ({ socket }: ClassPage, times: number): Promise<void> => {
  for (let i = 0; i < times; i++)
    await new Promise((resolve) => socket.once('wall', () => resolve(undefined)))
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

test(
  'thirty students, from the first who comes to the report',
  { timeout: 120_000 },
  async ({ browser }) => {
    const began = performance.now()
    const minute = () => (performance.now() - began) / MINUTE
    const opened = await openLesson(server, { students: STUDENTS })
    const { teacher } = opened

    // 0: 28 students come, two of them in browsers; two more are late. The wall is in a browser too.
    const wall = await browserAt(browser, LAPTOP, `/c/${opened.code}/teach#${opened.teacherKey}`)
    const phone = await browserAt(browser, PHONE, '/')
    const laptop = await browserAt(browser, LAPTOP, '/')
    await Promise.all([phone, laptop].map((page) => comeByHand(page, opened.code)))
    const students = await Promise.all(
      Array.from({ length: SCRIPTED }, async () => come(opened, await opened.join())),
    )
    await teacher.until('all of them', () => teacher.info().came === STUDENTS - 2)

    // The check before, which the late student skips.
    await teacher.must('go', { to: 'before' })
    await Promise.all(students.map((student) => answer(student, 20)))
    await teacher.until('all answers', () => teacher.wall().checked.done === SCRIPTED)
    await phone.getByText('Question 1 of 8').waitFor()
    students.push(await come(opened, await opened.join()))

    // The lesson began late: the teacher says when the bell rings.
    await teacher.must('bell', { minutes: MINUTES })

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
    await wall.getByRole('button', { name: /^Table 8/ }).waitFor()
    expect(await scrollsBy(wall), 'the wall scrolls').toBeLessThanOrEqual(0)
    await phone.getByRole('heading', { name: /^Your turn, / }).waitFor()
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
    await Promise.all(
      students.map(({ page }) => page.until('the freeze', () => page.info().frozen)),
    )
    expect(performance.now() - asked).toBeLessThan(1000)
    for (const page of [phone, laptop])
      await page.getByRole('dialog').getByText('Look up', { exact: true }).waitFor()
    const rounds = () => teacher.wall().tables.map(({ round, stages }) => [round, stages])
    // The first wall may have been looked at before the freeze; the others are all of after it.
    await wallsTold(teacher, 2)
    const before = rounds()
    await wallsTold(teacher, 3)
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
    expect(Math.max(...lateBy), `late by ${lateBy.join(', ')}`).toBeLessThan(1 + AT_WORK / MINUTE)

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
    await teacher.until('the votes', () => teacher.wall().votes?.c === STUDENTS - 2)

    // The check after, the report, the end.
    await teacher.must('go', { to: 'after' })
    await Promise.all(students.map((student) => answer(student, 60)))
    const { report, csv } = await teacher.must('report', {})
    expect(report.gain?.students).toBe(SCRIPTED)
    expect(report.gain?.change).toBeGreaterThan(0)
    expect(report.moves.students).toBeGreaterThan(100)
    expect(report.moves.machines).toBeGreaterThan(10)
    expect(csv).toContain('gain,change')
    await teacher.must('go', { to: 'ended' })
    await phone.getByRole('heading', { name: /^That was it, / }).waitFor()
    for (const student of students) {
      await student.page.until('the end', () => student.page.info().phase === 'ended')
      student.leave()
    }

    // Weeks later: all but four come back by their seat cards, and have forgotten some of it.
    await teacher.must('go', { to: 'later' })
    const back = await Promise.all(
      students.slice(4).map(async ({ joined }) => {
        const shown = await server.post<Joined>(`/api/classes/${opened.code}/card`, joined.card)
        return come(opened, shown.body)
      }),
    )
    await Promise.all(back.map((student) => answer(student, 45)))
    await teacher.until('their answers', () => teacher.wall().checked.done === back.length)
    await teacher.must('go', { to: 'ended' })
    const { later } = (await teacher.must('report', {})).report
    expect(later?.students).toBe(back.length)
    // The two who were late in the lesson answered no check before it.
    expect(later?.sinceAfter?.students).toBe(back.length)
    expect(later?.sinceBefore?.students).toBe(back.length - 2)
    for (const student of back) student.leave()
    teacher.close()

    // Nothing was asked of anybody else.
    const foreign = requests.filter((url) => !url.startsWith(built.url) && !url.startsWith('ws:'))
    expect(foreign).toEqual([])
  },
)
