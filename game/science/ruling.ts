import { deepFreeze } from '../freeze'
import type { TopicId } from './topic'
import type { Certainty, ConceptId, SourceId } from './vocabulary'

/** The questions on which the articles disagree, with each other or with studies (`science.md` A). */
export const RULING_IDS = [
  'last-step',
  'how-many-steps',
  'share-of-deaths',
  'first-to-say-it',
  'entry-and-exit',
  'anywhere',
  'which-membrane',
  'where-most-fail',
  'need-of-emt',
  'clusters-or-platelets',
  'damage-on-exit',
  'stage-four',
  'what-mutations-do',
  'one-after-another',
  'what-pet-shows',
  'matching-samples',
  'words-that-clash',
] as const
export type RulingId = (typeof RULING_IDS)[number]

/** One answer that is given to a question, and where it can be read. */
export interface Opinion {
  says: string
  sources: readonly [SourceId, ...SourceId[]]
}

/** A question on which scientists, or their texts, disagree, and what this game makes of it. */
export interface Ruling {
  id: RulingId
  question: string
  views: readonly [Opinion, Opinion, ...Opinion[]]
  /** What this game does, in one or two sentences at reading age 13. */
  here: string
  /** How sure the facts of the views are. */
  certainty: Certainty
  concepts: readonly [ConceptId, ...ConceptId[]]
  /** The pages on which the question comes up. */
  topics: readonly [TopicId, ...TopicId[]]
}

/** A ruling, in a file of `rulings/` that is called like its id. */
export const defineRuling = (ruling: Ruling): Ruling => deepFreeze(ruling)
