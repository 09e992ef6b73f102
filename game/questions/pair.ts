import type { SourceId } from '../science/sources'
import type { Certainty } from '../science/vocabulary'
import type { CheckForm, Question, QuestionGroup } from './question'

/** What one can practise, along the way of a cell and then around it. */
export const AREAS = [
  'whole',
  'invasion',
  'entering',
  'blood',
  'leaving',
  'growing',
  'organs',
  'immunity',
  'finding',
  'people',
] as const
export type Area = (typeof AREAS)[number]

/** A question, with where its figures can be read if it states any. */
export interface SourcedQuestion extends Question {
  sources?: readonly [SourceId, ...SourceId[]]
  /** How sure the figures are; those that are only recalled are left out. */
  certainty?: Certainty
}

/** A question of a pair: how difficult it is, the pair says. */
type PairedQuestion = Omit<SourcedQuestion, 'difficulty'>

/** Two questions about the same idea, as difficult as each other, one for either form. */
export interface Pair extends Readonly<Record<CheckForm, PairedQuestion>> {
  /** As its file is called. */
  id: string
  area: Area
  difficulty: Question['difficulty']
}

/** Where the questions of the check belong. */
export const AREA_OF_GROUP = {
  order: 'whole',
  inefficiency: 'whole',
  shear: 'blood',
  immunity: 'immunity',
  organs: 'organs',
  niche: 'organs',
  dormancy: 'growing',
  people: 'people',
} as const satisfies Record<QuestionGroup, Area>

/** `A-early` is the question on early spread in form A. */
export type BankId = `${CheckForm}-${string}`

/** A question of the bank. */
export interface BankItem {
  id: BankId
  /** What it shares with the question of the other form. */
  pair: string
  form: CheckForm
  area: Area
  question: SourcedQuestion
}
