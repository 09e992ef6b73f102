import type { Outcome, Trouble } from '../../online/trouble'
import { isOneOf } from '../problems'

/** A whole class comes within seconds, and more than one at a time: then it takes a moment. */
const CROWDED = ['class/too-many']
const TRIES = 6

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Asks to come in, again and again while it is only too crowded.
 *
 * @param pause passed in so that tests need not wait
 */
export const letIn = async <T>(
  ask: () => Promise<Outcome<T>>,
  onCrowded: (problem: Trouble) => void,
  pause = sleep,
): Promise<Outcome<T>> => {
  let answer = await ask()
  for (let tries = 1; tries < TRIES; tries++) {
    if (answer.ok || !isOneOf(answer.problem, CROWDED)) return answer
    onCrowded(answer.problem)
    await pause(800 * tries)
    answer = await ask()
  }
  return answer
}
