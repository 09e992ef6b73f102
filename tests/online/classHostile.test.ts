import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CLASS_MESSAGES, CLASS_NAMESPACE, type ClassEvent } from '../../server/classProtocol'
import { PROBLEMS, type Reply } from '../../server/protocol'
import { openClassPage, openLesson, type ClassPage, type OpenedLesson } from '../support/classPage'
import { ODD_VALUES, PROTOTYPE_NAMES, withProto } from '../support/hostile/cases'
import { arePrototypesClean } from '../support/hostile/leaks'
import { onlineServer, type OnlineServer } from '../support/onlineServer'

/** Whatever a broken or hostile page says in a class: it is answered, and the class goes on. */

let server: OnlineServer
let opened: OpenedLesson
let student: ClassPage
beforeAll(async () => {
  server = await onlineServer()
  opened = await openLesson(server)
  student = (await opened.come()).page
})
afterAll(async () => {
  // Whatever happened, nothing of it was a surprise to the server.
  const figures = await (await fetch(`${server.address}/metrics`)).text()
  expect(figures).toContain('seed_soil_failures_total 0')
  expect(arePrototypesClean()).toBe(true)
  student.close()
  opened.teacher.close()
  await server.close()
})

const FAIR = PROBLEMS.filter((problem) => !problem.startsWith('server/'))

/** The answer, or nothing where the connection was cut instead. */
const answerTo = async (socket: Socket, event: string, ...message: unknown[]) => {
  try {
    return (await socket.timeout(2000).emitWithAck(event, ...message)) as Reply
  } catch {
    return undefined
  }
}

const asAnybody = async <T>(use: (socket: Socket) => Promise<T>): Promise<T> => {
  const socket = io(server.address + CLASS_NAMESPACE, { transports: ['websocket'], forceNew: true })
  try {
    return await use(socket)
  } finally {
    socket.disconnect()
  }
}

const EVENTS = Object.keys(CLASS_MESSAGES) as ClassEvent[]
/** Of these nothing at all is a message. */
const NEEDS_SOMETHING = EVENTS.filter((event) => event !== 'report' && event !== 'erase')

describe.each(NEEDS_SOMETHING)('given “%s”', (event) => {
  test.each(ODD_VALUES)('%s instead of its fields is malformed', async (_name, value) => {
    // A new connection each time: whoever goes on like that is slowed down.
    const reply = await asAnybody((socket) => answerTo(socket, event, value))
    expect(reply?.ok ?? false).toBe(false)
    if (reply !== undefined && !reply.ok) expect(reply.problem.id).toBe('message/malformed')
  })
})

describe('given a student who is in the class', () => {
  test.each(EVENTS)('“%s” with a field too many is malformed', async (event) => {
    const reply = await answerTo(student.socket, event, { back: true, wanted: true, more: 1 })
    expect(reply).toMatchObject({ ok: false, problem: { id: 'message/malformed' } })
  })
  test('names that every object has are nobody’s message', async () => {
    await asAnybody(async (socket) => {
      const answered: string[] = []
      for (const name of PROTOTYPE_NAMES) socket.emit(name, {}, () => answered.push(name))
      // What comes after them is answered, so they have been heard.
      expect(await answerTo(socket, 'help', {})).toMatchObject({ ok: false })
      expect(answered).toEqual([])
    })
  })
  test('a prototype in a message poisons nothing', async () => {
    const reply = await answerTo(student.socket, 'help', withProto({ wanted: true }))
    if (reply !== undefined && !reply.ok) expect(FAIR).toContain(reply.problem.id)
  })
  test.each([
    ['of another form', 'B-order'],
    ['that does not exist', 'A-alchemy'],
  ])('an answer to a question %s is refused', async (_what, question) => {
    const reply = await answerTo(student.socket, 'answer', { question, choice: 'a' })
    expect(reply?.ok).toBe(false)
  })
})

describe('given somebody who is not in the class', () => {
  test.each(EVENTS.filter((event) => event !== 'enter'))(
    'nothing is done for “%s” before entering',
    async (event) => {
      const reply = await asAnybody((socket) => answerTo(socket, event, VALID[event]))
      expect(reply?.ok ?? false).toBe(false)
    },
  )
  test.each([
    ['a number of nobody', { who: 'student', number: 99, token: 'x' }],
    ['another’s number', { who: 'student', number: 1, token: 'x' }],
    ['the wrong key', { who: 'teacher', key: 'AAAA-AAAA-AAAA' }],
  ] as const)('given %s, then the door stays shut', async (_what, as) => {
    await expect(openClassPage(server.address, opened.code, as)).rejects.toThrow(
      /class\/(taken-over|wrong-key)/,
    )
  })
})

/** A message of each kind that nothing is wrong with. */
const VALID: Readonly<Record<Exclude<ClassEvent, 'enter'>, object>> & { enter?: object } = {
  answer: { question: 'A-order', choice: 'a' },
  stepBack: { back: true },
  help: { wanted: true },
  go: { to: 'playing' },
  freeze: { frozen: true },
  spotlight: { table: null },
  lock: { locked: true },
  bell: { minutes: 20 },
  move: { student: 1, table: null },
  remove: { student: 1 },
  newCard: { student: 1 },
  nudge: { student: 1 },
  autopilot: { student: 1 },
  finishRound: { table: 'FERN42' },
  debrief: { question: null, shown: false },
  report: {},
  erase: {},
}

test('given a flood of messages, then the page is slowed down, and the class goes on', async () => {
  const replies = await Promise.all(
    Array.from({ length: 120 }, () => answerTo(student.socket, 'help', { wanted: true })),
  )
  const ids = replies.map((reply) => (reply === undefined || reply.ok ? 'ok' : reply.problem.id))
  expect(ids).toContain('message/too-fast')
  await opened.teacher.until('the flag', () => opened.teacher.wall().students[0]?.help === true)
})
