/** How sure a fact is, as graded in the science dossier; printed on every card. */
export const CERTAINTIES = {
  L: 'read in the named source',
  L2: 'read in a secondary source only',
  'M-H': 'recalled, high confidence',
  'M-M': 'recalled, medium confidence',
  'M-L': 'recalled, low confidence',
  D: 'derived from the facts named',
} as const
export type Certainty = keyof typeof CERTAINTIES

/** A concept of the inventory: S0 01–38, S1 01–22, S2 01–51, S3 01–51. */
export type ConceptId = `S${0 | 1 | 2 | 3}-${number}`
export const CONCEPT_COUNTS = { S0: 38, S1: 22, S2: 51, S3: 51 } as const

/** A misconception of the list MC01 to MC25. */
export type MisconceptionId = `MC${number}`
export const MISCONCEPTION_COUNT = 25

export type { SourceId } from './sources'
