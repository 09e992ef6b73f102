import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { CHECK_CHOICES, QUESTIONS } from '../../game/public'
import type { ClassDoor, CodeFound, Joined, OpenedClass } from '../../server/classProtocol'
import type { Problem, Seated } from '../../server/protocol'
import { openSqlite } from '../../server/storage/sqlite'
import { openClassPage, openLesson, type OpenedLesson } from '../support/classPage'
import { onlineServer, openPage, openTable, type OnlineServer } from '../support/onlineServer'

/** A class over real sockets: coming in, the teacher's hand, and what goes wrong. */

let server: OnlineServer
beforeAll(async () => {
  server = await onlineServer({ CLASSES_PER_MINUTE: '1000', TABLES_PER_MINUTE: '1000' })
})
afterAll(async () => {
  await server.close()
})

const lesson = async (wanted = {}): Promise<OpenedLesson> => {
  const opened = await openLesson(server, wanted)
  onTestFinished(() => opened.teacher.close())
  return opened
}
const come = async (opened: OpenedLesson) => {
  const came = await opened.come()
  onTestFinished(() => came.page.close())
  return came
}
const several = (opened: OpenedLesson, count: number) =>
  Promise.all(Array.from({ length: count }, () => come(opened)))
const refusal = async (reply: Promise<{ ok: boolean; problem?: Problem }>) =>
  (await reply).problem?.id

/** A student's page at the table of the class. */
const atTable = async ({ joined, page }: Awaited<ReturnType<typeof come>>) => {
  await page.until('a seat', () => page.you().place !== null)
  const { place } = page.you()
  if (place === null) throw new Error('no seat')
  const table = openPage(server.address)
  onTestFinished(() => table.close())
  await table.must('enter', {
    protocol: 1,
    table: place.table,
    seat: { id: place.seat, token: joined.token },
  })
  return { table, code: place.table, seat: place.seat }
}

/** The codes of the tables, once so many games are on the wall. */
const tablesOf = async ({ teacher }: OpenedLesson, count = 1): Promise<readonly string[]> => {
  const playing = () => teacher.wall().tables.filter(({ phase }) => phase === 'playing')
  await teacher.until('the games', () => playing().length === count)
  return playing().map(({ code }) => code)
}

describe('coming in', () => {
  test('a class is a word and two digits, and two keys that only its teacher was told', async () => {
    const { status, body } = await server.post<OpenedClass>('/api/classes', {
      minutes: 45,
      students: 30,
      length: 'short',
      checks: true,
    })
    expect(status).toBe(201)
    expect(body.code).toMatch(/^[A-Z]{4}\d{2,3}$/)
    expect(body.teacherKey).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/)
    const door = await server.get<ClassDoor>(`/api/classes/${body.code.toLowerCase()}`)
    expect(door.body).toEqual({ code: body.code, phase: 'gathering', open: true })
  })
  test('a code that somebody types leads to a class or to a table', async () => {
    const { code } = await lesson()
    const { code: table } = await openTable(server, ['person'])
    const found = async (typed: string) => (await server.get<CodeFound>(`/api/codes/${typed}`)).body
    expect(await found(code)).toEqual({ is: 'class', code })
    expect(await found(table)).toEqual({ is: 'table', code: table })
    expect((await server.get(`/api/codes/OKRA99`)).body.problem?.id).toBe('table/unknown')
  })
  test('forty students come from one address within ten seconds, each with a name and a card', async () => {
    const opened = await lesson({ students: 40 })
    const began = performance.now()
    const all = await Promise.all(Array.from({ length: 40 }, () => opened.join()))
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(new Set(all.map(({ number }) => number)).size).toBe(40)
    expect(new Set(all.map(({ name }) => name)).size).toBe(40)
    await opened.teacher.until('ten tables', () => opened.teacher.wall().tables.length === 10)
    const refused = await server.post(`/api/classes/${opened.code}/students`)
    expect([refused.status, refused.body.problem?.id]).toEqual([409, 'class/full'])
  })
  test('given a class that is locked or has ended, then nobody new comes in', async () => {
    const { teacher, code } = await lesson()
    await teacher.must('lock', { locked: true })
    const refused = await server.post(`/api/classes/${code}/students`)
    expect([refused.status, refused.body.problem?.id]).toEqual([423, 'class/locked'])
    await teacher.must('go', { to: 'ended' })
    const late = await server.post(`/api/classes/${code}/students`)
    expect([late.status, late.body.problem?.id]).toEqual([410, 'class/ended'])
  })
  test.each(['OKRA99', '%00', '../..', 'x'])('no class is at %j', async (code) => {
    const { body } = await server.get(`/api/classes/${encodeURIComponent(code)}`)
    expect(body.problem?.id).toBe('class/unknown')
  })
  test.each([
    ['no minutes', { students: 3, length: 'short', checks: true }],
    ['half a student', { minutes: 45, students: 0.5, length: 'short', checks: true }],
    ['a class of four hundred', { minutes: 45, students: 400, length: 'short', checks: true }],
    ['a name', { minutes: 45, students: 3, length: 'short', checks: true, school: 'ours' }],
  ])('%s opens no class', async (_what, body) => {
    const refused = await server.post('/api/classes', body)
    expect([refused.status, refused.body.problem?.id]).toEqual([400, 'message/malformed'])
  })
})

describe('keys and cards', () => {
  test('the teacher’s key opens the class on a second device, also as somebody types it', async () => {
    const { code, teacherKey, teacher } = await lesson()
    const key = teacherKey.toLowerCase().replaceAll('-', ' ')
    const second = await openClassPage(server.address, code, { who: 'teacher', key })
    onTestFinished(() => second.close())
    await teacher.until('two teachers', () => teacher.wall().teachers === 2)
    await second.must('lock', { locked: true })
    await teacher.until('what the other did', () => teacher.info().locked)
  })
  test('a wrong key opens nothing, and the projector’s key shows but does nothing', async () => {
    const opened = await lesson()
    await come(opened)
    const { code, projectorKey } = opened
    for (const key of [projectorKey, 'AAAA-AAAA-AAAA', ''])
      await expect(openClassPage(server.address, code, { who: 'teacher', key })).rejects.toThrow(
        /class\/wrong-key|malformed/,
      )
    const shown = await openClassPage(server.address, code, { who: 'projector', key: projectorKey })
    onTestFinished(() => shown.close())
    expect(await refusal(shown.ask('freeze', { frozen: true }))).toBe('class/not-yours')
    const text = JSON.stringify(shown.wall())
    expect(shown.wall().tables).toHaveLength(1)
    expect(shown.wall().students).toEqual([])
    expect(text).not.toMatch(/"name":"[A-Z]/)
  })
  test('whoever guesses keys does not keep the teacher out', async () => {
    const { code, teacherKey } = await lesson()
    const guess = (key: string) => openClassPage(server.address, code, { who: 'teacher', key })
    for (let i = 0; i < 30; i++)
      await expect(guess(`AAAA-AAAA-A${i}`)).rejects.toThrow('class/wrong-key')
    const back = await guess(teacherKey)
    onTestFinished(() => back.close())
    expect(back.wall().teachers).toBe(2)
  })
  test('whoever guesses cards is stopped after a while', async () => {
    const { code } = await lesson()
    const card = { pictures: ['fox', 'owl'], code: 'AAAAA' }
    const tries = await Promise.all(
      Array.from({ length: 80 }, () => server.post(`/api/classes/${code}/card`, card)),
    )
    const ids = tries.map(({ body }) => body.problem?.id)
    expect(ids[0]).toBe('class/wrong-card')
    expect(ids).toContain('card/too-many-tries')
  })
  test('a seat card brings a student back on another device; the first one is told', async () => {
    const opened = await lesson()
    const first = await come(opened)
    await opened.teacher.must('go', { to: 'playing' })
    const seat = await atTable(first)
    const { body } = await server.post<Joined>(
      `/api/classes/${opened.code}/card`,
      first.joined.card,
    )
    expect(body.number).toBe(first.joined.number)
    await first.page.until('the way out', () => first.page.out() === 'class/taken-over')
    await seat.table.hears('out')
    const { number, token } = body
    const again = await openClassPage(server.address, opened.code, {
      who: 'student',
      number,
      token,
    })
    onTestFinished(() => again.close())
    expect(again.you().place).toMatchObject({ table: seat.code, seat: seat.seat })
    await expect(
      openClassPage(server.address, opened.code, {
        who: 'student',
        number,
        token: first.joined.token,
      }),
    ).rejects.toThrow('class/taken-over')
  })
  test('given five tabs of one student, then it is one student who has one seat in all of them', async () => {
    const opened = await lesson()
    const first = await come(opened)
    const { number, token } = first.joined
    const others = await Promise.all(
      [2, 3, 4, 5].map(() =>
        openClassPage(server.address, opened.code, { who: 'student', number, token }),
      ),
    )
    onTestFinished(() => others.forEach((tab) => tab.close()))
    const tabs = [first.page, ...others]
    const { teacher } = opened
    await teacher.until('the student', () => teacher.wall().students.length > 0)
    expect([teacher.info().came, teacher.wall().students.length]).toEqual([1, 1])
    await teacher.must('go', { to: 'playing' })
    for (const tab of tabs) await tab.until('the seat', () => tab.you().place !== null)
    expect(new Set(tabs.map((tab) => JSON.stringify(tab.you().place))).size).toBe(1)

    // What one of them does holds in all.
    await tabs[4]?.must('help', { wanted: true })
    for (const tab of tabs) await tab.until('the flag', () => tab.you().help)
    await tabs[0]?.must('help', { wanted: false })
    for (const tab of tabs) await tab.until('no flag', () => !tab.you().help)

    // As long as one is left the student is here.
    const isHere = () => teacher.wall().students[0]?.present
    for (const tab of tabs.slice(1)) tab.close()
    await first.page.must('help', { wanted: true })
    await teacher.until('the flag', () => teacher.wall().students[0]?.help === true)
    expect(isHere()).toBe(true)
    first.page.close()
    await teacher.until('nobody there', () => isHere() === false)
  })
  test('given somebody who took the card of another, then a new card sends them away', async () => {
    const opened = await lesson()
    const robbed = await come(opened)
    const { body: thief } = await server.post<Joined>(
      `/api/classes/${opened.code}/card`,
      robbed.joined.card,
    )
    const { card } = await opened.teacher.must('newCard', { student: robbed.joined.number })
    await expect(
      openClassPage(server.address, opened.code, {
        who: 'student',
        number: thief.number,
        token: thief.token,
      }),
    ).rejects.toThrow('class/taken-over')
    const { status } = await server.post(`/api/classes/${opened.code}/card`, robbed.joined.card)
    expect(status).toBe(403)
    const { body } = await server.post<Joined>(`/api/classes/${opened.code}/card`, card)
    expect(body.number).toBe(robbed.joined.number)
  })
  test('the seats of a class are for its students: neither code nor card of a table helps', async () => {
    const opened = await lesson()
    const student = await come(opened)
    await student.page.until('a seat', () => student.page.you().place !== null)
    const table = student.page.you().place?.table ?? ''
    const sat = await server.post<Seated>(`/api/tables/${table}/seats`)
    expect([sat.status, sat.body.problem?.id]).toEqual([403, 'class/leads'])
    const shown = await server.post<Seated>(`/api/tables/${table}/card`, student.joined.card)
    expect(shown.body.problem?.id).toBe('class/leads')
  })
})

describe('the teacher’s hand', () => {
  test('five students play at tables of three and two, with bots on the other chairs', async () => {
    const opened = await lesson()
    const students = await several(opened, 5)
    await opened.teacher.must('go', { to: 'playing' })
    await tablesOf(opened, 2)
    const sizes = opened.teacher
      .wall()
      .tables.map(({ seats }) => seats.filter(({ student }) => student !== null).length)
    expect(sizes.sort()).toEqual([2, 3])
    for (const student of students) {
      const { table } = await atTable(student)
      const done = await table.ask('act', {
        id: 'first-0001',
        number: 1,
        action: { move: 'divide' },
      })
      expect(done.ok).toBe(true)
    }
  })
  test('freezing stops every action, and nothing is lost', async () => {
    const opened = await lesson()
    const student = await come(opened)
    await opened.teacher.must('go', { to: 'playing' })
    const { table } = await atTable(student)
    const began = performance.now()
    await opened.teacher.must('freeze', { frozen: true })
    await student.page.until('the stop', () => student.page.info().frozen)
    expect(performance.now() - began).toBeLessThan(1000)
    const act = (id: string) => table.ask('act', { id, number: 1, action: { move: 'divide' } })
    expect(await refusal(act('frozen-0001'))).toBe('class/frozen')
    await opened.teacher.must('freeze', { frozen: false })
    expect((await act('thawed-0001')).ok).toBe(true)
  })
  test('given screens that stand still, then who is late stands still as well, until the game begins', async () => {
    const opened = await lesson()
    await opened.teacher.must('freeze', { frozen: true })
    const { page, joined } = await come(opened)
    expect(page.info().frozen).toBe(true)
    await opened.teacher.must('go', { to: 'playing' })
    const { table } = await atTable({ page, joined })
    const done = await table.ask('act', { id: 'begun-0001', number: 1, action: { move: 'divide' } })
    expect(done.ok).toBe(true)
  })
  test('a student who is late takes over a bot in the middle of a game', async () => {
    const opened = await lesson()
    await several(opened, 3)
    await opened.teacher.must('go', { to: 'playing' })
    const late = await come(opened)
    const { table } = await atTable(late)
    const done = await table.ask('act', { id: 'late-00001', number: 1, action: { move: 'divide' } })
    expect(done.ok).toBe(true)
    expect(opened.teacher.info().came).toBe(4)
  })
  test('given full tables, then who is late gets a new one whose game begins at once', async () => {
    const opened = await lesson()
    await several(opened, 4)
    await opened.teacher.must('go', { to: 'playing' })
    const late = await come(opened)
    const { table } = await atTable(late)
    const done = await table.ask('act', { id: 'late-00001', number: 1, action: { move: 'divide' } })
    expect(done.ok).toBe(true)
    await opened.teacher.until('the second table', () => opened.teacher.wall().tables.length === 2)
  })
  test('a student is moved to another table in the middle of a game, and the page follows', async () => {
    const opened = await lesson()
    const students = await several(opened, 6)
    await opened.teacher.must('go', { to: 'playing' })
    const [first] = students
    if (first === undefined) throw new Error('nobody came')
    const before = await atTable(first)
    const from = first.page.you().place?.table
    const to = (await tablesOf(opened, 2)).find((code) => code !== from) ?? ''
    await opened.teacher.must('move', { student: first.joined.number, table: to })
    await first.page.until('the new place', () => first.page.you().place?.table === to)
    await before.table.hears('out')
    const { table } = await atTable(first)
    const done = await table.ask('act', { id: 'moved-0001', number: 1, action: { move: 'divide' } })
    expect(done.ok).toBe(true)
  })
  test('who is sent away is told, cannot come back, and leaves the chair to a bot', async () => {
    const opened = await lesson()
    const [rude] = await several(opened, 3)
    if (rude === undefined) throw new Error('nobody came')
    await opened.teacher.must('go', { to: 'playing' })
    await opened.teacher.must('remove', { student: rude.joined.number })
    await rude.page.until('the way out', () => rude.page.out() === 'class/removed')
    const { number, token } = rude.joined
    await expect(
      openClassPage(server.address, opened.code, { who: 'student', number, token }),
    ).rejects.toThrow('class/removed')
    expect(opened.teacher.info().came).toBe(2)
    expect(await refusal(opened.teacher.ask('nudge', { student: number }))).toBe(
      'class/no-such-student',
    )
  })
  test('a student steps back, and nobody at the table can tell', async () => {
    const opened = await lesson()
    const students = await several(opened, 2)
    await opened.teacher.must('go', { to: 'playing' })
    const [quiet, other] = students
    if (quiet === undefined || other === undefined) throw new Error('nobody came')
    const mine = await atTable(quiet)
    const theirs = await atTable(other)
    await quiet.page.must('stepBack', { back: true })
    expect(
      await refusal(
        mine.table.ask('act', { id: 'back-00001', number: 1, action: { move: 'divide' } }),
      ),
    ).toBe('class/stepped-back')
    mine.table.close()
    await theirs.table.must('act', { id: 'done-00001', number: 1, action: { move: 'done' } })
    // Somebody else plays for the one who stepped back, so the round goes on.
    await theirs.table.hears('step', (_number, step) => step[1] === mine.seat)
    for (const [, step] of theirs.table.heard('step'))
      if (step[1] === mine.seat) expect(step[2]).toBe('person')
    const told = theirs.table
      .heard('table')
      .at(-1)?.[0]
      .seats.find(({ id }) => id === mine.seat)
    expect(told).toMatchObject({ controller: { by: 'person' }, present: true, open: false })
    const { code, projectorKey } = opened
    const shown = await openClassPage(server.address, code, { who: 'projector', key: projectorKey })
    onTestFinished(() => shown.close())
    const tile = shown.wall().tables[0]?.seats.find(({ id }) => id === mine.seat)
    expect(tile).toMatchObject({ controller: 'person', present: true })
    await quiet.page.must('stepBack', { back: false })
    expect(quiet.page.you().steppedBack).toBe(false)
  })
  test('the spotlight leads all screens to one table, and only to a table of this class', async () => {
    const opened = await lesson()
    const student = await come(opened)
    await opened.teacher.must('go', { to: 'playing' })
    const [code = ''] = await tablesOf(opened)
    await opened.teacher.must('spotlight', { table: code })
    await student.page.until('the spotlight', () => student.page.info().spotlight === code)
    const { code: foreign } = await openTable(server, ['person'])
    expect(await refusal(opened.teacher.ask('spotlight', { table: foreign }))).toBe('table/unknown')
  })
  test('a nudge reaches the student, and help reaches the teacher', async () => {
    const opened = await lesson()
    const student = await come(opened)
    await opened.teacher.must('nudge', { student: student.joined.number })
    await student.page.until('the nudge', () => student.page.nudges() === 1)
    await student.page.must('help', { wanted: true })
    await opened.teacher.until('the flag', () => opened.teacher.wall().students[0]?.help === true)
  })
  test('what only the host of a table may do is refused in a class', async () => {
    const opened = await lesson()
    const student = await come(opened)
    await opened.teacher.must('go', { to: 'playing' })
    const { table, seat } = await atTable(student)
    for (const event of ['start', 'again', 'rename', 'leave'] as const)
      expect(await refusal(table.ask(event, {}))).toBe('class/leads')
    expect(await refusal(table.ask('newCard', { seat }))).toBe('class/leads')
  })
  test('a round that is finished for everybody goes on by itself, then everybody plays again', async () => {
    const opened = await lesson()
    const student = await come(opened)
    await opened.teacher.must('go', { to: 'playing' })
    const { table } = await atTable(student)
    const [code = ''] = await tablesOf(opened)
    await opened.teacher.must('finishRound', { table: code })
    await opened.teacher.until('the next round', () => opened.teacher.wall().tables[0]?.round === 2)
    await table.must('here', {})
    const done = await table.ask('act', { id: 'next-00001', number: 1, action: { move: 'divide' } })
    expect(done).toMatchObject({ ok: true })
  })
  test('no student does what is the teacher’s', async () => {
    const opened = await lesson()
    const { page } = await come(opened)
    const asked = [
      page.ask('go', { to: 'playing' }),
      page.ask('freeze', { frozen: true }),
      page.ask('remove', { student: 1 }),
      page.ask('report', {}),
      page.ask('erase', {}),
    ]
    for (const reply of asked) expect(await refusal(reply)).toBe('class/not-yours')
    expect(await refusal(opened.teacher.ask('help', { wanted: true }))).toBe('class/not-yours')
  })
})

describe('the two checks and the report', () => {
  test('half of the class begins with the other form, and what is not asked is refused', async () => {
    const opened = await lesson()
    const students = await several(opened, 2)
    await opened.teacher.must('go', { to: 'before' })
    for (const { page } of students)
      await page.until('the questions', () => page.you().questions.length === 8)
    const forms = students.map(({ page }) => page.you().questions[0]?.[0])
    expect(forms.sort()).toEqual(['A', 'B'])
    const [first] = students
    const question = first?.page.you().questions[0] ?? 'A-order'
    await first?.page.must('answer', { question, choice: 'b' })
    await first?.page.until('the answer', () => first.page.you().answers[question] === 'b')
    const other = question.startsWith('A') ? 'B-order' : 'A-order'
    expect(
      await refusal(
        first?.page.ask('answer', { question: other, choice: 'a' }) ?? Promise.reject(new Error()),
      ),
    ).toBe('class/not-asked')
  })
  test('what a student answered before the game comes to them while it is on, and to nobody else', async () => {
    const opened = await lesson()
    const [first, second] = await several(opened, 2)
    if (first === undefined || second === undefined) throw new Error('nobody came')
    await opened.teacher.must('go', { to: 'before' })
    await first.page.until('the questions', () => first.page.you().questions.length === 8)
    const [question = 'A-order'] = first.page.you().questions
    await first.page.must('answer', { question, choice: 'b' })
    await opened.teacher.must('go', { to: 'playing' })
    for (const { page } of [first, second])
      await page.until('the game', () => page.info().phase === 'playing')
    await first.page.until('no question', () => first.page.you().questions.length === 0)
    expect(first.page.you()).toMatchObject({ answers: {}, before: { [question]: 'b' } })
    expect(second.page.you().before).toEqual({})

    // Nor does the check after the game change it
    await opened.teacher.must('go', { to: 'debrief' })
    await opened.teacher.must('go', { to: 'after' })
    await first.page.until('the questions', () => first.page.you().questions.length === 8)
    const [last = 'B-order'] = first.page.you().questions
    await first.page.must('answer', { question: last, choice: 'a' })
    await first.page.until('the answer', () => first.page.you().answers[last] === 'a')
    expect(first.page.you().before).toEqual({ [question]: 'b' })
  })
  test('a class that has learned is told so, with its interval, and nobody can be recognised', async () => {
    const opened = await lesson()
    const students = await several(opened, 6)
    const answerAll = async (isRight: (i: number) => boolean) => {
      for (const [i, { page }] of students.entries())
        for (const [k, question] of page.you().questions.entries()) {
          const { answer } = QUESTIONS[question]
          const wrong = CHECK_CHOICES.find((choice) => choice !== answer) ?? 'a'
          await page.must('answer', { question, choice: isRight(i + k) ? answer : wrong })
        }
    }
    const asked = async () => {
      for (const { page } of students)
        await page.until('the questions', () => page.you().questions.length === 8)
    }
    await opened.teacher.must('go', { to: 'before' })
    await asked()
    await answerAll((i) => i % 4 === 0)
    await opened.teacher.until('all answers', () => opened.teacher.wall().checked.done === 6)
    await opened.teacher.must('go', { to: 'playing' })
    await opened.teacher.must('go', { to: 'debrief' })
    await opened.teacher.must('go', { to: 'after' })
    await asked()
    await answerAll((i) => i % 4 !== 0)
    const { report, csv } = await opened.teacher.must('report', {})
    expect(report.students).toBe(6)
    expect(report.gain).toMatchObject({ students: 6, before: 25, after: 75, change: 50 })
    expect(report.questions.map(({ before, after }) => [before.of, after.of])).toEqual(
      Array.from({ length: 8 }, () => [6, 6]),
    )
    // Tables of three are too small to show.
    expect(report.byTable.map(({ before }) => before.of)).toEqual([0, 0])
    expect(report.withheld).toMatch(/fewer than 5/)
    expect(csv.split('\r\n')[0]).toBe('about,which,right before,of,right after,of,value')
    for (const { joined } of students) {
      expect(csv).not.toContain(joined.name)
      expect(JSON.stringify(report)).not.toContain(joined.name)
    }
  })
  test('reasons that enough students gave are an idea to talk about, and name nobody', async () => {
    const opened = await lesson({ length: 'full' })
    // Two full tables: nobody is moved when the games begin.
    const students = await several(opened, 8)
    await opened.teacher.must('go', { to: 'playing' })
    const tables = await Promise.all(students.slice(0, 6).map(atTable))
    const ideas = async () => (await opened.teacher.must('report', {})).report.ideas
    const told = { number: 1, prompt: 'lasting-change' } as const
    for (const [i, { table }] of tables.entries()) {
      expect(await ideas(), `after ${i}`).toEqual(i < 5 ? [] : [{ idea: 'MC07', students: 5 }])
      await table.must('reason', { ...told, reason: 'a' })
    }
    expect(await ideas()).toEqual([{ idea: 'MC07', students: 6 }])
    // Somebody who was sent away no longer counts.
    await opened.teacher.must('remove', { student: students[0]?.joined.number ?? 0 })
    expect(await ideas()).toEqual([{ idea: 'MC07', students: 5 }])
  })
  test('the debrief asks, counts, and shows only when the teacher wants it', async () => {
    const opened = await lesson({ checks: false })
    const { page } = await come(opened)
    const { teacher } = opened
    expect(await refusal(teacher.ask('go', { to: 'before' }))).toBe('class/not-now')
    await teacher.must('go', { to: 'playing' })
    await teacher.must('go', { to: 'debrief' })
    await teacher.must('debrief', { question: 'losses', shown: false })
    await page.must('answer', { question: 'losses', choice: 'c' })
    expect(teacher.wall().votes).toBeNull()
    await teacher.must('debrief', { question: 'losses', shown: true })
    await teacher.until('the votes', () => teacher.wall().votes?.c === 1)
    expect(await refusal(page.ask('answer', { question: 'losses', choice: 'a' }))).toBe(
      'class/not-asked',
    )
  })
})

describe('the end', () => {
  test('given somebody who was offline when it ended, then the page says so and keeps the result', async () => {
    const opened = await lesson()
    const { joined, page } = await come(opened)
    await opened.teacher.must('go', { to: 'playing' })
    await page.until('a seat', () => page.you().place !== null)
    page.close()
    await opened.teacher.must('go', { to: 'ended' })
    const { number, token } = joined
    const back = await openClassPage(server.address, opened.code, { who: 'student', number, token })
    onTestFinished(() => back.close())
    expect(back.info().phase).toBe('ended')
    expect(back.you().place).not.toBeNull()
  })
  test('what is removed is gone at once: class, tables, games', async () => {
    const opened = await lesson()
    const { page } = await come(opened)
    await opened.teacher.must('go', { to: 'playing' })
    const [table = ''] = await tablesOf(opened)
    await opened.teacher.must('erase', {})
    await page.until('the way out', () => page.out() === 'class/erased')
    expect((await server.get(`/api/classes/${opened.code}`)).body.problem?.id).toBe('class/unknown')
    expect((await server.get(`/api/tables/${table}`)).body.problem?.id).toBe('table/unknown')
  })
})

describe('what is kept', () => {
  const inFolder = async <T>(use: (folder: string) => Promise<T>): Promise<T> => {
    const folder = mkdtempSync(join(tmpdir(), 'seed-and-soil-'))
    try {
      return await use(folder)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  test('survives a restart of the server: the teacher’s key, the students, the game', async () => {
    await inFolder(async (folder) => {
      const first = await onlineServer({ DATA_DIR: folder })
      const opened = await openLesson(first)
      const { joined, page } = await opened.come()
      await opened.teacher.must('go', { to: 'playing' })
      await page.until('a seat', () => page.you().place !== null)
      const { place } = page.you()
      await first.close()

      const second = await onlineServer({ DATA_DIR: folder })
      const { code, teacherKey } = opened
      const teacher = await openClassPage(second.address, code, { who: 'teacher', key: teacherKey })
      const { number, token } = joined
      const back = await openClassPage(second.address, code, { who: 'student', number, token })
      expect(teacher.info().phase).toBe('playing')
      expect(back.you().place).toEqual(place)
      await teacher.until('the game', () => teacher.wall().tables[0]?.phase === 'playing')
      for (const { close } of [teacher, back, page, opened.teacher]) close()
      await second.close()
    })
  })

  test('of a finished class names nobody, and opens nothing', async () => {
    await inFolder(async (folder) => {
      const own = await onlineServer({ DATA_DIR: folder })
      const opened = await openLesson(own)
      const { joined, page } = await opened.come()
      await opened.teacher.must('go', { to: 'playing' })
      await opened.teacher.must('go', { to: 'ended' })
      page.close()
      opened.teacher.close()
      await own.close()

      const bytes = readFileSync(join(folder, 'tables.sqlite')).toString('latin1')
      // The generated name is there, so that the file was read where it is written.
      expect(bytes).toContain(joined.name)
      const { token } = joined
      for (const secret of [
        opened.teacherKey,
        opened.projectorKey,
        token,
        '127.0.0.1',
        'ser-agent',
      ])
        expect(bytes).not.toContain(secret)
      const storage = await openSqlite(join(folder, 'tables.sqlite'))
      const kept = await storage.classByCode(opened.code)
      await storage.close()
      expect(Object.keys(kept?.students[0] ?? {}).sort()).toEqual([
        ...['card', 'name', 'number', 'removed', 'steppedBack', 'table', 'tokenHash'],
      ])
    })
  })
})
