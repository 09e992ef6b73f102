import { describe, expect, test } from 'vitest'
import { createClassApi } from '../../client/classroom/api'
import { bellProblem, minutesUntil, timeIn } from '../../client/classroom/bell'
import { asTimer, inMinutes, leftOf } from '../../client/classroom/clock'
import { checkNetwork, networkWords, type NetworkWays } from '../../client/classroom/open/network'
import { createKeptClasses } from '../../client/classroom/kept'
import { planProblem } from '../../client/classroom/open/plan'
import {
  gainWords,
  laterName,
  laterWords,
  shareWords,
} from '../../client/classroom/report/reportWords'
import { letIn } from '../../client/classroom/student/letIn'
import { keepPlace } from '../../client/classroom/student/seats'
import { columnsFor } from '../../client/classroom/wall/Tiles'
import { machineAt, stateOf } from '../../client/classroom/wall/tileWords'
import { phaseAfter, phasesOf } from '../../client/classroom/words'
import { createSeats } from '../../client/online/seats'
import type { Outcome } from '../../client/online/trouble'
import { findCode } from '../../client/routes/findCode'
import { REPORT, wallOf } from '../../client/dev/fakeClass'
import { CLASS_PHASES } from '../../server/classProtocol'
import { memory } from '../support/fakeTable'

describe('the bell', () => {
  const now = new Date(2026, 2, 4, 10, 50)
  test.each([
    ['11:35', 45],
    ['10:50', 0],
    ['10:49', 24 * 60 - 1],
    ['0:20', 13 * 60 + 30],
  ])('at %s rings in %i minutes', (time, minutes) => expect(minutesUntil(time, now)).toBe(minutes))
  test.each(['', 'noon', '24:00', '11:60', '11'])('“%s” is no time', (time) =>
    expect(minutesUntil(time, now)).toBeUndefined(),
  )
  test('a length is a time, also past midnight', () => {
    expect(timeIn(45, now)).toBe('11:35')
    expect(timeIn(14 * 60, now)).toBe('00:50')
  })
  test('too soon, too late and not at all are said; the limits are not', () => {
    expect(bellProblem(14)).toContain('15 minutes at least')
    expect(bellProblem(15)).toBeUndefined()
    expect(bellProblem(240)).toBeUndefined()
    expect(bellProblem(241)).toContain('240 minutes at most')
    expect(bellProblem(undefined)).toBe('Say when the bell rings.')
  })
})

describe('a clock', () => {
  test('counts from the message on, whatever the time of day is', () => {
    expect(leftOf(60_000, 1000, 31_000)).toBe(30_000)
    expect(leftOf(60_000, 1000, 500)).toBe(60_000)
  })
  test.each([
    [1_104_000, '18:24', '18 minutes'],
    [59_001, '1:00', '1 minute'],
    [29_000, '0:29', 'less than a minute'],
    [-5, '0:00', 'less than a minute'],
  ])('%i is %s, read out as %s', (left, timer, spoken) => {
    expect(asTimer(left)).toBe(timer)
    expect(inMinutes(left)).toBe(spoken)
  })
})

describe('the parts of a lesson', () => {
  test('are all of them with checks, and two less without', () => {
    expect(phasesOf(true)).toEqual(CLASS_PHASES.filter((phase) => phase !== 'later'))
    expect(phasesOf(false)).toEqual(['gathering', 'playing', 'debrief', 'ended'])
  })
  test('follow each other', () => {
    expect(phaseAfter('gathering', true)).toBe('before')
    expect(phaseAfter('gathering', false)).toBe('playing')
    expect(phaseAfter('ended', true)).toBeUndefined()
  })
})

test.each(['', '0', '41', '2.5', 'many'])('“%s” is no number of students', (students) =>
  expect(planProblem({ students, time: '11:35', length: 'short', checks: true })).toBeDefined(),
)

describe('what a device keeps of classes', () => {
  test('adds up, newest first, and survives nonsense', () => {
    const store = memory()
    const kept = createKeptClasses(() => store)
    kept.keep('MOSS47', { teacherKey: 'key' })
    kept.keep('FERN42', { student: { number: 3, token: 'secret' } })
    kept.keep('MOSS47', { projectorKey: 'show' })
    expect(kept.list().map(({ code }) => code)).toEqual(['MOSS47', 'FERN42'])
    expect(kept.find('MOSS47')).toEqual({
      code: 'MOSS47',
      teacherKey: 'key',
      projectorKey: 'show',
      student: null,
      prediction: null,
    })
    kept.keep('FERN42', { prediction: 'd' })
    expect(kept.find('FERN42')).toMatchObject({ student: { number: 3 }, prediction: 'd' })
    store.setItem(
      'seed-and-soil/classes',
      '[{"code":"OAK17","student":{"number":"3"},"prediction":"e"},7]',
    )
    expect(kept.list()).toEqual([
      { code: 'OAK17', teacherKey: null, projectorKey: null, student: null, prediction: null },
    ])
  })
  test('lasts as long as the page where nothing can be stored', () => {
    const kept = createKeptClasses(() => {
      throw new Error('forbidden')
    })
    expect(kept.keep('MOSS47', { teacherKey: 'key' })).toBe(false)
    expect(kept.find('MOSS47')?.teacherKey).toBe('key')
    kept.forget('MOSS47')
    expect(kept.list()).toEqual([])
  })
})

test('a seat of a class is kept once, with what its person was told', () => {
  const store = memory()
  const seats = createSeats(() => store, 'class-seats')
  const place = { table: 'FERN42', number: 1, seat: '1' } as const
  keepPlace(place, 'secret', seats)
  seats.keep({ code: 'FERN42', seat: '1', token: 'secret', told: { number: 1, step: 9 } })
  keepPlace(place, 'secret', seats)
  expect(seats.find('FERN42')?.told).toEqual({ number: 1, step: 9 })
  keepPlace({ ...place, seat: '2' }, 'secret', seats)
  expect(seats.find('FERN42')).toMatchObject({ seat: '2', told: null })
  expect(createSeats(() => store).list()).toEqual([])
})

const answering =
  (body: unknown, status = 200) =>
  () =>
    Promise.resolve(new Response(JSON.stringify(body), { status }))

describe('a code that somebody typed', () => {
  test('leads to a class, or else to the door of a table', async () => {
    expect(await findCode('MOSS47', answering({ is: 'class', code: 'MOSS47' }))).toEqual({
      at: 'class',
      code: 'MOSS47',
      as: 'student',
    })
    const table = { at: 'table', code: 'MOSS47', as: 'player' }
    expect(await findCode('MOSS47', answering({ is: 'table', code: 'MOSS47' }))).toEqual(table)
    expect(await findCode('MOSS47', answering({ problem: {} }, 404))).toEqual(table)
    expect(await findCode('MOSS47', () => Promise.reject(new TypeError('offline')))).toEqual(table)
  })
})

test('what is asked before one is in a class goes to its address, and every answer is an outcome', async () => {
  const asked: string[] = []
  const api = createClassApi('', (path, { method, body }) => {
    asked.push([method, path, typeof body === 'string' ? body : ''].join(' ').trim())
    return Promise.resolve(new Response(JSON.stringify({ code: 'MOSS47' })))
  })
  await api.look('moss-47')
  await api.comeIn('MOSS47')
  const found = await api.showCard('MOSS47', { pictures: ['fox', 'kite'], code: 'a2b-3c' })
  expect(found).toEqual({ ok: true, code: 'MOSS47' })
  expect(asked).toEqual([
    'GET /api/classes/MOSS47',
    'POST /api/classes/MOSS47/students {}',
    'POST /api/classes/MOSS47/card {"pictures":["fox","kite"],"code":"A2B3C"}',
  ])
  const broken = createClassApi('', () => Promise.resolve(new Response('<html>')))
  expect(await broken.look('MOSS47')).toMatchObject({
    ok: false,
    problem: { id: 'page/no-answer' },
  })
})

describe('coming in', () => {
  const refused = (id: string): Outcome => ({
    ok: false,
    problem: { id: id as 'seat/busy', message: 'No.', wayOn: 'Wait.' },
  })
  const tell = async (answers: readonly (string | null)[]) => {
    const left = [...answers]
    const told: string[] = []
    const answer = await letIn<object>(
      () => {
        const id = left.shift()
        return Promise.resolve(typeof id === 'string' ? refused(id) : { ok: true })
      },
      ({ id }) => told.push(id),
      () => Promise.resolve(),
    )
    return { answer, told, asked: answers.length - left.length }
  }
  test('is tried again where so many come that the server needs a moment', async () => {
    const { answer, told } = await tell(['class/too-many', 'class/too-many', null])
    expect(answer.ok).toBe(true)
    expect(told).toHaveLength(2)
  })
  test('is given up in the end, and at once where nobody is let in', async () => {
    expect((await tell(Array<string>(9).fill('class/too-many'))).asked).toBe(6)
    expect((await tell(['class/locked', null])).asked).toBe(1)
  })
})

describe('a tile says what is most pressing', () => {
  const tile = wallOf(8).tables[0]
  if (tile === undefined) throw new Error('a class has tables')
  const [seat] = tile.seats
  if (seat === undefined) throw new Error('a table has seats')
  const with_ = (change: Partial<typeof seat>) => ({ ...tile, seats: [{ ...seat, ...change }] })

  test.each([
    ['Playing', with_({}), 0],
    ['Waiting', with_({}), 26_000],
    ['Needs help', with_({ help: true }), 26_000],
    ['Last round', { ...with_({}), lastRound: true }, 0],
    ['Over', { ...with_({}), phase: 'over' as const }, 26_000],
  ])('%s', (words, shown, waited) => expect(stateOf(shown, waited).words).toBe(words))

  test('and who is a machine or away, in words', () => {
    expect(machineAt({ ...seat, controller: 'bot' })).toBe('bot')
    expect(machineAt({ ...seat, controller: 'autopilot', present: false })).toBe('autopilot, away')
    expect(machineAt({ ...seat, present: false })).toBe('away')
    expect(machineAt({ ...seat, present: true, controller: 'person' })).toBeUndefined()
  })

  test('up to twenty tables stand in three rows at most, or four', () => {
    for (let tables = 1; tables <= 20; tables++)
      expect(Math.ceil(tables / columnsFor(tables))).toBeLessThanOrEqual(tables <= 18 ? 3 : 4)
  })
})

describe('the report says no more than there is', () => {
  const { gain } = REPORT
  if (gain === null) throw new Error('the example has a gain')
  const said = (change: Partial<typeof gain>) => {
    const { headline, sentences } = gainWords({ ...gain, ...change })
    return [headline, ...sentences].join(' ')
  }
  test('a change that may be chance is called that', () => {
    expect(said({ low: -2, high: 20 })).toContain('this class alone cannot tell')
    expect(said({ low: -2, high: 20 })).toContain(
      'anywhere between 2 points less and 20 points more',
    )
    expect(said({})).toContain('unlikely to be chance alone')
    expect(said({})).toContain('a medium one (Cohen’s d = 0.7)')
  })
  test('a fall is called a fall', () => {
    expect(said({ change: -6, low: -12, high: -1 })).toContain('fell by 6 percentage points')
    expect(said({ change: -1, low: -12, high: 10 })).toContain('fell by 1 percentage point.')
    expect(said({ change: -0.4, low: -12, high: 11 })).toContain('hardly changed.')
  })
  test('too few are no share', () => {
    expect(shareWords({ right: 0, of: 0 })).toBe('too few')
    expect(shareWords({ right: 7, of: 28 })).toBe('7 of 28 (25%)')
  })
})

describe('weeks later', () => {
  test.each([
    [[14], '2 weeks later'],
    [[7], '1 week later'],
    [[16], '16 days later'],
    [[1], '1 day later'],
    [[0], 'later the same day'],
    [[13, 14], '13 to 14 days later'],
    [[14, 21, 28], '14 to 28 days later'],
  ])('%j is “%s”', (days, name) => expect(laterName(days)).toBe(name))

  const { later } = REPORT
  if (later === null) throw new Error('the example was asked again')
  const said = (change: Partial<typeof later>) => {
    const { headline, sentences } = laterWords({ ...later, ...change }, 29)
    return [headline, ...sentences].join(' ')
  }
  test('a loss is called one, with what it may be and how many it is about', () => {
    const words = said({})
    expect(words).toContain('62% right after the game, 57% 2 weeks later')
    expect(words).toContain('24 of 29 students')
    expect(words).toContain('fell by 5 percentage points')
    expect(words).toContain('anywhere between 11 points less and 1 point more')
    expect(words).toContain('this class alone cannot tell')
    expect(words).toContain('rose by 13 percentage points')
    expect(words).toContain('Who came back may differ from who did not.')
  })
  test('where too few answered twice nothing is said of a change', () => {
    const words = said({ students: 4, sinceAfter: null, sinceBefore: null })
    expect(words).toContain('What was kept 2 weeks later')
    expect(words).toContain('There are too few answers')
    expect(words).not.toMatch(/rose|fell|chance/)
  })
  test('where only the check before was answered by enough, that is said', () => {
    const words = said({ sinceAfter: null })
    expect(words).toContain('answered the check before the game')
    expect(words).not.toContain('answered the check after the game')
  })
})

describe('the test of a network', () => {
  const ways = (works: readonly string[]): NetworkWays => ({
    ask: () => (works.includes('page') ? Promise.resolve() : Promise.reject(new Error('blocked'))),
    connect: (transport) => Promise.resolve(works.includes(transport)),
  })
  const took = (milliseconds: number) => {
    const times = [0, milliseconds]
    return () => times.shift() ?? NaN
  }
  test.each([
    [['page', 'websocket', 'polling'], { answer: 34, live: 'websocket' }, /^This network works\. /],
    [['page', 'polling'], { answer: 34, live: 'polling' }, /WebSockets are blocked/],
    [['page'], { answer: 34, live: null }, /live messages do not get through/],
    [['websocket'], { answer: null, live: null }, /does not answer/],
  ] as const)('where %j works', async (works, found, says) => {
    expect(await checkNetwork(ways(works), took(34))).toEqual(found)
    expect(networkWords(found)).toMatch(says)
  })
  test.each([
    [1000, 'This network works. The server answered in 1000 ms.'],
    [1001, 'it is slow'],
  ])('that answers in %i ms', async (answer, says) => {
    const found = await checkNetwork(ways(['page', 'websocket']), took(answer))
    expect(networkWords(found)).toContain(says)
  })
})
