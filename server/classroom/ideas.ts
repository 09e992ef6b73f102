import {
  ideasInAnswers,
  ideasInReasons,
  QUESTIONS,
  topIdeas,
  type IdeaId,
  type PromptChoice,
} from '../../game/public'
import type { ReportIdea, StudentNumber } from '../classProtocol'
import type { Answer } from './classroom'

/** A reason that a student chose at a prompt of the own game. */
export interface StudentReason {
  student: StudentNumber
  prompt: string
  reason: PromptChoice | null
}

const ideasOf = (
  student: StudentNumber,
  answers: readonly Answer[],
  reasons: readonly StudentReason[],
): readonly IdeaId[] => [
  ...ideasInAnswers(
    answers.flatMap((answer) =>
      answer.student === student && answer.on !== 'debrief' && answer.question in QUESTIONS
        ? [
            {
              question: QUESTIONS[answer.question as keyof typeof QUESTIONS],
              choice: answer.choice,
            },
          ]
        : [],
    ),
  ),
  ...ideasInReasons(reasons.filter((one) => one.student === student)),
]

/**
 * The ideas that the class may talk about, with how many students spoke for each at least once: in the
 * last check of the lesson, or by a reason in the game. What they say weeks later is no part of it.
 *
 * @param students those who count
 * @param fewest an idea that fewer spoke for is left out, because it could point at somebody
 */
export const classIdeas = (
  students: readonly StudentNumber[],
  answers: readonly Answer[],
  reasons: readonly StudentReason[],
  fewest: number,
): readonly ReportIdea[] => {
  const last = answers.some(({ on }) => on === 'after') ? 'after' : 'before'
  const given = answers.filter(({ on }) => on === last)
  // Once a student: whoever says a thing twice is still one person.
  const evidence = students.flatMap((student) => [...new Set(ideasOf(student, given, reasons))])
  return topIdeas(evidence, fewest).map(({ idea, pieces }) => ({ idea, students: pieces }))
}
