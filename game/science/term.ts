import { deepFreeze } from '../freeze'
import type { TopicId } from './topic'

/** A word of the trade in plain words. */
export interface Term {
  term: string
  /** Other words for the same, and how it is written elsewhere. */
  also: readonly string[]
  /** One sentence at reading age 13 that does without the word itself. */
  says: string
  /** Where the word comes from, where that helps to remember it. */
  origin?: string
  /** Where to read on. */
  topic: TopicId
}

/** Some letters' words of the glossary, in a file of `terms/`. */
export const defineTerms = (terms: readonly Term[]): readonly Term[] => deepFreeze(terms)
