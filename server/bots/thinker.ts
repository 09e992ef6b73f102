import type { BotName, SeatId, Thought, View } from '../../game/public'

/** Somebody who thinks for bots. It is handed what the seat may see, and nothing else. */
export interface Thinker {
  think: (bot: BotName, view: View, seat: SeatId) => Promise<Thought>
  close: () => Promise<void>
}
