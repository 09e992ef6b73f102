import type { Bot, Thought, Weighed } from './bot'
import { codeOf, search, type Node } from './search'
import { weighAgain, weighAll } from './weigh'

/** By default; about a tenth of a second. */
const PLAYOUTS = 4000
/** So many of the actions that look best at once are looked at again before the search begins. */
const CLOSELY = 10
/** Only what was tried at least so often as a part of the most tried can be chosen. */
const SURE = 0.2
/** What was tried less often is not spoken of. */
const LEAST = 24

/** Searches: tries rows of its own actions in imagined games, and takes what served it best on average. */
export const expert: Bot = {
  name: 'expert',
  think(view, id, random, stream, budget = { playouts: PLAYOUTS }): Thought {
    const looked = weighAll(view, id).sort((a, b) => b.value - a.value)
    const closely = weighAgain(view, id, looked.slice(0, CLOSELY))
    const { root, playouts } = search(view, id, random, stream, closely, budget)
    const nodes = [...root.children.values()]
    const mean = ({ total, visits }: Node) => total / visits
    const still = nodes.find(({ action }) => action.move === 'done')
    const gains = new Map(looked.map((weighed) => [codeOf(weighed.action), weighed.gains]))
    const weighedOf = (node: Node): Weighed => ({
      action: node.action,
      value: mean(node) - (still === undefined ? 0 : mean(still)),
      gains: gains.get(codeOf(node.action)) ?? [],
    })
    const most = Math.max(...nodes.map(({ visits }) => visits))
    const [best] = nodes
      .filter(({ visits }) => visits >= SURE * most)
      .sort((a, b) => mean(b) - mean(a))
    const [second] = nodes
      .filter((node) => best !== undefined && node !== best && node.visits >= LEAST)
      .filter((node) => best !== undefined && mean(node) <= mean(best))
      .sort((a, b) => mean(b) - mean(a))
    return {
      by: 'expert',
      action: best?.action ?? { move: 'done' },
      chosen: best === undefined ? null : weighedOf(best),
      rejected: second === undefined ? null : weighedOf(second),
      compared: looked.length + 1,
      playouts,
    }
  },
}
