/**
 * The one door of `game/`: what the client and the server may use of it.
 */
export type * from './action'
export { MOVES } from './action'
export { legalActions, testsOf, whyNot } from './actions'
export { apply, IllegalAction } from './apply'
export {
  BOT_NAMES,
  BOTS,
  LEVELS,
  type Bot,
  type BotName,
  type Budget,
  type Hope,
  type Level,
  type Thought,
  type Weighed,
} from './bots'
export { cardOf, CARDS, findCard, tumourCard } from './catalogue'
export { applyChange, changeBetween, leavesOf, type ViewChange } from './change'
export { cloneForAction } from './clone'
export {
  choicesOf,
  expertAdvisor,
  expertJudge,
  momentsOf,
  playedOf,
  turningPointsOf,
  whatIfOf,
  type Moment,
  type Played,
  type Way,
  type WhatIf,
} from './debrief'
export type * from './define'
export { addFunnels, funnelOf, LOSS_CAUSES, lossesOf, type Funnel, type LossCause } from './funnel'
export type * from './log'
export { MEDALS, medalOf, nextMedal, targetsOf, type Medal, type TargetScores } from './medals'
export { NUMBERS } from './numbers'
export { seededRandom, streamOf, type Random, type Stream } from './random'
export {
  CHECK_CHOICES,
  DEBRIEF_IDS,
  FORMS_OF_CHECK,
  QUESTION_GROUPS,
  QUESTION_IDS,
  type CheckForm,
  type Choice,
  type DebriefId,
  type DebriefQuestion,
  type Question,
  type QuestionGroup,
  type Answers,
  type QuestionId,
} from './questions/question'
export { DEBRIEF_QUESTIONS, QUESTIONS } from './questions'
export { BANK, bankItem } from './questions/bank'
export { ownGameOf, ownQuestions, type OwnGame, type OwnQuestion } from './questions/own'
export { AREAS, type Area, type BankItem } from './questions/pair'
export { REASON_IDS, type Reason, type ReasonId } from './reasons'
export { actionSchema, parseRecord } from './parseRecord'
export { parseSetup, type ParsedSetup, type Setup, type SetupProblem } from './parseSetup'
export {
  MOST_HINTS,
  RECORD_FORMAT,
  replay,
  withHint,
  type GameRecord,
  type RecordedHint,
  type RecordedReason,
  type RecordedStep,
  type RecordProblem,
} from './record'
export { findPrompt, promptFor } from './prompts'
export {
  PROMPT_CHOICES,
  PROMPT_IDS,
  type Prompt,
  type PromptChoice,
  type PromptId,
} from './prompts/prompt'
export { withReason } from './prompts/noted'
export { MOST_PROMPTS, type Asked } from './prompts/when'
export { ideasAfterGame, topIdeas } from './ledger'
export { ideasInAnswers, ideasInReasons } from './ledger/evidence'
export { IDEAS, ideaOf } from './misconceptions'
export { IDEA_IDS, type Idea, type IdeaId } from './misconceptions/idea'
export { nextPlace } from './rules/flow'
export { growthTest } from './rules/growth'
export { canPair, partnerOf, teamsOf } from './rules/pairs'
export type { ComingTest } from './rules/rule'
export { valueOf } from './rules/secondary'
export { leadersOf, meritOf, organsReached, standingsOf, type Merit } from './rules/standings'
export { costOf } from './rules/variation'
export { profileOf, type Profile } from './profile'
export { FUNNEL_OF_GAME } from './science/funnelOfGame'
export { GLOSSARY, termsIn } from './science/glossary'
export { NATURE_DIFFERS, type Difference } from './science/nature'
export type { Term } from './science/term'
export { RULING_IDS, type Ruling, type RulingId } from './science/ruling'
export { rulingOf, RULINGS, rulingsOn } from './science/rulings'
export { SERIES, type Series } from './science/series'
export { SOURCES } from './science/sources'
export { CONCEPTS, conceptCoverage, type Carrier } from './science/coverage'
export { unread, type Unread } from './science/unread'
export { TOPIC_IDS, TOPIC_KINDS, type Topic, type TopicId, type TopicKind } from './science/topic'
export { topicOf } from './science/topics'
export { isCaused, type CausedEntry } from './text/caused'
export { TOPIC_OF_LOSS, topicOfEntry } from './text/topicOfEntry'
export { TOPIC_OF_REASON } from './text/topicOfReason'
export { CERTAINTIES } from './science/vocabulary'
export { TARGET_GAMES } from './targetScores'
export { dealFrom, newGame, type Deal } from './setup'
export { smallPrintOf } from './smallPrint'
export type * from './state'
export { seatAt } from './state'
export { describeAction } from './text/action'
export { describeCard } from './text/card'
export { hintOf, type Hint } from './text/hint'
export { describeSaves, describeSite, formatLog, type Sentence } from './text/log'
export { cardTitle, describePart, describeRemedy, facesOf } from './text/names'
export { describeDice, describeOdds } from './text/odds'
export { recapOf, type MissedStep } from './text/recap'
export { RUNGS, type Rung } from './text/rungs'
export { explainThought, type Explanation } from './text/thought'
export { describeMoment, type TurningPoint } from './text/turningPoint'
export { describeWhatIf, type WayInWords, type WhatIfInWords } from './text/whatIf'
export { SEAT_NAMES, seatName, TUMOUR_NAMES, type SeatNames } from './text/seats'
export * as words from './text/words'
export { tumoursFrom } from './tumours'
export { view, visibleLog } from './view'
export { packEntries, unpackEntries, type PackedEntries } from './wire'
export * from './vocabulary'
