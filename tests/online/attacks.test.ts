import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NAMESPACE, PROTOCOL, type Seated } from '../../server/protocol'
import { keysOf, leaksIn } from '../support/hostile/leaks'
import { openLine, type Line } from '../support/hostile/line'
import { INSIDER, openAs, Party } from '../support/hostile/party'
import { onlineServer, openPage, openTable, type OnlineServer } from '../support/onlineServer'

/** Attacks on this server that once succeeded, and the limits that nobody gets around. */

let server: OnlineServer
let slow: OnlineServer
beforeAll(async () => {
  server = await onlineServer()
  slow = await onlineServer({ MOVES_PER_SECOND: '10', TABLES_PER_MINUTE: '20' })
})
afterAll(() => Promise.all([server.close(), slow.close()]))

const seatOf = ({ seat, token }: Seated) => ({ id: seat, token })
const idOf = (reply: Awaited<ReturnType<Line['ask']>>) =>
  reply === undefined ? 'cut off' : reply.ok ? 'ok' : reply.problem.id

/** How often each answer was given. */
const counted = (answers: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const answer of answers) counts[answer] = (counts[answer] ?? 0) + 1
  return counts
}
const cut = (line: Line) =>
  new Promise<void>((resolve) => {
    if (line.socket.disconnected) resolve()
    else line.socket.once('disconnect', () => resolve())
  })

describe('given somebody who comes to two tables at once', () => {
  test('when one seat is their own, the card of that seat at the other table stays hidden', async () => {
    const victim = await openTable(server, ['person', 'person'])
    const own = await openTable(server, ['person', 'person'])
    const [mine, ...others] = [...own.seated, ...victim.seated]
    if (mine === undefined) throw new Error('nobody sits there')
    for (let i = 0; i < 10; i++) {
      const line = await openLine(server.address)
      const asked = [
        line.ask('enter', { protocol: PROTOCOL, table: victim.code }),
        line.ask('enter', { protocol: PROTOCOL, table: own.code, seat: seatOf(mine) }),
      ]
      await Promise.all(asked)
      expect(leaksIn(line.frames, others.flatMap(keysOf))).toEqual([])
      line.close()
    }
  })

  test('when they leave one table for a seat at another, losing that seat still shuts them out', async () => {
    const first = await openTable(server, ['person', 'person'])
    const party = await Party.begin(server)
    const [mine] = first.seated
    if (mine === undefined) throw new Error('nobody sits there')
    const line = await openLine(server.address)
    await line.ask('enter', { protocol: PROTOCOL, table: first.code, seat: seatOf(mine) })
    await Promise.all([
      line.ask('leave', {}),
      line.ask('enter', {
        protocol: PROTOCOL,
        table: party.code,
        seat: seatOf(party.seated(INSIDER)),
      }),
    ])
    await party.moveToNewDevice(INSIDER)
    await line.settled()
    line.frames.length = 0
    await party.playOn()
    await line.settled()
    expect(line.frames.filter((frame) => frame.includes('"step"'))).toEqual([])
    line.close()
    party.close()
  })
})

describe('given a device that was sent away from a seat', () => {
  test('when it floods, the seat’s new device is not slowed down', async () => {
    const { code, seated } = await openTable(slow, ['person', 'person'])
    const thief = await openLine(slow.address)
    const owner = openPage(slow.address)
    const mine = seated[1]
    if (mine === undefined) throw new Error('nobody sits there')
    await thief.ask('enter', { protocol: PROTOCOL, table: code, seat: seatOf(mine) })
    const { body } = await slow.post<Seated>(`/api/tables/${code}/card`, mine.card)
    await owner.enter(code, body)
    const flood = Array.from({ length: 60 }, () => thief.ask('here', {}))
    expect(counted((await Promise.all(flood)).map(idOf))['message/too-fast']).toBeGreaterThan(20)
    expect(await owner.ask('here', {})).toEqual({ ok: true })
    thief.close()
    owner.close()
  })
})

describe('given the limit of messages', () => {
  test('when a seat floods, it is told so and cut off, and nobody else is slowed down', async () => {
    const party = await Party.begin(slow, {})
    const other = await openTable(slow, ['person', 'person'])
    const elsewhere = openPage(slow.address)
    await elsewhere.enter(other.code, other.seated[1])
    const flooder = await openAs('insider', party)
    const answers: Awaited<ReturnType<Line['ask']>>[] = []
    while (flooder.socket.connected && answers.length < 1000)
      answers.push(
        ...(await Promise.all(Array.from({ length: 20 }, () => flooder.ask('here', {})))),
      )
    const counts = counted(answers.map(idOf))
    expect(counts['message/too-fast']).toBeGreaterThan(100)
    expect(flooder.socket.connected).toBe(false)
    // The seats beside it, the same seat at another table, and somebody who has just come.
    for (const seat of [0, 1])
      expect(await party.player(seat).page.ask('here', {})).toEqual({ ok: true })
    expect(await elsewhere.ask('here', {})).toEqual({ ok: true })
    const watcher = await openAs('watcher', party)
    expect(idOf(await watcher.ask('steps', { number: 1, after: -1 }))).toBe('ok')
    party.close()
    elsewhere.close()
    watcher.close()
  })

  test.each([
    ['our messages', (line: Line) => line.socket.emit('here', {})],
    ['boardgame.io’s messages', (line: Line) => line.socket.emit('sync', 'x')],
    ['messages that nobody knows', (line: Line) => line.socket.emit('unknown')],
  ])('when somebody floods with %s and never enters, they are cut off', async (_what, send) => {
    const line = await openLine(slow.address)
    for (let i = 0; i < 400; i++) send(line)
    await cut(line)
    expect(line.socket.connected).toBe(false)
  })

  test('when one connection asks to be let in again and again, it is cut off', async () => {
    const line = await openLine(server.address)
    for (let i = 0; i < 1000; i++) line.packet(`0${NAMESPACE},`)
    await cut(line)
    const figures = await (await fetch(`${server.address}/metrics`)).text()
    expect(Number(/seed_soil_connections (\d+)/.exec(figures)?.[1])).toBeLessThan(20)
  })

  test('when somebody comes to a place where nothing is, they are cut off', async () => {
    for (const namespace of ['/', '/admin', '/__proto__']) {
      const line = await openLine(server.address, namespace)
      expect(line.socket.connected).toBe(false)
      line.close()
    }
  })
})

describe('given somebody who asks for much and reads nothing', () => {
  test('when it would fill the memory, they are cut off, and others play on', async () => {
    const quiet = await onlineServer()
    const party = await Party.begin(quiet, {})
    for (let i = 0; i < 15; i++) await party.playOn()
    const connections = async () => {
      const figures = await (await fetch(`${quiet.address}/metrics`)).text()
      return Number(/seed_soil_connections (\d+)/.exec(figures)?.[1])
    }
    const deaf = await openAs('watcher', party)
    expect(await connections()).toBe(4)
    deaf.deafen()
    for (let i = 0; i < 5000; i++)
      deaf.socket.emit('steps', { number: 1, after: -1 }, () => undefined)
    await expect.poll(connections, { timeout: 10_000, interval: 50 }).toBe(3)
    await party.playOn()
    deaf.close()
    party.close()
    await quiet.close()
  }, 20_000)
})

describe('given the limit of seat cards', () => {
  test('when many are tried at once while the table is busy, no more than ten are looked at', async () => {
    const { code, seated } = await openTable(server, ['person', 'person'])
    const page = openPage(server.address)
    await page.enter(code, seated[0])
    const wrong = { pictures: ['fox', 'owl'], code: 'AAAAA' }
    const busy = Array.from({ length: 50 }, () => page.ask('rename', {}))
    const tries = Array.from({ length: 60 }, () =>
      server.post<object>(`/api/tables/${code}/card`, wrong),
    )
    await Promise.all(busy)
    const ids = (await Promise.all(tries)).map(({ body }) => body.problem?.id ?? 'ok')
    expect(counted(ids)).toEqual({ 'card/wrong': 10, 'card/too-many-tries': 50 })
    page.close()
  })
})

describe('given free seats', () => {
  test('when twenty sit down on two of them at once, two have a seat of their own', async () => {
    const { body: host } = await server.post<Seated>('/api/tables', {
      setup: {
        seats: ['', '', ''].map(() => ({ tumour: 'dealt' })),
        length: 'short',
        secretOffers: false,
        pairs: false,
      },
      seats: ['person', 'person', 'person'],
    })
    const path = `/api/tables/${host.table.code}/seats`
    const all = await Promise.all(Array.from({ length: 20 }, () => server.post<Seated>(path)))
    const seated = all.filter(({ status }) => status === 200).map(({ body }) => body)
    expect(seated.map(({ seat }) => seat).sort()).toEqual(['1', '2'])
    expect(new Set(seated.map(({ token }) => token)).size).toBe(2)
    expect(counted(all.map(({ body }) => body.problem?.id ?? 'ok'))).toEqual({
      ok: 2,
      'table/full': 18,
    })
  })

  test('when tables are opened without end, it is stopped for a while', async () => {
    const setup = { seats: [{ tumour: 'dealt' }, { tumour: 'dealt' }], length: 'short' }
    const table = {
      setup: { ...setup, secretOffers: false, pairs: false },
      seats: ['person', 'greedy'],
    }
    const all = await Promise.all(
      Array.from({ length: 40 }, () => slow.post<object>('/api/tables', table)),
    )
    expect(counted(all.map(({ status }) => String(status)))['429']).toBeGreaterThanOrEqual(20)
  })
})

describe('given moves that were done', () => {
  test('when a move’s id comes again with another action, nothing more is done', async () => {
    const party = await Party.begin(server, {})
    const line = await openAs('insider', party)
    const message = { id: 'the-same-id', number: 1 }
    const first = await line.ask('act', { ...message, action: { move: 'rest' } })
    party.step += first?.ok === true ? 1 : 0
    const again = await line.ask('act', { ...message, action: { move: 'done' } })
    if (first?.ok === true) expect(again).toEqual(first)
    const others = await party
      .player(0)
      .page.ask('act', { ...message, action: { move: 'moveOn', at: 'brain' } })
    expect(idOf(others)).toBe('move/refused')
    line.close()
    party.close()
  })
})
