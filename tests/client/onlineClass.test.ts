import { describe, expect, test } from 'vitest'
import { openClass } from '../../client/classroom/openClass'
import type { ClassAs } from '../../client/classroom/state'
import { infoOf, wallOf, youOf } from '../../client/dev/fakeClass'
import { FakeClock, FakeSocket, problem } from '../support/fakeTable'

const STUDENT: ClassAs = { who: 'student', number: 3, token: 'secret' }

/** A page that is in class MOSS47, with a server that the test plays. */
const comeIn = (as: ClassAs = STUDENT) => {
  const clock = new FakeClock()
  const socket = new FakeSocket()
  let comeBack: () => void = () => undefined
  const room = openClass({
    code: 'MOSS47',
    as,
    socket,
    clock,
    onReturn: (listener) => {
      comeBack = listener
      return () => undefined
    },
  })
  const isStudent = as.who === 'student'
  return {
    room,
    clock,
    socket,
    now: () => room.getSnapshot(),
    comeBack: () => comeBack(),
    letIn: (you = youOf()) => {
      socket.goUp()
      socket.last('enter').answer({
        ok: true,
        class: infoOf(),
        you: isStudent ? you : null,
        wall: isStudent ? null : wallOf(8),
      })
    },
  }
}

describe('a page in a class', () => {
  test('says who it is with every connection', () => {
    const at = comeIn()
    at.letIn()
    expect(at.now()).toMatchObject({ connection: 'connected', you: { name: 'Quiet Heron' } })
    at.socket.goDown()
    expect(at.now().connection).toBe('offline')
    expect(at.now().you?.name).toBe('Quiet Heron')
    at.letIn()
    expect(at.socket.asked('enter').map(({ message }) => message)).toEqual([
      { class: 'MOSS47', as: STUDENT },
      { class: 'MOSS47', as: STUDENT },
    ])
    expect(at.now().connection).toBe('connected')
  })

  test('back from sleep it enters again, and a line that is dead is built anew', () => {
    const at = comeIn()
    at.letIn()
    at.comeBack()
    expect(at.socket.asked('enter')).toHaveLength(2)
    at.clock.pass(4000)
    expect(at.now().connection).toBe('offline')
    at.comeBack()
    expect(at.socket.connects).toBe(3)
  })

  test('follows the student to another table', () => {
    const at = comeIn()
    at.letIn(youOf({ place: { table: 'FERN42', number: 1, seat: '1' } }))
    const place = { table: 'OAK17', number: 2, seat: '3' } as const
    at.socket.tell('you', youOf({ place }))
    expect(at.now().you?.place).toEqual(place)
  })

  test('counts lengths of time from the message that told them', () => {
    const at = comeIn()
    at.letIn()
    at.clock.pass(5000)
    at.socket.tell('class', infoOf({ frozen: true }))
    expect(at.now()).toMatchObject({ infoAt: 5000, info: { frozen: true } })
  })

  test('a teacher has the wall', () => {
    const at = comeIn({ who: 'teacher', key: 'key' })
    at.letIn()
    expect(at.now().wall?.tables).toHaveLength(8)
  })
})

describe('out of the class', () => {
  test('the page says why, and asks for nothing any more', () => {
    const at = comeIn()
    at.letIn()
    at.socket.tell('out', problem('seat/taken-over'))
    expect(at.now().out?.id).toBe('seat/taken-over')
    at.clock.pass(60_000)
    at.comeBack()
    expect(at.socket.connects).toBe(1)
    expect(at.socket.asked('enter')).toHaveLength(1)
  })

  test('a key that opens nothing is said at once; what passes is waited for', () => {
    const at = comeIn({ who: 'teacher', key: 'wrong' })
    at.socket.goUp()
    at.socket.last('enter').answer({ ok: false, problem: problem('message/too-fast') })
    expect(at.now().out).toBeNull()
    at.clock.pass(1000)
    expect(at.socket.asked('enter')).toHaveLength(2)
    at.socket.last('enter').answer({ ok: false, problem: problem('seat/not-yours') })
    expect(at.now().out?.id).toBe('seat/not-yours')
  })
})

describe('an answer', () => {
  const answered = (at: ReturnType<typeof comeIn>) => at.now().you?.answers['A-order']

  test('counts at once, and is sent', () => {
    const at = comeIn()
    at.letIn()
    at.room.answer('A-order', 'b')
    expect(answered(at)).toBe('b')
    const { message, answer } = at.socket.last('answer')
    expect(message).toEqual({ question: 'A-order', choice: 'b' })
    answer({ ok: true })
    expect(answered(at)).toBe('b')
  })

  test('given without a connection is sent as soon as there is one', () => {
    const at = comeIn()
    at.letIn()
    at.socket.goDown()
    at.room.answer('A-order', 'b')
    at.room.answer('A-order', 'c')
    expect(at.socket.asked('answer')).toHaveLength(0)
    expect(answered(at)).toBe('c')
    at.letIn()
    expect(at.socket.asked('answer').map(({ message }) => message)).toEqual([
      { question: 'A-order', choice: 'c' },
    ])
  })

  test('lost on its way is sent again', () => {
    const at = comeIn()
    at.letIn()
    at.room.answer('A-order', 'b')
    at.socket.goDown()
    at.letIn()
    expect(at.socket.asked('answer')).toHaveLength(2)
    at.socket.last('answer').answer({ ok: true })
    at.socket.goDown()
    at.letIn(youOf({ answers: { 'A-order': 'b' } }))
    expect(at.socket.asked('answer')).toHaveLength(2)
  })

  test('that is refused is taken back, and said', () => {
    const at = comeIn()
    at.letIn()
    at.room.answer('A-order', 'b')
    at.socket.last('answer').answer({ ok: false, problem: problem('table/closed') })
    expect(answered(at)).toBeUndefined()
    expect(at.now().problem?.id).toBe('table/closed')
  })
})

test('what the teacher asks is answered, and what is refused stands on the page', async () => {
  const at = comeIn({ who: 'teacher', key: 'key' })
  at.letIn()
  const freezing = at.room.ask('freeze', { frozen: true })
  at.socket.last('freeze').answer({ ok: true })
  expect(await freezing).toEqual({ ok: true })
  const going = at.room.ask('go', { to: 'playing' })
  at.socket.last('go').answer({ ok: false, problem: problem('table/not-over') })
  expect(await going).toMatchObject({ ok: false })
  expect(at.now().problem?.id).toBe('table/not-over')
  at.socket.goDown()
  expect(await at.room.ask('freeze', { frozen: true })).toMatchObject({
    ok: false,
    problem: { id: 'page/offline' },
  })
})
