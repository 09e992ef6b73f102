import { expect } from 'vitest'
import { SOURCES } from '../../game/science/sources'
import {
  CERTAINTIES,
  CONCEPT_COUNTS,
  MISCONCEPTION_COUNT,
  type Certainty,
  type ConceptId,
  type MisconceptionId,
  type SourceId,
} from '../../game/science/vocabulary'

/** What everything that teaches names, whether it is a card or a topic. */
interface Teaches {
  sources: readonly SourceId[]
  certainty: Certainty
  concepts: readonly ConceptId[]
  misconceptions: readonly MisconceptionId[]
}

/** At least one source; each exists and stands there once; the certainty is one of the dossier's. */
export const expectSources = ({ sources, certainty }: Teaches): void => {
  expect(sources.length).toBeGreaterThan(0)
  expect(sources.filter((id) => !(id in SOURCES))).toEqual([])
  expect(new Set(sources).size).toBe(sources.length)
  expect(Object.keys(CERTAINTIES)).toContain(certainty)
}

/** At least one concept of the inventory, and no misconception that is not on the list. */
export const expectConcepts = ({
  concepts,
  misconceptions,
}: Pick<Teaches, 'concepts' | 'misconceptions'>): void => {
  expect(concepts.length).toBeGreaterThan(0)
  expect(new Set(concepts).size).toBe(concepts.length)
  for (const concept of concepts) {
    const [, set = '', number = ''] = /^(S[0-3])-(\d\d)$/.exec(concept) ?? []
    expect(Number(number), concept).toBeGreaterThan(0)
    const count = CONCEPT_COUNTS[set as keyof typeof CONCEPT_COUNTS]
    expect(Number(number), concept).toBeLessThanOrEqual(count)
  }
  expect(new Set(misconceptions).size).toBe(misconceptions.length)
  for (const misconception of misconceptions) {
    expect(misconception).toMatch(/^MC\d\d$/)
    expect(Number(misconception.slice(2))).toBeGreaterThan(0)
    expect(Number(misconception.slice(2))).toBeLessThanOrEqual(MISCONCEPTION_COUNT)
  }
}
