import { deepFreeze } from '../freeze'
import type { Pair, SourcedQuestion } from './pair'
import type { DebriefQuestion } from './question'

/** A question of the check, in a file of `check/` that is called like its id. */
export const defineQuestion = (question: SourcedQuestion): SourcedQuestion => deepFreeze(question)

/** Two questions about one idea, in a file of `bank/` that is called like their id. */
export const definePair = (pair: Pair): Pair => deepFreeze(pair)

/** A question to talk about, in a file of `debrief/` that is called like its id. */
export const defineDebrief = (question: DebriefQuestion): DebriefQuestion => deepFreeze(question)
