import { describe, expect, test } from 'vitest'
import { SERIES } from '../../game/science/series'
import { COMMON_SITES } from '../../game/simulation/literature'
import { topicOf } from '../../game/science/topics'
import { TUMOUR_TYPES } from '../../game/vocabulary'

describe('the studies of where cancers are found', () => {
  test('speak of every tumour type', () => {
    expect([...new Set(SERIES.map(({ tumour }) => tumour))].sort()).toEqual(
      [...TUMOUR_TYPES].sort(),
    )
  })
  test.each(SERIES)('$tumour, $who: one ranking, the commonest first', ({ found }) => {
    const shares = found.flatMap(({ percent }) => (percent === null ? [] : [percent]))
    expect(shares).toEqual(shares.toSorted((a, b) => b - a))
    for (const share of shares) {
      expect(Number.isInteger(share)).toBe(true)
      expect(share).toBeGreaterThan(0)
      expect(share).toBeLessThanOrEqual(100)
    }
    expect(new Set(found.map(({ organ }) => organ)).size).toBe(found.length)
  })
  test.each(SERIES)('$tumour, $who: figures only where the source was read', (series) => {
    const isRead = series.certainty === 'L'
    expect(series.found.every(({ percent }) => (percent !== null) === isRead)).toBe(true)
  })
  test.each(SERIES)('$tumour, $who: its source stands on the page of the type', (series) => {
    expect(topicOf(`tumour-${series.tumour}`).sources).toContain(series.source)
  })
  test.each(SERIES)('$tumour, $who: the commonest place is one that the balance aims at', (one) => {
    expect(COMMON_SITES[one.tumour].organs).toContain(one.found[0]?.organ)
  })
})
