import type { Action } from '../action'
import { testsOf } from '../actions'
import type { Thought, Weighed } from '../bots/bot'
import type { ComingTest } from '../rules/rule'
import type { View } from '../state'
import type { SeatId } from '../vocabulary'
import { describeAction } from './action'
import { compareValues, COMPARISON_WORDS, estimate } from './comparison'
import { describeGoal } from './goal'
import { SEAT_NAMES, type SeatNames } from './seats'
import { describeOdds } from './odds'
import { REASONS } from './reasonsOfTopics'
import type { MoveTopicId } from '../science/topic'
import { topicOfAction } from './topicOfAction'

/** Why a bot did what it did, in words. Whatever they say, it weighed. */
export interface Explanation {
  goal: string
  /** Two or three. */
  sentences: readonly string[]
  /** What the action rolls. */
  tests: readonly ComingTest[]
  /** Where the science pages tell more. */
  topic: MoveTopicId
}

const chose = (action: Action, tests: readonly ComingTest[]): string => {
  const odds = describeOdds(tests)
  const end =
    odds === null ? (action.move === 'done' ? '.' : '; that needs no dice.') : `: ${odds}.`
  return `It chose “${describeAction(action)}”${end}`
}

/** Under secret offers what another seat could have fixed is not for everybody to know. */
const named = (view: View, action: Action): string =>
  view.secretOffers && action.move === 'fix'
    ? 'a change of its cells'
    : `“${describeAction(action)}”`

/** Where nothing that was rejected can be told. */
const leftOut = (others: number): string => {
  if (others <= 0) return 'It weighed nothing else.'
  return others === 1
    ? 'It tried 1 other action, too seldom to compare it.'
    : `It tried ${String(others)} other actions, too seldom to compare them.`
}

const compared = (view: View, thought: Thought, chosen: Weighed): string => {
  const { rejected } = thought
  if (rejected === null) return leftOut(thought.compared - 1)
  const words = COMPARISON_WORDS[compareValues(chosen.value, rejected.value)]
  const values = `${estimate(rejected.value)} against ${estimate(chosen.value)} points expected`
  return `Next best was ${named(view, rejected.action)}: ${words} (${values}).`
}

const goalOf = (view: View, seat: SeatId, thought: Thought, chosen: Weighed, name: string) => {
  const goal = describeGoal(view, seat, chosen, 'its')
  if (goal !== null) return `${name} wants to ${goal}.`
  if (thought.action.move === 'done')
    return thought.compared <= 1
      ? `${name} wants to stop here: it saw nothing else to do.`
      : `${name} wants to stop here: nothing that it weighed looked better.`
  return thought.playouts > 0
    ? `${name} sees little gain in this step alone; it did best in the games that it imagined.`
    : `${name} sees little gain in this step, and no better one.`
}

/** A bot that weighs nothing has no goal to tell. */
const unweighed = (thought: Thought, name: string): { goal: string; how: string } => {
  if (thought.by === 'autopilot')
    return {
      goal: `Autopilot keeps the cells of ${name} going.`,
      how:
        thought.action.move === 'done'
          ? 'It weighs nothing: it looked for a sensible step with at least even odds and found none.'
          : 'It weighs nothing: it takes a step with at least even odds, the furthest along first.',
    }
  return thought.by === 'random'
    ? { goal: `${name} has no goal.`, how: 'It weighs nothing: it picks by chance.' }
    : { goal: `${name} follows no goal here.`, how: 'It had nothing to weigh.' }
}

/**
 * Tells why a bot did what it did.
 *
 * @param view the table as it stood before the action
 */
export const explainThought = (
  view: View,
  seat: SeatId,
  thought: Thought,
  names: SeatNames = SEAT_NAMES,
): Explanation => {
  const { action, chosen } = thought
  const tests = testsOf(view, seat, action)
  const topic = topicOfAction(view, seat, action)
  const name = names[seat]
  const first = chose(action, tests)
  if (chosen === null) {
    const { goal, how } = unweighed(thought, name)
    return { goal, sentences: [first, how, REASONS[topic]], tests, topic }
  }
  const goal = goalOf(view, seat, thought, chosen, name)
  return { goal, sentences: [first, compared(view, thought, chosen), REASONS[topic]], tests, topic }
}
