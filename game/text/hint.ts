import { testsOf } from '../actions'
import type { Thought } from '../bots/bot'
import type { View } from '../state'
import type { SeatId } from '../vocabulary'
import { describeAction } from './action'
import { describeGoal } from './goal'
import { IDEAS, ideaTopicOf } from './ideasOfTopics'
import { nudgeTo } from './nudge'
import { describeOdds } from './odds'
import type { MoveTopicId } from '../science/topic'
import type { Rung } from './rungs'
import { topicOfAction } from './topicOfAction'

/** Help for a person, asked for one rung at a time. */
export interface Hint {
  rung: Rung
  text: string
  topic: MoveTopicId
}

const why = (view: View, seat: SeatId, { chosen, playouts }: Thought): string => {
  const goal = chosen === null ? null : describeGoal(view, seat, chosen, 'your')
  if (goal !== null) return `It helps you to ${goal}.`
  return playouts > 0
    ? 'It brings little at once, but did best in games played on from here.'
    : 'It brings little at once, but nothing that was weighed looks better.'
}

const move = (view: View, seat: SeatId, thought: Thought): string => {
  const { action, compared } = thought
  const name = `“${describeAction(action)}”`
  if (action.move === 'done')
    return `You could stop here with ${name}: ${compared <= 1 ? 'there was nothing else to weigh' : 'nothing that was weighed looks better'}.`
  const odds = describeOdds(testsOf(view, seat, action))
  return `You could choose ${name}${odds === null ? ', without dice' : `: ${odds}`}. ${why(view, seat, thought)}`
}

/**
 * A hint for the person who plays this seat. A rung does not give away the next.
 *
 * @param thought what a bot would do in their place, on this table
 */
export const hintOf = (view: View, seat: SeatId, thought: Thought, rung: Rung): Hint => {
  const { action } = thought
  if (rung === 1) return { rung, ...nudgeTo(view, seat, action) }
  const topic = topicOfAction(view, seat, action)
  if (rung === 3) return { rung, text: move(view, seat, thought), topic }
  const idea = ideaTopicOf(topic)
  return { rung, text: IDEAS[idea], topic: idea }
}
