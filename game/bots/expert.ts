import type { Bot, Thought } from './bot'
import { search } from './search'
import { decide } from './skilled'
import { weighAll } from './weigh'

/** By default: about a tenth of a second, and half a one where much can be done. */
const PLAYOUTS = 30_000

/** Searches: plays its rounds on in its mind, and takes what leads on best. */
export const expert: Bot = {
  name: 'expert',
  think(view, id, random, stream, budget = { playouts: PLAYOUTS }): Thought {
    const looked = weighAll(view, id)
    // Where nothing but being done is left, there is nothing to search for.
    if (looked.length === 0) return decide('expert', looked)
    const { values, playouts } = search(view, id, random, stream, looked, budget)
    const weighed = looked.map((one, way) => ({ ...one, value: values[way] ?? 0 }))
    return decide('expert', weighed, playouts)
  },
}
