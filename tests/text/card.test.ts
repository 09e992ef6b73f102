import { describe, expect, test } from 'vitest'
import { describeEffect } from '../../game/effects'
import type { EventEffect } from '../../game/effects/vocabulary'

const printed: [string, EventEffect, string][] = [
  [
    'several colonies',
    { kind: 'hit', colonies: { by: 'organ', organs: ['liver'] } },
    'Active colonies in liver lose 1 cell each.',
  ],
  [
    'one colony of each seat',
    { kind: 'hit', colonies: { by: 'largest' }, loss: 2 },
    'Each seat’s largest active colony loses 2 cells.',
  ],
  [
    'colonies that may hold',
    { kind: 'hit', colonies: { by: 'size', min: 1, max: 1 }, unless: 5 },
    'Hit unless 5+: active colonies of size 1.',
  ],
  [
    'small colonies',
    { kind: 'hit', colonies: { by: 'size', min: 1, max: 2 }, unless: 5 },
    'Hit unless 5+: active colonies of size 1 or 2.',
  ],
  [
    'all from a size on',
    { kind: 'hit', colonies: { by: 'size', min: 2, max: 3 }, unless: 6 },
    'Hit unless 6+: active colonies of size 2 or more.',
  ],
  [
    'colonies of any size',
    { kind: 'hit', colonies: { by: 'size', min: 1, max: 3 }, unless: 6 },
    'Hit unless 6+: every active colony.',
  ],
  [
    'colonies of any size that cannot hold',
    { kind: 'hit', colonies: { by: 'size', min: 1, max: 4 } },
    'Every active colony loses 1 cell.',
  ],
  [
    'growth that is easier',
    { kind: 'ease', test: 'growth', by: -1 },
    'This round, growth tests −1.',
  ],
]

describe('what a card prints', () => {
  test.each(printed)('%s', (_what, effect, words) => {
    expect(describeEffect(effect)).toBe(words)
  })
})
