import type { Choice, Question } from '../questions/question'
import { IDEA_IDS, type IdeaId } from '../misconceptions/idea'
import { findPrompt } from '../prompts'
import type { PromptChoice } from '../prompts/prompt'
import type { MisconceptionId } from '../science/vocabulary'

/** What somebody chose at a prompt; null where they did not. */
export interface GivenReason {
  prompt: string
  reason: PromptChoice | null
}

const ideasFrom = (spoken: readonly (MisconceptionId | null | undefined)[]): readonly IdeaId[] =>
  spoken.flatMap((one) => IDEA_IDS.filter((id) => id === one))

/** The ideas that reasons speak for, one for each that does. */
export const ideasInReasons = (reasons: readonly GivenReason[]): readonly IdeaId[] =>
  ideasFrom(
    reasons.map(({ prompt, reason }) =>
      reason === null ? null : findPrompt(prompt)?.reasons[reason].speaksFor,
    ),
  )

/** The ideas that answers to questions speak for, one for each that does. */
export const ideasInAnswers = (
  answers: readonly { question: Pick<Question, 'speaksFor'>; choice: Choice }[],
): readonly IdeaId[] => ideasFrom(answers.map(({ question, choice }) => question.speaksFor[choice]))
