import { describe, expect, test } from 'vitest'
import { seatAt } from '../../game/public'
import { createSeats } from '../../client/online/seats'
import { FakeGame, memory, problem, sitDown, tableOf } from '../support/fakeTable'

const divide = { move: 'divide' } as const
const done = { move: 'done' } as const

describe('entering', () => {
  test('with every connection the page enters again, and says what it has seen', () => {
    const at = sitDown()
    at.letIn()
    expect(at.socket.last('enter').message).toEqual({
      protocol: 1,
      table: 'FERN42',
      seat: { id: '0', token: 'secret' },
    })
    at.play('1', divide)
    at.socket.goDown()
    expect(at.now().connection).toBe('offline')
    at.socket.goUp()
    expect(at.socket.last('enter').message['seen']).toEqual({ number: 1, step: 1 })
  })

  test('a step that does not fit is not applied: the page enters again and misses nothing', () => {
    const at = sitDown()
    at.letIn()
    at.game.do('1', divide)
    at.play('1', done)
    expect(at.match().view.seats['1']?.done).toBe(false)
    at.socket.last('enter').answer(at.entered({ missed: at.game.steps.slice(1) }))
    expect(at.match().view).toEqual(at.game.view)
    expect(
      at
        .match()
        .log.map(({ key }) => key)
        .slice(-2),
    ).toEqual(['divided', 'done'])
  })

  test('a step of another game is no step of this one', () => {
    const at = sitDown()
    at.letIn()
    const before = at.match().view
    const [, step, change] = at.game.do('1', divide)
    at.socket.tell('step', 2, step, change)
    expect(at.match().view).toBe(before)
    expect(at.socket.asked('enter')).toHaveLength(2)
  })

  test('a step that comes twice counts once', () => {
    const at = sitDown()
    at.letIn()
    const message = at.game.do('1', divide)
    at.socket.tell('step', ...message)
    at.socket.tell('step', ...message)
    expect(at.match().log.filter(({ key }) => key === 'divided')).toHaveLength(1)
    expect(at.socket.asked('enter')).toHaveLength(1)
  })

  test('a step that comes before the answer is caught up with', () => {
    const at = sitDown()
    at.socket.goUp()
    const early = at.entered()
    const message = at.game.do('1', divide)
    at.socket.tell('step', ...message)
    at.socket.last('enter').answer({ ...early, missed: early.missed.slice(0, 1) })
    expect(at.socket.asked('enter')).toHaveLength(2)
  })

  test('what one answer cannot hold is fetched, while new steps go on arriving', () => {
    const at = sitDown()
    at.game.do('1', divide)
    at.game.do('0', divide)
    at.socket.goUp()
    at.socket.last('enter').answer(at.entered({ missed: at.game.steps.slice(0, 1), more: true }))
    const rest = at.game.steps.slice(1)
    at.play('1', { move: 'rest' })
    expect(at.match().view).toEqual(at.game.view)
    expect(at.socket.last('steps').message).toEqual({ number: 1, after: 0 })
    at.socket.last('steps').answer({ ok: true, steps: rest, more: false })
    expect(at.match().log.filter(({ key }) => key === 'divided')).toHaveLength(2)
    expect(at.match().log.at(-1)?.key).toBe('rested')
  })

  test('an answer that does not come is a dead line: it is dropped and built anew', () => {
    const at = sitDown()
    at.letIn()
    at.match().act(divide)
    at.clock.pass(3900)
    expect(at.socket.connected).toBe(true)
    at.clock.pass(200)
    expect(at.now().connection).toBe('offline')
    expect(at.socket.connects).toBe(2)
  })

  test('back from sleep the line is tried at once', () => {
    const at = sitDown()
    at.letIn()
    at.comeBack()
    expect(at.socket.asked('steps')).toHaveLength(1)
    at.clock.pass(4000)
    expect(at.now().connection).toBe('offline')
    at.comeBack()
    expect(at.socket.connects).toBe(3)
  })

  test('a line that is silent for long is tried too', () => {
    const at = sitDown()
    at.letIn()
    at.clock.pass(20_000)
    expect(at.socket.connects).toBeGreaterThan(1)
  })

  test('while the server restarts the page says so until it is in again', () => {
    const at = sitDown()
    at.letIn()
    at.socket.tell('closing')
    at.socket.goDown('io server disconnect')
    expect(at.now().connection).toBe('closing')
    at.clock.pass(1000)
    expect(at.socket.connects).toBe(2)
    at.letIn()
    expect(at.now().connection).toBe('connected')
  })
})

describe('a move', () => {
  test('is shown as pending, is not done before the server says so, and is then over', () => {
    const at = sitDown()
    at.letIn()
    const before = at.match().view
    expect(at.match().act(divide)).toBeUndefined()
    expect(at.match()).toMatchObject({ pending: divide, seat: '0' })
    expect(at.match().view).toBe(before)
    expect(at.match().act(divide)?.id).toBe('online/pending')
    const { message, answer } = at.socket.last('act')
    expect(message).toEqual({ id: 'move-0001', number: 1, action: divide })
    answer({ ok: true, step: 1 })
    expect(at.match().pending).toEqual(divide)
    at.play('0', divide)
    expect(at.match().pending).toBeNull()
    expect(seatAt(at.match().view, '0').actionsLeft).toBe(2)
  })

  test('that the rules forbid is not even sent', () => {
    const at = sitDown()
    at.letIn()
    expect(at.match().act({ move: 'colonise', at: 'brain' })?.rule).toBeTruthy()
    expect(at.socket.asked('act')).toEqual([])
  })

  test('is sent again with the same id after the connection came back', () => {
    const at = sitDown()
    at.letIn()
    at.match().act(divide)
    at.socket.goDown()
    expect(at.match().pending).toEqual(divide)
    at.letIn()
    expect(at.socket.asked('act').map(({ message }) => message['id'])).toEqual([
      'move-0001',
      'move-0001',
    ])
    at.play('0', divide)
    at.socket.last('act').answer({ ok: true, step: 1 })
    expect(at.match().pending).toBeNull()
    expect(at.socket.asked('act')).toHaveLength(2)
  })

  test('that was done although its answer was lost is not done twice on the page', () => {
    const at = sitDown()
    at.letIn()
    at.match().act(divide)
    at.socket.goDown()
    at.game.do('0', divide)
    at.letIn()
    at.socket.last('act').answer({ ok: true, step: 1 })
    expect(at.match().pending).toBeNull()
    expect(at.match().log.filter(({ key }) => key === 'divided')).toHaveLength(1)
  })

  test('that is refused says why, and another can be made', () => {
    const at = sitDown()
    at.letIn()
    at.match().act(divide)
    const reason = { id: 'R3/no-actions', rule: 'No actions left.', biology: 'So it is.' }
    at.socket.last('act').answer({ ok: false, problem: { ...problem('move/refused'), reason } })
    expect(at.match()).toMatchObject({
      pending: null,
      refused: { action: divide, reason, wayOn: 'Try something else.' },
    })
    expect(at.match().act(done)).toBeUndefined()
    expect(at.match().refused).toBeNull()
    expect(at.socket.last('act').message['id']).toBe('move-0002')
  })

  test('that came too fast waits a moment and is tried again', () => {
    const at = sitDown()
    at.letIn()
    at.match().act(divide)
    at.socket.last('act').answer({ ok: false, problem: problem('message/too-fast') })
    expect(at.match().pending).toEqual(divide)
    at.clock.pass(1000)
    expect(at.socket.asked('act')).toHaveLength(2)
  })
})

describe('what the body did', () => {
  /** Both seats are done; by `first` and then the other. */
  const round = (at: ReturnType<typeof sitDown>) => {
    at.play('0', done)
    at.play('1', done)
  }

  test('is shown, and the person acts again once it is read', () => {
    const at = sitDown()
    at.letIn()
    at.play('0', done)
    expect(at.match()).toMatchObject({ seat: null, turn: '1', waitingFor: ['1'], happened: [] })
    at.play('1', done)
    expect(at.match().happened.some(({ key }) => key === 'cardResolved')).toBe(true)
    expect(at.match().seat).toBeNull()
    at.match().acknowledge()
    expect(at.match()).toMatchObject({ seat: '0', happened: [] })
  })

  test('in several rounds is shown round by round, nothing lost', () => {
    const at = sitDown()
    at.letIn()
    round(at)
    at.play('1', { move: 'rest' })
    round(at)
    const seen: number[] = []
    while (at.match().happened.length > 0) {
      seen.push(at.match().happened[0]?.round ?? 0)
      at.match().acknowledge()
    }
    expect(seen).toEqual([1, 2])
    expect(at.match().view.round).toBe(3)
  })

  test('in a blink of the network is shown like any other', () => {
    const at = sitDown()
    at.letIn()
    at.socket.goDown()
    at.game.do('0', done)
    at.game.do('1', done)
    at.letIn()
    expect(at.now().recap).toEqual([])
    expect(at.match().happened[0]?.round).toBe(1)
  })

  test('in a longer absence is told in a recap', () => {
    const at = sitDown()
    at.letIn()
    at.socket.goDown()
    at.game.do('0', divide, 'autopilot')
    for (let i = 0; i < 2; i++) {
      at.game.do('0', done, 'autopilot')
      at.game.do('1', done)
    }
    at.letIn()
    expect(at.now().recap).toHaveLength(3)
    expect(at.now().recap[1]).toBe('Autopilot played for you in rounds 1 and 2: it divided.')
    at.table.dismissRecap()
    expect(at.match().happened[0]?.round).toBe(2)
    at.match().acknowledge()
    expect(at.match().seat).toBe('0')
  })
})

describe('autopilot', () => {
  const autopilot = { controller: { by: 'autopilot', asked: false } } as const

  test('while it plays the person cannot act; when it hands back there is a recap', () => {
    const at = sitDown()
    at.letIn()
    at.socket.tell('nudge', 5)
    expect(at.now().nudge?.seconds).toBe(5)
    at.socket.tell('table', tableOf({}, autopilot))
    expect(at.now().nudge).toBeNull()
    expect(at.match().seat).toBeNull()
    expect(at.match().act(divide)?.id).toBe('online/autopilot')
    at.play('0', divide, 'autopilot')
    at.play('0', done, 'autopilot')
    at.socket.tell('table', tableOf())
    expect(at.now().recap.join(' ')).toContain('Autopilot played for you in round 1')
  })

  test('that did nothing needs no recap', () => {
    const at = sitDown()
    at.letIn()
    at.socket.tell('table', tableOf({}, autopilot))
    at.socket.tell('table', tableOf())
    expect(at.now().recap).toEqual([])
    expect(at.match().seat).toBe('0')
  })

  test('a sign of life goes out at most every five seconds, and at once after a nudge', () => {
    const at = sitDown()
    at.letIn()
    at.table.here()
    at.table.here()
    expect(at.socket.asked('here')).toHaveLength(1)
    at.socket.last('here').answer({ ok: true })
    at.socket.tell('nudge', 5)
    at.table.here()
    expect(at.socket.asked('here')).toHaveLength(2)
    expect(at.now().nudge).toBeNull()
  })
})

describe('a seat', () => {
  test('that another device took is lost here, and the page goes on watching', () => {
    const at = sitDown()
    at.letIn()
    at.socket.tell('out', problem('seat/taken-over'))
    expect(at.now()).toMatchObject({ you: null, card: null, out: { id: 'seat/taken-over' } })
    expect(at.seats.find('FERN42')).toBeUndefined()
    expect(at.socket.last('enter').message['seat']).toBeUndefined()
    at.socket.last('enter').answer(at.entered({ you: null, card: null, missed: [] }))
    expect(at.match()).toMatchObject({ seat: null, viewer: null })
    expect(at.match().act(divide)?.id).toBe('online/watching')
  })

  test('whose token no longer counts is given up at the door', () => {
    const at = sitDown()
    at.socket.goUp()
    at.socket.last('enter').answer({ ok: false, problem: problem('seat/taken-over') })
    expect(at.socket.asked('enter')).toHaveLength(2)
    expect(at.now().out?.id).toBe('seat/taken-over')
  })

  test('gets its new token with a new card', async () => {
    const at = sitDown()
    at.letIn()
    const asked = at.table.newCard('0')
    const card = { pictures: ['bee', 'bell'], code: 'ZZ234' }
    at.socket.last('newCard').answer({ ok: true, card, token: 'newer' })
    await asked
    expect(at.now().card).toEqual(card)
    expect(at.seats.find('FERN42')?.token).toBe('newer')
  })

  test('what was told before a reload is not told again, and the rest is', () => {
    const store = memory()
    const game = new FakeGame('0')
    const before = sitDown({ seats: createSeats(() => store), game })
    before.letIn()
    before.table.close()
    for (let i = 0; i < 3; i++) {
      game.do('0', done, 'autopilot')
      game.do('1', done)
    }
    const after = sitDown({ seats: createSeats(() => store), game })
    after.letIn()
    expect(after.now().recap).toHaveLength(3)
    after.table.dismissRecap()
    after.match().acknowledge()
    after.table.close()
    const later = sitDown({ seats: createSeats(() => store), game })
    later.letIn()
    expect(later.now().recap).toEqual([])
  })
})

describe('a table', () => {
  test.each(['table/unknown', 'table/closed', 'client/old'] as const)(
    'that answers %s is left for good',
    (id) => {
      const at = sitDown()
      at.socket.goUp()
      at.socket.last('enter').answer({ ok: false, problem: problem(id) })
      expect(at.now().shut?.id).toBe(id)
      expect(at.socket.connected).toBe(false)
      at.clock.pass(60_000)
      expect(at.socket.connects).toBe(1)
    },
  )

  test('that is closed while one sits there says so, and its seat is forgotten', () => {
    const at = sitDown()
    at.letIn()
    at.socket.tell('out', problem('table/closed'))
    expect(at.now().shut?.id).toBe('table/closed')
    expect(at.seats.list()).toEqual([])
  })

  test('that could not let in at the moment is asked again', () => {
    const at = sitDown()
    at.socket.goUp()
    at.socket.last('enter').answer({ ok: false, problem: problem('server/mistake') })
    at.clock.pass(1000)
    expect(at.socket.asked('enter')).toHaveLength(2)
  })

  test('begins another game: log and view are those of the new one', () => {
    const at = sitDown()
    at.letIn()
    at.play('1', divide)
    const next = new FakeGame('0', 2, 2)
    at.socket.tell('began', next.snapshot, next.steps[0])
    expect(at.match().number).toBe(2)
    expect(at.match().log.some(({ key }) => key === 'divided')).toBe(false)
    at.socket.tell('step', ...next.do('1', divide))
    expect(at.match().view).toEqual(next.view)
  })

  test('that is asked for something while offline says so', async () => {
    const at = sitDown()
    expect((await at.table.start())?.id).toBe('page/offline')
    expect(at.now().problem?.id).toBe('page/offline')
  })

  test('what is said is shown for a while', () => {
    const at = sitDown()
    at.letIn()
    at.socket.tell('said', '1', 'hello')
    expect(at.now().said).toMatchObject([{ seat: '1', phrase: 'hello' }])
    at.clock.pass(9000)
    expect(at.now().said).toEqual([])
  })

  test('a snapshot stays as it was shown', () => {
    const at = sitDown()
    at.letIn()
    const before = at.now()
    const copy = structuredClone({ view: before.match?.view, log: before.match?.log })
    at.play('1', divide)
    expect({ view: before.match?.view, log: before.match?.log }).toEqual(copy)
    expect(at.now()).not.toBe(before)
  })
})
