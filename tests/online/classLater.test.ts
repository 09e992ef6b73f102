import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { QUESTIONS, type Choice, type QuestionId } from '../../game/public'
import type { ClassDoor, Joined } from '../../server/classProtocol'
import type { Problem } from '../../server/protocol'
import { openClassPage, openLesson, type ClassPage, type OpenedLesson } from '../support/classPage'
import { onlineServer, type OnlineServer } from '../support/onlineServer'

/** Weeks after a class its students are asked once more, by its code and their seat cards. */

const DAY = 86_400_000

let server: OnlineServer
beforeAll(async () => {
  server = await onlineServer({ CLASSES_PER_MINUTE: '1000', TABLES_PER_MINUTE: '1000' })
})
afterAll(async () => {
  await server.close()
})

const refusal = async (reply: Promise<{ ok: boolean; problem?: Problem }>) =>
  (await reply).problem?.id

const pageOf = async ({ code }: OpenedLesson, { number, token }: Joined, at = server) => {
  const page = await openClassPage(at.address, code, { who: 'student', number, token })
  onTestFinished(() => page.close())
  return page
}

/** A class that has ended, of so many students, who are all gone. */
const over = async (count: number, wanted = {}) => {
  const opened = await openLesson(server, wanted)
  onTestFinished(() => opened.teacher.close())
  const joined: Joined[] = []
  for (let i = 0; i < count; i++) joined.push(await opened.join())
  await opened.teacher.must('go', { to: 'ended' })
  return { opened, joined, teacher: opened.teacher }
}

/** Shows the seat card on a device that knows nothing of the class. */
const byCard = async (opened: OpenedLesson, { card }: Joined, at = server) => {
  const { status, body } = await at.post<Joined>(`/api/classes/${opened.code}/card`, card)
  expect(status).toBe(200)
  return { joined: body, page: await pageOf(opened, body, at) }
}

/** Answers so many of the questions that are asked, all of them right. */
const answer = async (page: ClassPage, questions = page.you().questions): Promise<void> => {
  for (const question of questions)
    await page.must('answer', { question, choice: QUESTIONS[question].answer })
}

describe('asking again', () => {
  test('given seat cards, then students come back on other devices and answer the form of after', async () => {
    // Given six who have answered the check after the game
    const opened = await openLesson(server)
    const { teacher } = opened
    onTestFinished(() => teacher.close())
    const came = await Promise.all(Array.from({ length: 6 }, () => opened.come()))
    await teacher.must('go', { to: 'playing' })
    await teacher.must('go', { to: 'debrief' })
    await teacher.must('go', { to: 'after' })
    const asked = new Map<number, readonly QuestionId[]>()
    for (const { page, joined } of came) {
      await page.until('the questions', () => page.you().questions.length === 8)
      asked.set(joined.number, page.you().questions)
      await answer(page)
      page.close()
    }
    await teacher.must('go', { to: 'ended' })

    // When the teacher asks again
    await teacher.must('go', { to: 'later' })
    const door = await server.get<ClassDoor>(`/api/classes/${opened.code}`)
    expect(door.body).toEqual({ code: opened.code, phase: 'later', open: false })
    const checked = () => teacher.wall().checked
    await teacher.until('an empty room', () => checked().of === 6 && checked().here === 0)
    expect(checked().done).toBe(0)
    for (const { joined } of came) {
      const back = await byCard(opened, joined)
      expect(back.joined).toMatchObject({ number: joined.number, name: joined.name })
      expect(back.page.you().questions).toEqual(asked.get(joined.number))
      expect(back.page.you().answers).toEqual({})
      // The first is back, and answers nothing.
      if (joined !== came[0]?.joined) await answer(back.page)
    }
    await teacher.until('who is back', () => checked().here === 6 && checked().done === 5)
    expect((await teacher.must('report', {})).report.later).toBeNull()

    // Then the report tells what was kept, once it is closed
    await teacher.must('go', { to: 'ended' })
    const { report, csv } = await teacher.must('report', {})
    expect(report.later).toMatchObject({ days: [0], students: 5, sinceBefore: null })
    expect(report.later?.sinceAfter).toMatchObject({ students: 5, before: 100, after: 100 })
    expect(report.questions.map(({ later }) => later)).toEqual(
      Array.from({ length: 8 }, () => ({ right: 5, of: 5 })),
    )
    for (const { joined } of came) expect(csv + JSON.stringify(report)).not.toContain(joined.name)
  })

  test('a device that still knows its student needs no card, and what it answers it can change', async () => {
    const { opened, joined, teacher } = await over(1)
    const [student] = joined
    if (student === undefined) throw new Error('nobody came')
    const page = await pageOf(opened, student)
    await teacher.must('go', { to: 'later' })
    await page.until('the questions', () => page.you().questions.length === 8)
    const [question = 'A-order'] = page.you().questions
    for (const choice of ['a', 'c'] as const) await page.must('answer', { question, choice })
    await page.until('the change', () => page.you().answers[question] === 'c')
    await teacher.must('go', { to: 'ended' })
    await page.until('the end', () => page.info().phase === 'ended')
    expect(page.you()).toMatchObject({ questions: [], answers: {} })
  })

  test('given somebody who is back while it is open, then away, then they count as back only if they answered', async () => {
    const { opened, joined, teacher } = await over(2)
    await teacher.must('go', { to: 'later' })
    const pages = await Promise.all(joined.map((one) => pageOf(opened, one)))
    await teacher.until('both', () => teacher.wall().checked.here === 2)
    await answer(pages[0] ?? fail(), pages[0]?.you().questions.slice(0, 1))
    for (const page of pages) page.close()
    await teacher.until('the one who answered', () => teacher.wall().checked.here === 1)
    expect(teacher.wall().checked.done).toBe(0)
  })

  test('the projector is told how many are back, and nobody’s name', async () => {
    const { opened, joined, teacher } = await over(2)
    const { code, projectorKey: key } = opened
    const shown = await openClassPage(server.address, code, { who: 'projector', key })
    onTestFinished(() => shown.close())
    await teacher.must('go', { to: 'later' })
    await byCard(opened, joined[0] ?? fail())
    await shown.until('one who is back', () => shown.wall().checked.here === 1)
    expect(shown.wall()).toMatchObject({ students: [], known: [] })
    for (const { name } of joined) expect(JSON.stringify(shown.wall())).not.toContain(name)
  })
})

describe('who was not in the class', () => {
  test('cannot come in then, and is told why', async () => {
    const { opened, teacher } = await over(1)
    const knock = () => server.post(`/api/classes/${opened.code}/students`)
    expect((await knock()).body.problem?.id).toBe('class/ended')
    await teacher.must('go', { to: 'later' })
    const { status, body } = await knock()
    expect([status, body.problem?.id]).toEqual([403, 'class/only-back'])
    expect(body.problem?.message).toBe('Only those who were in this class can come in now.')
    const wrong = { pictures: ['fox', 'owl'], code: 'AAAAA' }
    const shown = await server.post(`/api/classes/${opened.code}/card`, wrong)
    expect([shown.status, shown.body.problem?.id]).toEqual([403, 'class/wrong-card'])
    expect(teacher.info().came).toBe(1)
  })
  test('nor can who was sent away; who has lost the card gets a new one', async () => {
    const { opened, joined, teacher } = await over(2)
    const [away, lost] = joined
    if (away === undefined || lost === undefined) throw new Error('nobody came')
    await teacher.must('go', { to: 'later' })
    await teacher.must('remove', { student: away.number })
    expect((await server.post(`/api/classes/${opened.code}/card`, away.card)).status).toBe(403)
    await expect(pageOf(opened, away)).rejects.toThrow('class/removed')
    const { card } = await teacher.must('newCard', { student: lost.number })
    expect((await server.post(`/api/classes/${opened.code}/card`, lost.card)).status).toBe(403)
    const back = await byCard(opened, { ...lost, card })
    expect(back.page.you().questions).toHaveLength(8)
  })
})

describe('out of turn', () => {
  test('a class is asked again only when it is over, has checks, and somebody was there', async () => {
    const going = await openLesson(server)
    onTestFinished(() => going.teacher.close())
    const later = (page: ClassPage) => refusal(page.ask('go', { to: 'later' }))
    await going.join()
    expect(await later(going.teacher)).toBe('class/not-now')
    expect(await later((await over(1, { checks: false })).teacher)).toBe('class/not-now')
    expect(await later((await over(0)).teacher)).toBe('class/not-now')
    const { teacher } = await over(1)
    expect(await later(teacher)).toBeUndefined()
    expect(await later(teacher)).toBe('class/not-now')
    for (const to of ['gathering', 'before', 'playing', 'debrief', 'after'] as const)
      expect(await refusal(teacher.ask('go', { to }))).toBe('class/not-now')
  })
  test('answers count only while it is open, and only to what is asked', async () => {
    const { opened, joined, teacher } = await over(1)
    const page = await pageOf(opened, joined[0] ?? fail())
    const say = (question: string, choice = 'a') =>
      refusal(page.ask('answer', { question: question as QuestionId, choice: choice as Choice }))
    expect(await say('B-order')).toBe('class/not-asked')
    await teacher.must('go', { to: 'later' })
    expect(await say('A-order')).toBe('class/not-asked')
    expect(await say('losses')).toBe('class/not-asked')
    expect(await say('A-alchemy')).toBe('message/malformed')
    expect(await say('B-order', 'e')).toBe('message/malformed')
    expect(await say('B-order')).toBeUndefined()
    await teacher.must('go', { to: 'ended' })
    expect(await say('B-order', 'b')).toBe('class/not-asked')
    expect(await refusal(page.ask('go', { to: 'later' }))).toBe('class/not-yours')
    expect(await refusal(teacher.ask('answer', { question: 'B-order', choice: 'a' }))).toBe(
      'class/not-yours',
    )
  })
  test('nothing of a lesson that is over is changed, neither before nor while it is asked again', async () => {
    const { opened, joined, teacher } = await over(1)
    const page = await pageOf(opened, joined[0] ?? fail())
    for (const to of ['ended', 'later'] as const) {
      if (to === 'later') await teacher.must('go', { to })
      const asked = [
        teacher.ask('freeze', { frozen: true }),
        teacher.ask('spotlight', { table: null }),
        teacher.ask('lock', { locked: true }),
        teacher.ask('bell', { minutes: 20 }),
        teacher.ask('move', { student: 1, table: null }),
        teacher.ask('nudge', { student: 1 }),
        teacher.ask('autopilot', { student: 1 }),
        teacher.ask('finishRound', { table: 'FERN42' }),
        teacher.ask('debrief', { question: null, shown: false }),
        page.ask('stepBack', { back: true }),
        page.ask('help', { wanted: true }),
      ]
      for (const reply of asked) expect(await refusal(reply)).toBe('class/not-now')
    }
    expect(teacher.info()).toMatchObject({ phase: 'later', frozen: false, locked: false })
  })
})

describe('the thirty days', () => {
  test('end thirty days after the class, however late its students were asked again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'seed-and-soil-'))
    const noon = Date.now()
    onTestFinished(() => {
      vi.useRealTimers()
      rmSync(folder, { recursive: true })
    })
    /** The server of one day; what it keeps is in the folder. */
    const on = async (day: number, use: (at: OnlineServer) => Promise<void>): Promise<void> => {
      vi.useFakeTimers({ toFake: ['Date'], now: noon + day * DAY })
      const at = await onlineServer({ DATA_DIR: folder })
      await use(at)
      await at.close()
    }
    let opened: OpenedLesson | undefined
    let joined: Joined | undefined
    const class_ = () => opened ?? fail()
    await on(0, async (at) => {
      opened = await openLesson(at)
      joined = await opened.join()
      await opened.teacher.must('go', { to: 'ended' })
      opened.teacher.close()
    })
    const asTeacher = async (at: OnlineServer) => {
      const { code, teacherKey: key } = class_()
      const teacher = await openClassPage(at.address, code, { who: 'teacher', key })
      onTestFinished(() => teacher.close())
      return teacher
    }
    // Two weeks later, and again at four: each day is counted, and the rest of the thirty is told
    for (const day of [14, 28])
      await on(day, async (at) => {
        const teacher = await asTeacher(at)
        expect(Math.round((teacher.info().clock.goneIn ?? NaN) / DAY)).toBe(30 - day)
        await teacher.must('go', { to: 'later' })
        await answer((await byCard(class_(), joined ?? fail(), at)).page)
        await teacher.must('go', { to: 'ended' })
        const days = (await teacher.must('report', {})).report.later?.days
        expect(days).toEqual(day === 14 ? [14] : [14, 28])
      })
    // Just before the end of the thirty days it is there, and just after it is not
    await on(29.99, async (at) => {
      expect((await asTeacher(at)).info().phase).toBe('ended')
    })
    await on(30.01, async (at) => {
      const { body } = await at.get<ClassDoor>(`/api/classes/${class_().code}`)
      expect(body.problem?.id).toBe('class/unknown')
    })
  })
})

const fail = (): never => {
  throw new Error('nobody came')
}
