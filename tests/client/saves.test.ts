import { describe, expect, test } from 'vitest'
import {
  BOT_NAMES,
  newGame,
  dealFrom,
  RECORD_FORMAT,
  type Setup,
  type State,
} from '../../game/public'
import { findMatch, readSave } from '../../client/saves/found'
import { digestOf, forgetMatch, keepMatch, writeSave } from '../../client/saves/saves'
import type { KeptMatch } from '../../client/match/localMatch'

const setup: Setup = {
  seats: [{ tumour: 'breast' }],
  length: 'full',
  secretOffers: false,
  pairs: false,
}
const deal = dealFrom(setup, 'seed')
const { state } = newGame(setup, 'seed', deal)
const kept: KeptMatch = {
  record: { format: RECORD_FORMAT, setup, seed: 'seed', deal, steps: [] },
  controllers: { '0': { by: 'person' } },
}
const good = writeSave(kept, state)

/** A good save with one thing changed. */
const spoilt = (change: (save: Record<string, unknown>) => void): string => {
  const save = JSON.parse(good) as Record<string, unknown>
  change(save)
  return JSON.stringify(save)
}

const whyDamaged = (text: string): string | undefined => {
  const found = readSave(text)
  return found.is === 'damaged' ? found.why : undefined
}

const memory = () => {
  const items = new Map<string, string>()
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  }
}
const refusing = (): Storage => {
  throw new DOMException('denied', 'SecurityError')
}

describe('the game on this device', () => {
  test('what was kept is found again', () => {
    const store = memory()
    expect(findMatch(() => store)).toEqual({ is: 'none' })
    expect(keepMatch(kept, state, () => store)).toBe(true)
    const found = findMatch(() => store)
    expect(found).toMatchObject({ is: 'match', match: { kept, state } })
    forgetMatch(() => store)
    expect(findMatch(() => store)).toEqual({ is: 'none' })
  })

  test.each(BOT_NAMES)(
    'a game with the bot %s goes on with it, whether people may choose it or not',
    (bot) => {
      const found = readSave(spoilt((save) => (save['controllers'] = { '0': { by: 'bot', bot } })))
      expect(found).toMatchObject({ match: { kept: { controllers: { '0': { by: 'bot', bot } } } } })
    },
  )

  test.each([
    ['is no JSON', '{"format":'],
    ['is nothing', 'null'],
    ['has lost its record', spoilt((save) => delete save['record'])],
    ['has a broken step', spoilt((save) => (save['record'] = { ...kept.record, steps: [{}] }))],
    [
      'has lost its decks',
      spoilt((save) => {
        const decks = { ...deal.decks, shear: [], immune: [], soil: [] }
        save['record'] = { ...kept.record, deal: { ...deal, decks } }
      }),
    ],
    ['has lost who plays', spoilt((save) => (save['controllers'] = {}))],
    [
      'has a bot that nobody knows',
      spoilt((save) => (save['controllers'] = { '0': { by: 'bot', bot: 'wizard' } })),
    ],
    [
      'has a controller of nobody',
      spoilt((save) => (save['controllers'] = { '0': { by: 'cat' } })),
    ],
  ])('a save that %s is refused as damaged', (_, text) => {
    expect(whyDamaged(text)).toContain('damaged')
  })

  test.each([
    ['is of another format', spoilt((save) => (save['format'] = 'seed-and-soil/save-0'))],
    [
      'cannot be played at all',
      spoilt((save) => {
        const steps = [{ seat: '0', by: 'person', action: { move: 'undo' } }]
        save['record'] = { ...kept.record, steps }
      }),
    ],
    [
      'was kept before there were pairs',
      spoilt((save) => {
        save['record'] = { ...kept.record, setup: { ...setup, pairs: undefined } }
        save['digest'] = digestOf({ ...state, pairs: undefined } as unknown as State)
      }),
    ],
    ['plays out differently now', spoilt((save) => (save['digest'] = '0'))],
    [
      'holds a card that is gone',
      spoilt((save) => {
        const decks = { ...deal.decks, shear: ['gone-card'] }
        save['record'] = { ...kept.record, deal: { ...deal, decks } }
      }),
    ],
  ])('a save that %s is refused because the rules have changed', (_, text) => {
    expect(whyDamaged(text)).toContain('earlier rules')
  })

  test('a browser that forbids storage keeps nothing and breaks nothing', () => {
    expect(keepMatch(kept, state, refusing)).toBe(false)
    expect(findMatch(refusing)).toEqual({ is: 'none' })
    expect(() => forgetMatch(refusing)).not.toThrow()
  })
})
