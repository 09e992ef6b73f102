import type { ConceptId, MisconceptionId } from '../science/vocabulary'
import type { TopicId } from '../science/topic'

export const CHECK_CHOICES = ['a', 'b', 'c', 'd'] as const
export type Choice = (typeof CHECK_CHOICES)[number]

/** The ideas that a check looks for: each has one question in either form. */
export const QUESTION_GROUPS = [
  'order',
  'inefficiency',
  'shear',
  'immunity',
  'organs',
  'niche',
  'dormancy',
  'people',
] as const
export type QuestionGroup = (typeof QUESTION_GROUPS)[number]

/** Two forms with other questions of the same difficulty. Half of a class begins with either. */
export const FORMS_OF_CHECK = ['A', 'B'] as const
export type CheckForm = (typeof FORMS_OF_CHECK)[number]

/** A question is named for its form and its group. */
export const QUESTION_IDS = FORMS_OF_CHECK.flatMap((form) =>
  QUESTION_GROUPS.map((group) => `${form}-${group}` as const),
)
export type QuestionId = `${CheckForm}-${QuestionGroup}`

/** What somebody answered in a check. */
export type Answers = Readonly<Partial<Record<QuestionId, Choice>>>

export interface Question {
  stem: string
  options: Readonly<Record<Choice, string>>
  answer: Choice
  /** Why the answer is right, in one or two sentences. */
  why: string
  /** Where to read on. */
  topic: TopicId
  concepts: readonly [ConceptId, ...ConceptId[]]
  /** The misconception that a wrong option speaks for, where it does. */
  speaksFor: Readonly<Partial<Record<Choice, MisconceptionId>>>
  /** 1 can be known before the game, 3 must be thought through. */
  difficulty: 1 | 2 | 3
}

/** What a class talks about after the game, each with a vote before. */
export const DEBRIEF_IDS = ['losses', 'places', 'people'] as const
export type DebriefId = (typeof DEBRIEF_IDS)[number]

/** A question to talk about: no option is wrong, and each leads somewhere. */
export interface DebriefQuestion {
  /** “Where did most cells stop?” */
  title: string
  stem: string
  options: Readonly<Record<Choice, string>>
  /** For the teacher: what to bring out, after the answers are shown. */
  lead: readonly string[]
  concepts: readonly [ConceptId, ...ConceptId[]]
}
