import { describe, expect, test } from 'vitest'
import { topicAsked } from '../../client/tutor/asked'
import { SPOTS } from '../../client/match/spots'
import { LOSS_CAUSES } from '../../game/funnel'
import type { LogEntry, Test } from '../../game/log'
import { REASON_IDS } from '../../game/reasons'
import { TOPIC_IDS } from '../../game/science/topic'
import { topicOf } from '../../game/science/topics'
import { isCaused } from '../../game/text/caused'
import { TOPIC_OF_LOSS, topicOfEntry } from '../../game/text/topicOfEntry'
import { TOPIC_OF_REASON } from '../../game/text/topicOfReason'
import { WRITTEN } from '../support/written'

const cards = Object.values(WRITTEN)

describe.each(cards)('the pages of the card $id', ({ topics, concepts }) => {
  test('exist, and each stands there once', () => {
    expect(TOPIC_IDS).toEqual(expect.arrayContaining([...topics]))
    expect(new Set(topics).size).toBe(topics.length)
  })
  test('begin with one that teaches a concept of the card', () => {
    expect(topicOf(topics[0]).concepts.filter((id) => concepts.includes(id))).not.toEqual([])
  })
})

test('every page on a mechanism, on immunity or on treatment is the page of some card', () => {
  const led = new Set(cards.flatMap(({ topics }) => topics))
  const alone = TOPIC_IDS.filter((id) => {
    const { kind } = topicOf(id)
    return (kind === 'mechanism' || kind === 'immunity' || kind === 'treatment') && !led.has(id)
  })
  expect(alone).toEqual([])
})

const base = { rule: 'T1', round: 1 } as const
const roll: Test = { base: 3, parts: [], need: 3 }
const tested = (more: Partial<LogEntry & { key: 'tested' }>): LogEntry => ({
  ...base,
  key: 'tested',
  seat: '0',
  cause: { by: 'rule' },
  what: 'flow',
  from: { in: 'vessel', at: 'entry', form: 'single' },
  to: { in: 'vessel', at: 'lung', form: 'single' },
  cells: 1,
  rolls: [3],
  test: roll,
  survived: 1,
  spared: 0,
  lost: 0,
  saves: [],
  ...more,
})

const topicBehind = (entry: LogEntry): string | null =>
  isCaused(entry) ? topicOfEntry(entry) : null

describe('behind a line of the log stands', () => {
  test.each<[string, LogEntry, string | null]>([
    [
      'the page of the card that caused it',
      tested({ cause: { by: 'card', card: 'anoikis-clock' } }),
      'anoikis',
    ],
    [
      'the page of the adaptation that caused it',
      {
        ...base,
        key: 'grew',
        seat: '0',
        cause: { by: 'adaptation', card: 'met' },
        at: 'lung',
        from: 1,
        to: 2,
      },
      'emt',
    ],
    [
      'the page of the step, for what a seat did',
      tested({ what: 'extravasate', cause: { by: 'action', move: 'extravasate' } }),
      'extravasation',
    ],
    [
      'the page of the way, for an entry into lymph',
      tested({ what: 'intravasate', route: 'lymph', cause: { by: 'action', move: 'intravasate' } }),
      'lymph-route',
    ],
    [
      'the page of the way, for the veins of the spine',
      tested({
        what: 'intravasate',
        route: 'plexus',
        cause: { by: 'action', move: 'intravasate' },
      }),
      'vertebral-plexus',
    ],
    ['the page of the step, for a rule', tested({}), 'circulation'],
    [
      'the page of a card that is turned up',
      { ...base, key: 'cardResolved', card: 'vicious-cycle', step: 'soil' },
      'vicious-cycle',
    ],
    [
      'nothing, where a card that was turned up touched nobody: the line before leads there',
      { ...base, key: 'nothingHappened', card: 'vicious-cycle' },
      null,
    ],
    ['nothing, where nothing caused it', { ...base, key: 'roundBegan' }, null],
    ['nothing, where a seat says that it is done', { ...base, key: 'done', seat: '0' }, null],
  ])('%s', (_, entry, topic) => expect(topicBehind(entry)).toBe(topic))
})

test('every reason that the code gives is on the list, and every one on it is given', () => {
  const files = import.meta.glob<string>(
    [
      '../../game/**/*.ts',
      '../../client/online/*.ts',
      '!../../game/reasons.ts',
      '!../../game/parseSetup.ts',
      '!../../game/text/topicOfReason.ts',
    ],
    { eager: true, query: '?raw', import: 'default' },
  )
  const given = Object.values(files).flatMap((code) =>
    [...code.matchAll(/(?:reason\(\s*|id: )'((?:[A-Z]\d+|online)\/[a-z-]+)'/g)].map(([, id]) => id),
  )
  expect([...new Set(given)].sort()).toEqual([...REASON_IDS].sort())
})

test('every place of the board, cause of loss and reason leads to a page', () => {
  const topics = [
    ...SPOTS.map((spot) => topicAsked({ about: 'spot', spot })),
    ...LOSS_CAUSES.map((cause) => TOPIC_OF_LOSS[cause]),
    ...REASON_IDS.map((id) => TOPIC_OF_REASON[id]),
  ]
  expect(TOPIC_IDS).toEqual(expect.arrayContaining(topics))
  expect(topicAsked({ about: 'spot', spot: 'bone' })).toBe('soil-bone')
  expect(topicAsked({ about: 'spot', spot: 'stroma' })).toBe('local-invasion')
})
