import { deepFreeze } from '../freeze'
import type { TopicId } from '../science/topic'
import type { Certainty, SourceId } from '../science/vocabulary'

/** The list of `science.md` E1, in its order. */
export const IDEA_IDS = [
  'MC01',
  'MC02',
  'MC03',
  'MC04',
  'MC05',
  'MC06',
  'MC07',
  'MC08',
  'MC09',
  'MC10',
  'MC11',
  'MC12',
  'MC13',
  'MC14',
  'MC15',
  'MC16',
  'MC17',
  'MC18',
  'MC19',
  'MC20',
  'MC21',
  'MC22',
  'MC23',
  'MC24',
  'MC25',
] as const
export type IdeaId = (typeof IDEA_IDS)[number]

/**
 * An idea that many people have, and what biologists see instead: to be read, or talked about, in one
 * minute. On the screen it is never called a misconception.
 */
export interface Idea {
  id: IdeaId
  /** In the words of somebody who has it. */
  belief: string
  /** The better idea in a few words. */
  title: string
  /** Why: what there is in the belief, and what the biology says. */
  text: string
  /** Where the game shows it, or where it is simpler than nature. */
  example: string
  /** Where to read on. */
  topic: TopicId
  sources: readonly [SourceId, ...SourceId[]]
  certainty: Certainty
}

/** An idea, in a file of `ideas/` that is called like its id. */
export const defineIdea = (idea: Idea): Idea => deepFreeze(idea)
