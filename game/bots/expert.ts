import type { Bot, Thought, Weighed } from './bot'
import { search } from './search'
import { weighAll } from './weigh'

/** By default; about a tenth of a second. */
const PLAYOUTS = 4000

/** Searches: tries rows of its own actions in imagined games, and takes what served it best on average. */
export const expert: Bot = {
  name: 'expert',
  think(view, id, random, stream, budget = { playouts: PLAYOUTS }): Thought {
    const looked = weighAll(view, id)
    const { root, ways, playouts } = search(view, id, random, stream, budget)
    const weighed: Weighed[] = looked.map((one, i) => ({
      action: one.action,
      value: (ways.values[i] ?? 0) - root.idle,
      gains: one.gains,
    }))
    const [chosen = { action: { move: 'done' } as const, value: 0, gains: [] }, rejected = null] = [
      { action: { move: 'done' } as const, value: 0, gains: [] },
      ...weighed,
    ].sort((a, b) => b.value - a.value)
    return {
      by: 'expert',
      action: chosen.action,
      chosen,
      rejected,
      compared: looked.length + 1,
      playouts,
    }
  },
}
