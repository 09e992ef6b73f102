import { deepFreeze } from '../freeze'
import type { DebriefQuestion, Question } from './question'

/** A question of the check, in a file of `check/` that is called like its id. */
export const defineQuestion = (question: Question): Question => deepFreeze(question)

/** A question to talk about, in a file of `debrief/` that is called like its id. */
export const defineDebrief = (question: DebriefQuestion): DebriefQuestion => deepFreeze(question)
