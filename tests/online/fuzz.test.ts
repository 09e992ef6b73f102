import { randomUUID } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BOTS, seededRandom, streamOf } from '../../game/public'
import { MESSAGES, NAMESPACE, PROTOCOL, type Seated } from '../../server/protocol'
import { arePrototypesClean, keysOf, leaksIn } from '../support/hostile/leaks'
import { openLine, type Line } from '../support/hostile/line'
import { anything, Chance, mutate } from '../support/hostile/mutate'
import { INSIDER, openAs, Party, type Role } from '../support/hostile/party'
import { onlineServer, type OnlineServer } from '../support/onlineServer'

/** FUZZ_MESSAGES sends more of them, FUZZ_SEED others. */
const MESSAGES_SENT = Number(process.env['FUZZ_MESSAGES'] ?? 100_000)
const AT_ONCE = 200
const chance = new Chance(process.env['FUZZ_SEED'] ?? 'fuzz')

let server: OnlineServer
beforeAll(async () => {
  server = await onlineServer({ MOVES_PER_SECOND: '100000', TABLES_PER_MINUTE: '1000000' })
})
afterAll(() => server.close())

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const heapNow = (): number => {
  collect()
  return process.memoryUsage().heapUsed / 1e6
}

/** What honest clients say, in both dialects: by whoever has this seat, or says so. */
const honestWords = (party: Party, { seat, token }: Seated): [event: string, ...unknown[]][] => {
  const { code, matchID, game } = party
  const seen = { number: game, step: Math.max(0, party.step - 5) }
  const payload = { type: 'done', args: [{}], playerID: seat, credentials: token }
  return [
    ['enter', { protocol: PROTOCOL, table: code, seat: { id: seat, token }, seen }],
    ['act', { id: randomUUID(), number: game, action: { move: 'invade', cells: 1 } }],
    ['act', { id: 'always-the-same', number: game, action: { move: 'turnDial', to: 'hybrid' } }],
    ['act', { id: randomUUID(), number: game, action: { move: 'undo' } }],
    ['steps', { number: game, after: -1 }],
    ['control', { seat, to: 'autopilot' }],
    ['control', { seat, to: 'person' }],
    ['say', { phrase: 'clap' }],
    ['here', {}],
    ['record', { number: game }],
    ['rename', {}],
    ['again', {}],
    ['start', {}],
    ['sync', matchID, seat, token, 3],
    ['update', { type: 'MAKE_MOVE', payload }, 3, matchID, seat],
    ['update', { type: 'MAKE_MOVE', payload: { ...payload, type: 'rest' } }, 3, matchID, seat],
    ['chat', matchID, { id: 'x', sender: seat, payload: 'hello' }, token],
  ]
}

const KNOWN = [...Object.keys(MESSAGES), 'sync', 'update'].filter(
  // What takes the seat from whoever sends it has tests of its own.
  (event) => event !== 'leave' && event !== 'newCard',
)

const sendOne = (line: Line, party: Party, keys: readonly Seated[]) => {
  const own = chance.of(keys)
  const [event, ...message] = chance.of(honestWords(party, own))
  if (chance.once(300)) {
    line.packet(`${chance.below(8)}${NAMESPACE},${JSON.stringify(anything(chance))}`)
    return
  }
  const said: unknown[] = chance.once(6)
    ? Array.from({ length: chance.below(4) }, () => anything(chance))
    : message.map((part) => (chance.once(3) ? part : mutate(chance, part)))
  const name = chance.once(100) ? `x${chance.below(9)}` : chance.once(8) ? chance.of(KNOWN) : event
  if (chance.once(2)) line.socket.emit(name, ...said)
  else line.socket.emit(name, ...said, () => undefined)
}

/** The persons of a table, but for the hostile one, act whenever they can. */
class Honest {
  readonly slow: number[] = []
  /** The steps that were done by their own hands, by game. */
  readonly done = new Map<number, Map<number, string>>()
  readonly #chance = streamOf('honest', 'players')
  constructor(readonly party: Party) {}

  async playOn(): Promise<void> {
    const { party } = this
    const views = party.players.map(({ view }) => view())
    if (views[0]?.phase === 'over') {
      await this.check()
      await party.playAgain()
      return
    }
    for (const [seat, { seated, page, view }] of party.players.entries()) {
      const seen = view()
      if (seen === null || seen.seats[seated.seat]?.done !== false) continue
      const action = BOTS.greedy.think(seen, seated.seat, seededRandom, this.#chance).action
      const message = { id: randomUUID(), number: party.game, action }
      const began = performance.now()
      const reply = await page.ask('act', message)
      this.slow.push(performance.now() - began)
      // The hostile one may have done something else with their own seat in the meantime.
      if (!reply.ok && seat === INSIDER) continue
      if (!reply.ok) throw new Error(JSON.stringify(reply.problem))
      const steps = this.done.get(party.game) ?? new Map<number, string>()
      this.done.set(party.game, steps.set(reply.step, seated.seat))
      party.step = reply.step
      await Promise.all(party.players.map((player) => player.reached(reply.step)))
    }
  }

  /** What was recorded of the honest ones is what they did, no more and no less. */
  async check(): Promise<void> {
    const { party } = this
    const { record } = await party.player(0).page.must('record', { number: party.game })
    const recorded = record.steps.flatMap(({ seat }, i) =>
      seat === party.seated(INSIDER).seat ? [] : [`${i + 1} ${seat}`],
    )
    const own = [...(this.done.get(party.game) ?? [])].map(([step, seat]) => `${step} ${seat}`)
    expect(recorded).toEqual(own.filter((step) => !step.endsWith(party.seated(INSIDER).seat)))
    expect(record.steps.filter(({ seat, by }) => seat !== '2' && by !== 'person')).toEqual([])
  }
}

test(`given honest games, when ${MESSAGES_SENT} hostile messages come, nobody honest notices`, async () => {
  const [target, elsewhere] = [await Party.begin(server), await Party.begin(server, {})]
  const honest = [new Honest(target), new Honest(elsewhere)]
  const roles: Role[] = ['anonymous', 'watcher', 'insider', 'stockWatcher', 'stockInsider']
  const lines = new Map<string, Line>()
  // One that was sent away from a table where it had a seat: its old token is one of those tried.
  const gone = await openAs('sentAway', target)
  lines.set('sentAway', gone)

  let heap = 0
  let ended = 0
  for (let sent = 0; sent < MESSAGES_SENT; sent += AT_ONCE) {
    for (const role of roles)
      if (lines.get(role)?.socket.connected !== true) lines.set(role, await openAs(role, target))
    if (!gone.socket.connected) lines.set('sentAway', await openLine(server.address))
    const { seated } = target.player(INSIDER)
    const forged = { ...target.seated(0), token: chance.of(target.oldKeys).token }
    for (let i = 0; i < AT_ONCE; i++) {
      const role = chance.of([...lines.keys()])
      const line = lines.get(role)
      const isOwn = role === 'insider' || role === 'stockInsider'
      if (line !== undefined) sendOne(line, target, isOwn ? [seated, forged] : [forged])
    }
    const games = honest.map(({ party }) => party.game)
    await Promise.all([
      ...[...lines.values()].map((line) => line.settled()),
      ...honest.map((players) => players.playOn()),
    ])
    ended += honest.filter(({ party }, i) => party.game !== games[i]).length
    const keys = [target, elsewhere].flatMap((party) =>
      party.players.flatMap((player) =>
        player === target.player(INSIDER) ? [] : keysOf(player.seated),
      ),
    )
    for (const [role, line] of lines) {
      const others = role.endsWith('nsider') ? keys : [...keys, ...keysOf(seated)]
      // The record of a game that is over has no secrets any more.
      const frames = line.frames.splice(0).filter((frame) => !frame.includes('"record":{'))
      expect(leaksIn(frames, others)).toEqual([])
    }
    for (const { frames, page } of [...target.players, ...elsewhere.players]) {
      frames.length = 0
      page.forget()
    }
    if (sent === Math.floor(MESSAGES_SENT / 5 / AT_ONCE) * AT_ONCE) heap = heapNow()
  }

  expect(arePrototypesClean()).toBe(true)
  expect(await (await fetch(`${server.address}/metrics`)).text()).toContain('failures_total 0')
  const slow = honest.flatMap((players) => players.slow).sort((a, b) => a - b)
  const figures = {
    ended,
    moves: slow.length,
    p99: slow[Math.floor(slow.length * 0.99)] ?? 0,
    grown: heapNow() - heap,
  }
  if (process.env['FUZZ_MESSAGES'] !== undefined) console.log(figures)
  expect(figures.p99).toBeLessThan(3000)
  // Mostly what the clients here remember; tests/browser/memory.test.ts looks at the server alone.
  expect(figures.grown).toBeLessThan(MESSAGES_SENT / 1000)
  for (const line of lines.values()) line.close()
  target.close()
  elsewhere.close()
}, 600_000)
