import { describe, expect, test } from 'vitest'
import { MEDALS, medalOf, nextMedal, targetsOf } from '../../game/medals'
import { LENGTHS, TUMOUR_TYPES } from '../../game/vocabulary'

const tables = LENGTHS.flatMap((length) => TUMOUR_TYPES.map((tumour) => [tumour, length] as const))

describe.each(tables)('a %s clone alone in a %s game', (tumour, length) => {
  const targets = targetsOf(tumour, length)
  const [bronze, silver, gold] = MEDALS.map((medal) => targets[medal].points) as [
    number,
    number,
    number,
  ]

  test.each(MEDALS)('reaches %s with its points, and not with one less', (medal) => {
    const { points } = targets[medal]
    expect(medalOf(tumour, length, points)).toBe(medal)
    expect(medalOf(tumour, length, points - 1)).not.toBe(medal)
  })
  test('has none without a point', () => {
    expect(medalOf(tumour, length, 0)).toBeNull()
    expect(medalOf(tumour, length, bronze - 1)).toBeNull()
  })
  test('keeps a medal up to the next target', () => {
    expect(medalOf(tumour, length, silver - 1)).toBe('bronze')
    expect(medalOf(tumour, length, gold - 1)).toBe('silver')
    expect(medalOf(tumour, length, gold + 50)).toBe('gold')
  })
  test('is told what is missing for the next one', () => {
    expect(nextMedal(tumour, length, 0)).toEqual({ medal: 'bronze', missing: bronze })
    expect(nextMedal(tumour, length, bronze - 1)).toEqual({ medal: 'bronze', missing: 1 })
    expect(nextMedal(tumour, length, bronze)).toEqual({
      medal: 'silver',
      missing: silver - bronze,
    })
    expect(nextMedal(tumour, length, gold - 1)).toEqual({ medal: 'gold', missing: 1 })
    expect(nextMedal(tumour, length, gold)).toBeNull()
  })
})
