import type { Bot, Thought, Weighed } from './bot'
import { weighAll } from './weigh'

const DONE: Weighed = { action: { move: 'done' }, value: 0, gains: [] }

/** Takes the best of what was weighed; being done is worth nothing, and taken when all else is less. */
export const decide = (by: string, weighed: readonly Weighed[], playouts = 0): Thought => {
  const [chosen = DONE, rejected = null] = [DONE, ...weighed].sort((a, b) => b.value - a.value)
  return { by, action: chosen.action, chosen, rejected, compared: weighed.length + 1, playouts }
}

/** Looks one action ahead, at all that its dice can bring. */
export const skilled: Bot = {
  name: 'skilled',
  think: (view, seat) => decide('skilled', weighAll(view, seat)),
}
