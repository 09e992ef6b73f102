import type { Bot, Thought, Weighed } from './bot'
import { weighAll } from './weigh'

const DONE: Weighed = { action: { move: 'done' }, value: 0, gains: [] }

/** Takes the best of what was weighed; being done is worth nothing, and taken when all else is less. */
export const decide = (by: string, weighed: readonly Weighed[], playouts = 0): Thought => {
  const [chosen = DONE, rejected = null] = [DONE, ...weighed].sort((a, b) => b.value - a.value)
  return { by, action: chosen.action, chosen, rejected, compared: weighed.length + 1, playouts }
}

/** It overlooks one possible action in so many. */
const OVERLOOKS_ONE_IN = 3

/** Looks one action ahead, at all that its dice can bring; like people, it does not think of everything. */
export const skilled: Bot = {
  name: 'skilled',
  think: (view, seat, random, stream) =>
    decide(
      'skilled',
      weighAll(view, seat).filter(() => random.below(stream, OVERLOOKS_ONE_IN) > 0),
    ),
}
