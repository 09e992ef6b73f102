import { describe, expect, test } from 'vitest'
import nkPatrol from '../../game/cards/immune/nk-patrol'
import { CONCEPTS, conceptCoverage } from '../../game/science/coverage'

describe('the inventory of concepts', () => {
  test('has 162, each once', () => {
    expect(CONCEPTS).toHaveLength(38 + 22 + 51 + 51)
    expect(new Set(CONCEPTS).size).toBe(CONCEPTS.length)
    expect([CONCEPTS[0], CONCEPTS.at(-1)]).toEqual(['S0-01', 'S3-51'])
  })
  test('is taught, each somewhere', () => {
    const missing = [...conceptCoverage()].filter(([, carriers]) => carriers.length === 0)
    expect(missing.map(([concept]) => concept)).toEqual([])
  })
  test('names what carries a concept, and nothing else', () => {
    const { id: card, concepts } = nkPatrol
    for (const [concept, carriers] of conceptCoverage())
      expect(
        carriers.some(({ kind, id }) => kind === 'card' && id === card),
        concept,
      ).toBe(concepts.includes(concept))
  })
})
