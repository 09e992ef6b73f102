import { beforeAll, describe, expect, test } from 'vitest'
import { loadPrompts } from '../../client/prompts/onDemand'
import { FakeGame, sitDown } from '../support/fakeTable'
import { settle } from '../support/localTable'

/** Questions about key moves, at a table online: the server keeps what was asked. */

beforeAll(async () => {
  await loadPrompts()
})

/** At the table in round 2 of a full game. */
const inRoundTwo = (isAsking = true) => {
  const at = sitDown({ game: new FakeGame('0', 2, 1, 'full'), isAsking })
  at.letIn()
  at.play('0', { move: 'done' })
  at.play('1', { move: 'done' })
  at.match().acknowledge()
  expect(at.match()).toMatchObject({ view: { round: 2 }, seat: '0', asking: null })
  return at
}
const NICHE = { move: 'niche', at: 'lung' } as const

/** The person here acts, the server does it and tells of it. */
const actNiche = async (at: ReturnType<typeof sitDown>): Promise<void> => {
  at.match().act(NICHE)
  at.socket.last('act').answer({ ok: true, step: at.game.steps.length })
  at.play('0', NICHE)
  await settle()
  await settle()
}
const tellReasons = async (
  at: ReturnType<typeof sitDown>,
  reasons: readonly { prompt: string; round: number }[],
): Promise<void> => {
  at.socket.last('reasons').answer({ ok: true, reasons })
  await settle()
  await settle()
}

describe('after a key move online', () => {
  test('the server is asked what was asked before, and told what is asked now and chosen', async () => {
    const at = inRoundTwo()
    await actNiche(at)
    expect(at.match().asking, 'not before that is known').toBe(null)
    await tellReasons(at, [])
    expect(at.match().asking?.prompt.id).toBe('place-made-ready')
    const told = { number: 1, prompt: 'place-made-ready' }
    expect(at.socket.last('reason').message).toEqual({ ...told, reason: null })
    at.match().asking?.choose('b')
    expect(at.socket.last('reason').message).toEqual({ ...told, reason: 'b' })
    expect(at.match().asking?.chosen).toBe('b')
  })
  test('after a reload nothing is asked twice', async () => {
    const at = inRoundTwo()
    await actNiche(at)
    await tellReasons(at, [{ prompt: 'place-made-ready', round: 1 }])
    expect(at.match().asking).toBe(null)
    expect(at.socket.asked('reason')).toEqual([])
  })
  test('what a server refused to do is not asked about', async () => {
    const at = inRoundTwo()
    at.match().act(NICHE)
    at.socket.last('act').answer({
      ok: false,
      problem: { id: 'move/illegal', message: 'No.', wayOn: 'Another.' },
    })
    await settle()
    expect(at.socket.asked('reasons')).toEqual([])
  })
  test('what others do is not asked about', async () => {
    const at = inRoundTwo()
    at.play('1', NICHE)
    await settle()
    expect(at.socket.asked('reasons')).toEqual([])
  })
  test('without an answer from the server nothing is asked, and nobody is troubled', async () => {
    const at = inRoundTwo()
    await actNiche(at)
    at.socket.goDown()
    await settle()
    expect(at.match().asking).toBe(null)
    expect(at.now().problem).toBe(null)
  })
  test('where it is switched off nothing is asked', async () => {
    const at = inRoundTwo(false)
    await actNiche(at)
    expect(at.socket.asked('reasons')).toEqual([])
  })
  test('the table goes on: another move can be made while the question stands', async () => {
    const at = inRoundTwo()
    await actNiche(at)
    await tellReasons(at, [])
    expect(at.match().act({ move: 'divide' })).toBeUndefined()
    expect(at.match().pending).toEqual({ move: 'divide' })
    expect(at.match().asking?.prompt.id).toBe('place-made-ready')
  })
})
