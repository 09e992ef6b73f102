import { describe, expect, test } from 'vitest'
import { GAMES } from '../../client/dev/recordedGames'
import { resumeLocalMatch } from '../../client/match/localMatch'
import { momentOf } from '../../client/whatIf/moment'
import { replay, withHint, type SeatId } from '../../game/public'
import type { Controller } from '../../client/match/useMatch'
import { localTable, person, settle } from '../support/localTable'

const played = GAMES.get('four-seats')
if (played === undefined) throw new Error('no recorded game')
const record = withHint(played, { seat: '0', rung: 1 })

const beginner: Controller = { by: 'bot', bot: 'beginner' }
const controllers: Partial<Record<SeatId, Controller>> = {
  0: person,
  1: person,
  2: beginner,
  3: { by: 'autopilot', asked: true },
}
const step = record.steps.findIndex(({ seat }, i) => seat === '1' && i > 20)

describe('the moment of a “what if”', () => {
  const moment = momentOf(record, controllers, '1', step)

  test('is the game as it stood before that step, with the cards and dice that it had', () => {
    const until = replay(record, undefined, step)
    expect(until.ok && until.state).toEqual(moment.state)
    expect(moment.kept.record).toMatchObject({ seed: record.seed, deal: record.deal })
    expect(moment.kept.record.steps).toEqual(record.steps.slice(0, step))
    // Nobody has asked for a hint in a game that was not played.
    expect(moment.kept.record.hints).toBeUndefined()
  })

  test('is for one person; bots play on as they did, and skilled ones for everybody else', () => {
    const skilled: Controller = { by: 'bot', bot: 'skilled' }
    expect(moment.kept.controllers).toEqual({ 0: skilled, 1: person, 2: beginner, 3: skilled })
  })

  test('is played on without a trace in the game that it comes from', async () => {
    const before = JSON.stringify(record)
    const { options } = localTable([person])
    const match = resumeLocalMatch(moment.kept, moment, options)
    await settle()
    match.getSnapshot().act({ move: 'rest' })
    expect(match.getSnapshot().record.steps.length).toBeGreaterThan(step)
    match.close()
    expect(JSON.stringify(record)).toBe(before)
  })

  test('cannot be opened where the record cannot be played so far', () => {
    const broken = { ...record, steps: record.steps.map((one) => ({ ...one, seat: '5' as const })) }
    expect(() => momentOf(broken, controllers, '1', step)).toThrow('no seat 5')
  })
})
