import type { Action } from '../action'
import { deepFreeze } from '../freeze'
import type { Acting } from '../rules/rule'
import type { MoveTopicId } from '../science/topic'
import type { Certainty, ConceptId, MisconceptionId, SourceId } from '../science/vocabulary'

/** Where more than one prompt fits a move, the first of them comes: the narrower stand before the wider. */
export const PROMPT_IDS = [
  'by-the-spine',
  'into-the-lymph',
  'out-together',
  'into-the-blood',
  'coat-of-platelets',
  'joined-in-the-blood',
  'out-into-poor-soil',
  'out-into-good-soil',
  'out-of-the-vessel',
  'waking-up',
  'at-the-size-wall',
  'growing-on',
  'place-made-ready',
  'firmer-again',
  'looser-cells',
  'fewer-labels',
  'lasting-change',
  'on-from-the-node',
  'broken-up',
  'through-the-sheet',
  'more-cells',
] as const
export type PromptId = (typeof PROMPT_IDS)[number]

export const PROMPT_CHOICES = ['a', 'b', 'c'] as const
export type PromptChoice = (typeof PROMPT_CHOICES)[number]

/** A reason that somebody may have had for a move. */
export interface PromptReason {
  text: string
  /** What there is in it, and what the biology says: never only whether it was right. */
  feedback: string
  /** The idea that it speaks for; null for the one reason that the biology supports best. */
  speaksFor: MisconceptionId | null
}

/** A question about a move that was just made, with three reasons to choose from. */
export interface Prompt {
  id: PromptId
  /**
   * Whether this move, in this situation, is one to ask about.
   *
   * @param acting who acts, and what the seat saw before it did
   */
  fits: (acting: Acting, action: Action) => boolean
  /** About a move that everybody makes all the time: it waits longer, so that rarer ones have their turn. */
  everyday?: true
  question: string
  reasons: Readonly<Record<PromptChoice, PromptReason>>
  /** Where to read on. In a game no topic is asked about twice. */
  topic: MoveTopicId
  sources: readonly [SourceId, ...SourceId[]]
  /** How sure all of the feedback is: as sure as the least sure part of it. */
  certainty: Certainty
  /** Concept inventory ids, such as S0-07. */
  concepts: readonly [ConceptId, ...ConceptId[]]
}

/** A prompt, in a file of `moves/` that is called like its id. */
export const definePrompt = (prompt: Prompt): Prompt => deepFreeze(prompt)
