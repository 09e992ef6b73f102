import { IDEA_IDS, type IdeaId } from '../misconceptions/idea'
import { QUESTIONS } from '../questions'
import { QUESTION_IDS, type Answers } from '../questions/question'
import type { GameRecord } from '../record'
import type { SeatId } from '../vocabulary'
import { ideasInAnswers, ideasInReasons } from './evidence'
import { countMoves, ideasInMoves } from './moves'

/** More ideas than these nobody talks about in ten minutes. */
const MOST_IDEAS = 3
/** One piece of evidence is a slip. */
const LEAST_PIECES = 2

/**
 * The ideas to talk about, the most spoken for first; those spoken for alike in the order of the list.
 *
 * @param evidence an idea as often as something spoke for it
 * @param least an idea with less is left out
 */
export const topIdeas = (
  evidence: readonly IdeaId[],
  least = LEAST_PIECES,
): readonly { idea: IdeaId; pieces: number }[] =>
  IDEA_IDS.map((idea) => ({ idea, pieces: evidence.filter((one) => one === idea).length }))
    .filter(({ pieces }) => pieces >= least)
    .sort((a, b) => b.pieces - a.pieces)
    .slice(0, MOST_IDEAS)

const answered = (answers: Answers) =>
  QUESTION_IDS.flatMap((id) => {
    const choice = answers[id]
    return choice === undefined ? [] : [{ question: QUESTIONS[id], choice }]
  })

/**
 * The ideas to talk about with whoever played a seat, from its reasons, its moves, and what they answered
 * in the check of their class.
 */
export const ideasAfterGame = (
  record: GameRecord,
  seat: SeatId,
  answers: Answers = {},
): readonly IdeaId[] => {
  const reasons = (record.reasons ?? []).filter((one) => one.seat === seat)
  const evidence = [
    ...ideasInReasons(reasons),
    ...ideasInMoves(countMoves(record, seat)),
    ...ideasInAnswers(answered(answers)),
  ]
  return topIdeas(evidence).map(({ idea }) => idea)
}
