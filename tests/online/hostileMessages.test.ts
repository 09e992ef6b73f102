import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { PROBLEMS } from '../../server/protocol'
import { STOCK_CASES } from '../support/hostile/cases'
import { arePrototypesClean, leaksIn } from '../support/hostile/leaks'
import type { Line } from '../support/hostile/line'
import { PAGE_CASES } from '../support/hostile/pageCases'
import { INSIDER, openAs, Party, type Role } from '../support/hostile/party'
import { WIRE_CASES } from '../support/hostile/wireCases'
import { onlineServer, type OnlineServer } from '../support/onlineServer'

let server: OnlineServer
let party: Party
let line: Line | undefined
let as: Role = 'anonymous'

beforeAll(async () => {
  server = await onlineServer({ TABLES_PER_MINUTE: '100000' })
})
afterAll(async () => {
  // Whatever happened, nothing of it was a surprise to the server.
  const figures = await (await fetch(`${server.address}/metrics`)).text()
  expect(figures).toContain('seed_soil_failures_total 0')
  await server.close()
})

const come = async (role: Role): Promise<Line> => {
  as = role
  line = await openAs(role, party)
  return line
}

/** What must hold after anything that anybody says. */
const allIsWell = async () => {
  await line?.settled()
  // The very next step is an honest one: nobody else has acted.
  await party.playOn()
  const isInsider = as === 'insider' || as === 'stockInsider'
  const keys = isInsider ? party.keysBut(INSIDER) : party.keysBut()
  expect([...leaksIn(line?.frames ?? [], keys), ...party.leaks()]).toEqual([])
  expect(arePrototypesClean()).toBe(true)
  line?.close()
  line = undefined
}

const atATable = () => {
  beforeAll(async () => {
    party = await Party.begin(server)
  })
  beforeEach(() => {
    line = undefined
  })
  afterEach(allIsWell)
  afterAll(() => party.close())
}

describe('given a game that is played, when somebody says in boardgame.io’s words', () => {
  atATable()
  test.each(STOCK_CASES)('$says, as $as', async ({ as: role, send }) => {
    const { socket } = await come(role)
    const [event, ...message] = send(party)
    socket.emit(String(event), ...message)
  })
})

describe('given a game that is played, when somebody says in our words', () => {
  atATable()
  test.each(PAGE_CASES)('$says, as $as', async ({ as: role, send }) => {
    const { ask } = await come(role)
    const [event, ...message] = send(party)
    const reply = await ask(String(event), ...message)
    // Either it is refused with a reason, or it was no message at all and the line is cut.
    if (reply === undefined) return
    const id = reply.ok ? 'it was allowed' : reply.problem.id
    expect(PROBLEMS.filter((problem) => !problem.startsWith('server/'))).toContain(id)
  })
})

describe('given a game that is played, when somebody sends what is no message at all:', () => {
  atATable()
  test.each(WIRE_CASES)('$says', async ({ as: role, send }) => {
    await send(await come(role), party)
  })
})
