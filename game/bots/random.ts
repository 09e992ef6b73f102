import { legalActions } from '../actions'
import type { Bot } from './bot'

/** Any legal action, each as likely as the next; it stops only when nothing else is left. */
export const random: Bot = {
  name: 'random',
  think(view, seat, dice, stream) {
    const legal = legalActions(view, seat)
    const going = legal.filter(({ move }) => move !== 'done')
    const from = going.length > 0 ? going : legal
    const action = from[dice.below(stream, from.length)]
    if (action === undefined) throw new RangeError(`seat ${seat} has nothing to choose from`)
    return { by: 'random', action, chosen: null, rejected: null, compared: 0, playouts: 0 }
  },
}
