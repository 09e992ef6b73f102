import { seededRandom, shuffle, type Stream } from '../../random'
import { capital } from '../../text/words'
import type { ConceptId } from '../../science/vocabulary'
import type { TopicId } from '../../science/topic'
import { CHECK_CHOICES, type Choice, type Question } from '../question'
import type { OwnGame } from './game'

/** A question made from somebody's own game. */
export interface OwnQuestion {
  /** The template that it was made by. */
  id: string
  stem: string
  options: Readonly<Record<Choice, string>>
  answer: Choice
  why: string
  topic: TopicId
  concepts: readonly [ConceptId, ...ConceptId[]]
  /** Wrong options stand for no misconception: they are what the game has. */
  speaksFor: Question['speaksFor']
}

/** What a template brings: one right option, and at least three that are wrong. */
export interface Draft {
  stem: string
  right: string
  wrong: readonly string[]
  why: string
  topic: TopicId
  concepts: readonly [ConceptId, ...ConceptId[]]
}

/** Makes a draft of a game, where the game has what it asks about. The stream is for free choices. */
export type Template = (game: OwnGame, chance: Stream) => Draft | null

/** “In your last game, your clone” */
export const openingOf = ({ isShared }: OwnGame): string =>
  isShared ? 'In the last game on this device, the first clone' : 'In your last game, your clone'

/** A choice that does not matter. */
export const pick = <T>(list: readonly T[], chance: Stream): T | undefined =>
  list[seededRandom.below(chance, list.length)]

/** The one with the highest number; the first of several. */
export const mostOf = <T>(list: readonly T[], of: (one: T) => number): T | undefined =>
  list.reduce<T | undefined>(
    (best, one) => (best === undefined || of(one) > of(best) ? one : best),
    undefined,
  )

/** Deals the options to the letters; null where there are not three wrong ones. */
export const questionOf = (id: string, draft: Draft, chance: Stream): OwnQuestion | null => {
  const { right, wrong, ...rest } = draft
  const others = [...new Set(wrong)].filter((option) => option !== right)
  if (others.length < CHECK_CHOICES.length - 1) return null
  const three = shuffle(others, seededRandom, chance).slice(0, CHECK_CHOICES.length - 1)
  const dealt = shuffle([right, ...three], seededRandom, chance)
  const [a = '', b = '', c = '', d = ''] = dealt.map(capital)
  const answer = CHECK_CHOICES[dealt.indexOf(right)] ?? 'a'
  return { id, ...rest, options: { a, b, c, d }, answer, speaksFor: {} }
}
