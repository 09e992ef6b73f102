import type { BotName, SeatId, Stream, Thought, View } from '../../game/public'

/** What a bot is asked: the game as its seat sees it, and nothing else. */
export interface Question {
  bot: BotName
  view: View
  seat: SeatId
  /** What it chooses with where it is in two minds. It never touches the dice of the game. */
  stream: Stream
  /** How long a bot that searches may take. */
  milliseconds: number
}

/** Somebody who thinks for bots. */
export interface Thinker {
  /** Rejects when nobody could think, or when the thinker was closed meanwhile. */
  think: (question: Question) => Promise<Thought>
  /** Stops every thought that is still going on. */
  close: () => void
}

/** The thinker was closed while it thought. */
export class NoLongerAsked extends Error {
  override name = 'NoLongerAsked'
}
