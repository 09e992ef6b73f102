import type { Choice, Question } from '../../game/public'

/** A question as it is practised, from the bank or from one's own game. */
export interface Asked {
  id: string
  question: Pick<Question, 'stem' | 'options' | 'answer' | 'why' | 'topic' | 'speaksFor'>
}

/** What somebody chose. */
export interface Given extends Asked {
  choice: Choice
}

export const isRight = ({ question, choice }: Given): boolean => question.answer === choice
