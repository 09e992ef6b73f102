import { describe, expect, test } from 'vitest'
import { legalActions } from '../../game/actions'
import { apply } from '../../game/apply'
import { BOT_NAMES, BOTS, type BotName } from '../../game/bots'
import type { LogEntry } from '../../game/log'
import { seededRandom, streamOf } from '../../game/random'
import { leadersOf, standingsOf } from '../../game/rules/standings'
import { parseSetup } from '../../game/parseSetup'
import { newGame, type Setup } from '../../game/setup'
import { seatAt, type State } from '../../game/state'
import { formatLog } from '../../game/text/log'
import { LENGTHS, TUMOUR_TYPES, type Length, type TumourType } from '../../game/vocabulary'
import { view, visibleLog } from '../../game/view'
import { given } from '../support/scenario'
import { problemsOf } from '../support/soundness'

/** One seat alone against the body: nothing in the rules may need a second one. */

const FEW = { playouts: 10 }

const setupOf = (tumour: TumourType, length: Length, secretOffers = false): Setup => ({
  seats: [{ tumour }],
  length,
  secretOffers,
  pairs: false,
})

const playAlone = (setup: Setup, bot: BotName, look: (state: State) => void = () => undefined) => {
  const seed = `alone ${bot}`
  const { state, log } = newGame(setup, seed)
  const stream = streamOf(seed, 'bot')
  for (let steps = 0; state.phase === 'action' && steps < 600; steps++) {
    look(state)
    const seen = view(state, '0')
    const { action } = BOTS[bot].think(seen, '0', seededRandom, stream, FEW)
    apply(state, '0', action, seededRandom, log)
  }
  return { state, log }
}

const pointsTold = (log: readonly LogEntry[]): number =>
  log.reduce((sum, entry) => {
    if (entry.key === 'secondaryFormed') return sum + entry.value + entry.bonus
    if (entry.key === 'resected') return sum - entry.points
    return entry.key === 'scoredAtEnd' ? sum + entry.points : sum
  }, 0)

describe.each(BOT_NAMES)('%s alone against the body', (bot) => {
  test.each(LENGTHS)('plays a whole %s game, sound at every step', (length) => {
    const tumour = TUMOUR_TYPES[BOT_NAMES.indexOf(bot) % TUMOUR_TYPES.length] ?? 'breast'
    const { state, log } = playAlone(setupOf(tumour, length), bot, (now) => {
      expect(problemsOf(now)).toEqual([])
      expect(leadersOf(now)).toEqual(['0'])
    })
    const { points } = seatAt(state, '0')
    expect(state.phase).toBe('over')
    expect(state.standings).toEqual([{ seat: '0', points, rank: 1 }])
    expect(standingsOf(state)).toEqual(state.standings)
    expect(legalActions(state, '0')).toEqual([])
    // A marker pays when another seat grows, and there is none.
    expect(log.some(({ key }) => key === 'nichePaid')).toBe(false)
    expect(pointsTold(log)).toBe(points)
  })
})

describe('one seat alone', () => {
  test.each(TUMOUR_TYPES)('can be %s, chosen', (tumour) => {
    expect(parseSetup(setupOf(tumour, 'full'))).toMatchObject({ ok: true })
    expect(seatAt(playAlone(setupOf(tumour, 'short'), 'greedy').state, '0').tumour).toBe(tumour)
  })
  test('cannot be in pairs, even alone', () => {
    const setup = { ...setupOf('breast', 'full'), pairs: true }
    expect(parseSetup(setup)).toMatchObject({ ok: false, problem: { id: 'W3/pairs' } })
  })
  test('sees its own offers where offers are secret', () => {
    const { state, log } = newGame(setupOf('kidney', 'full', true), 'secret')
    expect(seatAt(view(state, '0'), '0').offers).toHaveLength(3)
    expect(visibleLog(log, '0').some(({ key }) => key === 'offered')).toBe(true)
    expect(visibleLog(log, null).some(({ key }) => key === 'offered')).toBe(false)
    expect(playAlone(setupOf('kidney', 'short', true), 'skilled').state.phase).toBe('over')
  })
  test('leads without a point, so that the clinic finds it', () => {
    const { state } = given({ seats: [{ colonies: { lung: { size: 2 } } }] })
      .whenBody({ clinical: 'targeted-therapy' })
      .after()
    expect(seatAt(state, '0').colonies.lung).toMatchObject({ dormant: true })
  })
  test('has a secondary tumour found by the scan', () => {
    const { state, log } = given({ seats: [{ points: 6, sites: { bone: [6] } }] })
      .whenBody({ clinical: 'scan-and-metastasectomy' })
      .after()
    expect(log).toContainEqual(expect.objectContaining({ key: 'resected', seat: '0' }))
    expect(seatAt(state, '0').points).toBe(0)
  })
  test('scores nothing for its own niche marker', () => {
    const { state } = given({ seats: [{ niches: ['bone'] }], immune: ['diapedesis-drill'] })
      .but((table) => {
        seatAt(table, '0').formed.bone = 1
      })
      .when('0', { move: 'done' })
      .after()
    expect(seatAt(state, '0')).toMatchObject({ points: 0, niches: { bone: 0 } })
  })
  test('has every step told, and none as a victory', () => {
    const { log } = playAlone(setupOf('colorectal', 'full'), 'skilled')
    const told = log.flatMap((entry) => formatLog(entry)?.text ?? [])
    expect(told.length).toBeGreaterThan(50)
    expect(told.join(' ')).not.toMatch(/\b(wins?|won|winner|victory|beats?|first place)\b/i)
    expect(told.join(' ')).not.toMatch(/undefined|NaN/)
  })
})
