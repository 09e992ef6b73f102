import dormancyA from './check/A-dormancy'
import immunityA from './check/A-immunity'
import inefficiencyA from './check/A-inefficiency'
import nicheA from './check/A-niche'
import orderA from './check/A-order'
import organsA from './check/A-organs'
import peopleA from './check/A-people'
import shearA from './check/A-shear'
import dormancyB from './check/B-dormancy'
import immunityB from './check/B-immunity'
import inefficiencyB from './check/B-inefficiency'
import nicheB from './check/B-niche'
import orderB from './check/B-order'
import organsB from './check/B-organs'
import peopleB from './check/B-people'
import shearB from './check/B-shear'
import losses from './debrief/losses'
import people from './debrief/people'
import places from './debrief/places'
import type { SourcedQuestion } from './pair'
import type { DebriefId, DebriefQuestion, QuestionId } from './question'

/**
 * Every question of the check. Unlike cards and topics, they are listed: half of them is no check, so the
 * compiler has to see that none is missing.
 */
export const QUESTIONS = Object.freeze<Record<QuestionId, SourcedQuestion>>({
  'A-order': orderA,
  'A-inefficiency': inefficiencyA,
  'A-shear': shearA,
  'A-immunity': immunityA,
  'A-organs': organsA,
  'A-niche': nicheA,
  'A-dormancy': dormancyA,
  'A-people': peopleA,
  'B-order': orderB,
  'B-inefficiency': inefficiencyB,
  'B-shear': shearB,
  'B-immunity': immunityB,
  'B-organs': organsB,
  'B-niche': nicheB,
  'B-dormancy': dormancyB,
  'B-people': peopleB,
})

/** What a class talks about after the game. */
export const DEBRIEF_QUESTIONS = Object.freeze<Record<DebriefId, DebriefQuestion>>({
  losses,
  places,
  people,
})
