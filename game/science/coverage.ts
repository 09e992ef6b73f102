import type { AnyCard, SmallPrint } from '../define'
import { DEBRIEF_QUESTIONS } from '../questions'
import { BANK } from '../questions/bank'
import { PROMPTS } from '../prompts'
import { TOPICS } from './topics'
import { CONCEPT_COUNTS, type ConceptId } from './vocabulary'

/** A text of the product that teaches something. */
export interface Carrier {
  kind: 'card' | 'science page' | 'question' | 'prompt' | 'debrief'
  /** As it is called in the code. */
  id: string
  concepts: readonly ConceptId[]
}

/** Whole cards, for tools and tests: a built page has them in parts. */
const CARDS: Record<string, Pick<AnyCard, 'id'> & SmallPrint> = import.meta.glob(
  '../cards/*/*.ts',
  { eager: true, import: 'default' },
)

const carriers = (): readonly Carrier[] => [
  ...Object.values(CARDS).map(({ id, concepts }): Carrier => ({ kind: 'card', id, concepts })),
  ...TOPICS.map(({ id, concepts }): Carrier => ({ kind: 'science page', id, concepts })),
  ...BANK.map(({ id, question }): Carrier => ({
    kind: 'question',
    id,
    concepts: question.concepts,
  })),
  ...PROMPTS.map(({ id, concepts }): Carrier => ({ kind: 'prompt', id, concepts })),
  ...Object.entries(DEBRIEF_QUESTIONS).map(([id, { concepts }]): Carrier => ({
    kind: 'debrief',
    id,
    concepts,
  })),
]

/** All concepts of the inventory (`science.md` A), in its order. */
export const CONCEPTS: readonly ConceptId[] = Object.entries(CONCEPT_COUNTS).flatMap(
  ([set, count]) =>
    Array.from(
      { length: count },
      (_, i) => `${set}-${String(i + 1).padStart(2, '0')}` as ConceptId,
    ),
)

/** Where each concept is taught; an empty list where it is taught nowhere. */
export const conceptCoverage = (): ReadonlyMap<ConceptId, readonly Carrier[]> => {
  const all = carriers()
  return new Map(
    CONCEPTS.map((concept) => [concept, all.filter(({ concepts }) => concepts.includes(concept))]),
  )
}
