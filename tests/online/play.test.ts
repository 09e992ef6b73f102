import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, onTestFinished, test } from 'vitest'
import {
  applyChange,
  BOTS,
  type BotName,
  parseRecord,
  replay,
  seededRandom,
  streamOf,
  unpackEntries,
  view,
  type SeatId,
  type View,
} from '../../game/public'
import type { Seated } from '../../server/protocol'
import {
  onlineServer,
  openPage,
  openTable,
  type OnlineServer,
  type Page,
} from '../support/onlineServer'

let server: OnlineServer | undefined
const pages: Page[] = []
afterEach(async () => {
  pages.splice(0).forEach((page) => page.close())
  await server?.close()
  server = undefined
})

/** A table where everybody has come and the game has begun. */
const playing = async (
  players: readonly ('person' | BotName)[],
  environment: Record<string, string> = {},
  more = {},
) => {
  server = await onlineServer(environment)
  const { address } = server
  const { code, seated } = await openTable(server, players, more)
  const come = async (who?: Seated): Promise<Page> => {
    const page = openPage(address)
    pages.push(page)
    await page.enter(code, who)
    return page
  }
  const here = await Promise.all(seated.map(come))
  await here[0]?.must('start', {})
  await Promise.all(here.map((page) => page.hears('began')))
  const [one, two] = here
  if (one === undefined) throw new Error('nobody came')
  return { server, code, seated, one, two: two ?? one, come }
}

let moves = 0
const act = (page: Page, action: { move: 'rest' } | { move: 'done' }, id?: string) =>
  page.ask('act', { id: id ?? `move-${String(++moves).padStart(6, '0')}`, number: 1, action })

describe('a move', () => {
  test('is answered once it is kept, and everybody is told who did it and what changed', async () => {
    const { one, two } = await playing(['person', 'person'])
    expect(await act(one, { move: 'rest' })).toEqual({ ok: true, step: 1 })
    const [number, [step, seat, by, entries], change] = await two.hears('step')
    expect([number, step, seat, by]).toEqual([1, 1, '0', 'person'])
    expect(unpackEntries(entries)).toMatchObject([{ key: 'rested', rule: 'A9', seat: '0' }])
    expect(change).toMatchObject({ seats: { 0: { acted: true } } })
    expect(one.heard('step')).toEqual(two.heard('step'))
  })

  test('that the rules do not allow is refused with the reason, and changes nothing', async () => {
    const { one, two } = await playing(['person', 'person'])
    await act(one, { move: 'done' })
    const reply = await act(one, { move: 'rest' })
    expect(reply).toMatchObject({
      ok: false,
      problem: {
        id: 'move/refused',
        reason: {
          id: expect.stringMatching(/^\w+\/[\w-]+$/) as string,
          biology: expect.any(String) as string,
        },
        request: expect.any(String) as string,
      },
    })
    expect(two.heard('step')).toHaveLength(1)
  })

  test('sent again is done once, also with another action inside', async () => {
    const { one, two } = await playing(['person', 'person'])
    expect(await act(one, { move: 'rest' }, 'same-move')).toEqual({ ok: true, step: 1 })
    expect(await act(one, { move: 'rest' }, 'same-move')).toEqual({ ok: true, step: 1 })
    expect(await act(one, { move: 'done' }, 'same-move')).toEqual({ ok: true, step: 1 })
    expect(await act(two, { move: 'rest' }, 'same-move')).toEqual({ ok: true, step: 2 })
    expect(two.heard('step')).toHaveLength(2)
  })

  test('for a game that is not played here is refused', async () => {
    const { one } = await playing(['person', 'person'])
    const reply = await one.ask('act', { id: 'another-game', number: 2, action: { move: 'rest' } })
    expect(reply).toMatchObject({ ok: false, problem: { id: 'game/another' } })
  })

  test('of somebody who watches is refused', async () => {
    const { come } = await playing(['person', 'person'])
    expect(await act(await come(), { move: 'rest' })).toMatchObject({
      ok: false,
      problem: { id: 'seat/not-yours' },
    })
  })
})

describe('a whole game', () => {
  /** Plays a seat to the end of the game, by what its page is told and nothing else. */
  const playOn = async (page: Page, seat: SeatId): Promise<View> => {
    const chance = streamOf(`page ${seat}`, 'players')
    const [game] = await page.hears('began')
    let { view: seen } = game
    let step = 0
    const follow = async () => {
      const [, , change] = await page.hears('step', (_number, [told]) => told === step + 1)
      seen = applyChange(seen, change)
      step += 1
    }
    while (seen.phase === 'action') {
      if (seen.seats[seat]?.done !== false) {
        await follow()
        continue
      }
      const action = BOTS.greedy.think(seen, seat, seededRandom, chance).action
      const id = `seat-${seat}-${String(step)}`
      const reply = await page.ask('act', { id, number: 1, action })
      if (!reply.ok && reply.problem.id !== 'move/refused') throw new Error(reply.problem.message)
      const until = reply.ok ? reply.step : step + 1
      while (step < until) await follow()
    }
    return seen
  }

  test.each([false, true])(
    'with bots: what each page followed is what was recorded (secret offers: %s)',
    async (secretOffers) => {
      const players = ['person', 'greedy', 'person', 'random'] as const
      const { one, two } = await playing(players, {}, { secretOffers })
      const ends = await Promise.all([playOn(one, '0'), playOn(two, '2')])
      await one.hears('table', ({ phase }) => phase === 'over')
      const { record } = await one.must('record', { number: 1 })
      const played = replay(record)
      if (!played.ok) throw new Error(played.problem.message)
      expect(ends[0]).toEqual(view(played.state, '0'))
      expect(ends[1]).toEqual(view(played.state, '2'))
      expect(
        record.steps.filter(({ seat }) => seat === '1').every(({ by }) => by === 'greedy'),
      ).toBe(true)
      expect(
        record.steps.filter(({ seat }) => seat === '2').every(({ by }) => by === 'person'),
      ).toBe(true)
    },
    30_000,
  )

  test.each([
    ['open offers: a bot says why it took a step, a person need not', false],
    ['secret offers: nobody says why, or the offers would be out', true],
  ])('%s', async (_title, secretOffers) => {
    const { one } = await playing(['person', 'skilled'], {}, { secretOffers })
    await act(one, { move: 'rest' })
    const [, [step]] = await one.hears('step', (_number, [, seat]) => seat === '1')
    const { why } = await one.must('why', { number: 1, step })
    if (secretOffers) expect(why).toBeNull()
    else {
      expect(why?.goal).toMatch(/^This bot /)
      expect(why?.sentences.length).toBeGreaterThan(1)
    }
    for (const other of [0, 99_999])
      expect(await one.must('why', { number: 1, step: other })).toMatchObject({ why: null })
    expect(await one.ask('why', { number: 2, step })).toMatchObject({
      problem: { id: 'game/another' },
    })
  })

  test('hints that were asked for stand in the record, each once', async () => {
    const { one, two } = await playing(['person', 'person'], {}, { length: 'first' })
    await one.must('hint', { number: 1, rung: 1 })
    await one.must('hint', { number: 1, rung: 1 })
    await act(one, { move: 'rest' })
    await two.must('hint', { number: 1, rung: 1 })
    expect(await two.ask('hint', { number: 2, rung: 1 })).toMatchObject({
      problem: { id: 'game/another' },
    })
    expect(await two.ask('hint', { number: 1, rung: 4 } as never)).toMatchObject({
      problem: { id: 'message/malformed' },
    })
    await Promise.all([playOn(one, '0'), playOn(two, '1')])
    const { record } = await one.must('record', { number: 1 })
    expect(record.hints).toEqual([
      { step: 0, seat: '0', rung: 1 },
      { step: 1, seat: '1', rung: 1 },
    ])
    expect(parseRecord(record).ok).toBe(true)
  }, 30_000)

  test('reasons that people chose stand in the record, and each seat is told of its own', async () => {
    const { one, two } = await playing(['person', 'person'], {}, { length: 'first' })
    const asked = { number: 1, prompt: 'lasting-change', reason: null } as const
    await one.must('reason', asked)
    await act(one, { move: 'rest' })
    await one.must('reason', { ...asked, reason: 'a' })
    await two.must('reason', { ...asked, prompt: 'waking-up' })
    expect(await one.must('reasons', { number: 1 })).toMatchObject({
      reasons: [{ prompt: 'lasting-change', round: 1 }],
    })
    expect(await two.must('reasons', { number: 1 })).toMatchObject({
      reasons: [{ prompt: 'waking-up', round: 1 }],
    })
    expect(await two.ask('reasons', { number: 2 })).toMatchObject({
      problem: { id: 'game/another' },
    })
    for (const change of [{ prompt: 'alchemy' }, { reason: 'd' }])
      expect(await two.ask('reason', { ...asked, ...change } as never)).toMatchObject({
        problem: { id: 'message/malformed' },
      })
    await Promise.all([playOn(one, '0'), playOn(two, '1')])
    const { record } = await one.must('record', { number: 1 })
    expect(record.reasons).toEqual([
      { step: 0, round: 1, seat: '0', prompt: 'lasting-change', reason: 'a' },
      { step: 1, round: 1, seat: '1', prompt: 'waking-up', reason: null },
    ])
    expect(parseRecord(record).ok).toBe(true)
  }, 30_000)

  test('again with the same people: it begins when everybody who is here wants it', async () => {
    const { one, two } = await playing(['person', 'person'], {}, { length: 'first' })
    expect(await one.ask('again', {})).toMatchObject({ problem: { id: 'table/not-over' } })
    await Promise.all([playOn(one, '0'), playOn(two, '1')])
    await one.hears('table', ({ phase }) => phase === 'over')
    await one.must('again', {})
    const [table] = await two.hears('table', ({ seats }) => seats[0]?.again === true)
    expect(table.phase).toBe('over')
    await two.must('again', {})
    const [game] = await one.hears('began', ({ number }) => number === 2)
    expect(game).toMatchObject({ step: 0, view: { round: 1, phase: 'action' } })
    await one.hears('table', ({ game: now, seats }) => now?.number === 2 && !seats[0]?.again)
  }, 30_000)

  test('again ends an autopilot that was asked for, but only for those who want to play', async () => {
    // Given a game that two of three people let autopilot play to its end
    const { one, two, seated, come } = await playing(
      ['person', 'person', 'person'],
      {},
      { length: 'first' },
    )
    const three = pages[2] ?? one
    await two.must('control', { seat: '1', to: 'autopilot' })
    await three.must('control', { seat: '2', to: 'autopilot' })
    await playOn(one, '0')
    await one.hears('table', ({ phase }) => phase === 'over')

    // When one of them is gone, and the others want to play again
    three.close()
    await one.hears('table', ({ phase, seats }) => phase === 'over' && !seats[2]?.present)
    await one.must('again', {})
    await two.must('again', {})

    // Then whoever wanted it plays, and autopilot goes on for the other, also when they come back
    const [table] = await two.hears('table', ({ game }) => game?.number === 2)
    expect(table.seats.map(({ controller }) => controller)).toEqual([
      { by: 'person' },
      { by: 'person' },
      { by: 'autopilot', asked: true },
    ])
    await come(seated[2])
    expect(one.heard('table').at(-1)?.[0].seats[2]?.controller.by).toBe('autopilot')
  }, 30_000)

  test('nobody reads the record while the game is played', async () => {
    const { one } = await playing(['person'])
    expect(await one.ask('record', { number: 1 })).toMatchObject({
      problem: { id: 'table/not-over' },
    })
  })
})

describe('a seat whose person is silent', () => {
  const quick = { SILENCE_SECONDS: '1', NUDGE_SECONDS: '1' }

  test('gets a nudge, then autopilot plays; a sign of life gives it back', async () => {
    const { one, two } = await playing(['person', 'person'], quick)
    await act(one, { move: 'done' })
    expect(await two.hears('nudge')).toEqual([1])
    const [table] = await two.hears('table', ({ seats }) => seats[1]?.controller.by === 'autopilot')
    expect(table.seats[1]?.controller).toEqual({ by: 'autopilot', asked: false })
    await two.hears('step', (_number, [, seat, by]) => seat === '1' && by === 'autopilot')
    await two.must('here', {})
    await two.hears('table', ({ seats }) => seats[1]?.controller.by === 'person')
  })

  test('is kept while the person is gone: autopilot plays on, and coming back ends that', async () => {
    const { one, two, come, seated } = await playing(['person', 'person'], quick)
    two.close()
    await act(one, { move: 'done' })
    await one.hears('step', (_number, [, seat, by]) => seat === '1' && by === 'autopilot')
    const back = await come(seated[1])
    await back.hears('table', ({ seats }) => seats[1]?.controller.by === 'person')
  })

  test('can ask autopilot to play, and takes back when it wants to, not before', async () => {
    const { one, two } = await playing(['person', 'person'], quick)
    await two.must('control', { seat: '1', to: 'autopilot' })
    await one.hears('step', (_number, [, seat, by]) => seat === '1' && by === 'autopilot')
    await two.must('here', {})
    await act(one, { move: 'rest' })
    expect(one.heard('table').at(-1)?.[0].seats[1]?.controller).toEqual({
      by: 'autopilot',
      asked: true,
    })
    await two.must('control', { seat: '1', to: 'person' })
    await one.hears('table', ({ seats }) => seats[1]?.controller.by === 'person')
  })

  test('the host puts a bot where a person is gone, but not where one is', async () => {
    const { one, two } = await playing(['person', 'person'], {})
    expect(await one.ask('control', { seat: '1', to: 'bot' })).toMatchObject({
      problem: { id: 'seat/busy' },
    })
    expect(await two.ask('control', { seat: '0', to: 'bot' })).toMatchObject({
      problem: { id: 'seat/not-yours' },
    })
    two.close()
    await one.hears('table', ({ seats }) => seats[1]?.present === false)
    await one.must('control', { seat: '1', to: 'bot' })
    await one.hears('step', (_number, [, seat, by]) => seat === '1' && by === 'skilled')
  })
})

describe('coming back', () => {
  test('with what was seen: only the moves since then are told', async () => {
    const { one, two, come, seated, code } = await playing(['person', 'person'])
    await act(one, { move: 'rest' })
    await two.hears('step')
    two.close()
    await act(one, { move: 'rest' })
    await act(one, { move: 'done' })
    const back = openPage(server?.address ?? '')
    pages.push(back)
    const entered = await back.enter(code, seated[1], { number: 1, step: 1 })
    expect(entered.missed.map(([step, seat, by]) => [step, seat, by])).toEqual([
      [2, '0', 'person'],
      [3, '0', 'person'],
    ])
    expect(entered).toMatchObject({ more: false, you: '1', game: { number: 1, step: 3 } })
    expect(await come(seated[0])).toBeDefined()
  })

  test('without: the game as it stands, at most 10 KB, and the log page by page', async () => {
    // A short game may be over within five rounds.
    const full = { length: 'full' }
    const { one, come, code } = await playing(['person', 'greedy', 'greedy', 'greedy'], {}, full)
    for (let round = 1; round <= 5; round++) {
      await act(one, { move: 'done' })
      await one.hears(
        'step',
        (_number, [, , , entries], change) => entries.length > 0 && change['round'] === round + 1,
      )
    }
    const late = await come()
    const entered = await late.enter(code)
    expect(JSON.stringify(entered).length).toBeLessThan(10_000)
    expect(entered).toMatchObject({ missed: [], more: true })
    const steps: number[] = []
    for (let more = true, after = -1; more; after = steps.at(-1) ?? 0) {
      const answer = await late.must('steps', { number: 1, after })
      expect(JSON.stringify(answer).length).toBeLessThan(20_000)
      steps.push(...answer.steps.map(([step]) => step))
      more = answer.more
    }
    expect(steps).toEqual(steps.map((_, i) => i))
    expect(steps.at(-1)).toBeGreaterThanOrEqual(entered.game?.step ?? Infinity)
  })

  test('after the server was restarted: seats, game and moves that were sent are all there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'seed-and-soil-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const { one, two, code, seated } = await playing(['person', 'person'], { DATA_DIR: folder })
    expect(await act(one, { move: 'rest' }, 'before-restart')).toEqual({ ok: true, step: 1 })
    await server?.close()
    await two.hears('closing')

    server = await onlineServer({ DATA_DIR: folder })
    const back = openPage(server.address)
    pages.push(back)
    const entered = await back.enter(code, seated[0], { number: 1, step: 0 })
    expect(entered).toMatchObject({ you: '0', game: { number: 1, step: 1 } })
    expect(entered.missed.map(([step]) => step)).toEqual([1])
    expect(await act(back, { move: 'rest' }, 'before-restart')).toEqual({ ok: true, step: 1 })
    expect(await act(back, { move: 'rest' }, 'after-restart')).toEqual({ ok: true, step: 2 })
  })
})
