import type { Action } from '../action'
import type { Random, Stream } from '../random'
import type { View } from '../state'
import type { SeatId } from '../vocabulary'

/** A bot sees what its seat sees and answers with one legal action. It holds no rules of its own. */
export interface Bot {
  name: string
  /** @param stream the bot's own chance, apart from the game's dice */
  choose(view: View, seat: SeatId, random: Random, stream: Stream): Action
}
