import type { Action } from '../action'
import type { Random, Stream } from '../random'
import type { View } from '../state'
import type { Organ, SeatId, VesselPlace } from '../vocabulary'

/**
 * Where a seat's hopes lie, in the order of the cascade. A bot's judgement of a position is a sum of
 * one number for each of these, in points that the seat may still score there.
 */
export type Hope =
  | 'primary'
  | 'stroma'
  | `vessel/${VesselPlace}`
  | `colony/${Organ}`
  | 'niches'
  | 'cubes'
  | 'traits'
  | 'points'

/** An action that a bot thought about, and what it expects of it. */
export interface Weighed {
  action: Action
  /** Points that the action is expected to bring by the end of the game, beside doing nothing more. */
  value: number
  /** What that is made of, the largest first; empty for a bot that does not look so closely. */
  gains: readonly { at: Hope; by: number }[]
}

/** What a bot decided, with all that it really weighed. */
export interface Thought {
  /** The bot's name. */
  by: string
  action: Action
  /** The chosen action, as weighed; null for a bot that weighs nothing. */
  chosen: Weighed | null
  /** The best action that it did not take; null where nothing else was weighed. */
  rejected: Weighed | null
  /** How many actions it compared, and how many games it played on in its mind. */
  compared: number
  playouts: number
}

/** How long a bot may think: so many playouts, or until the caller has enough. */
export interface Budget {
  playouts: number
  /** Asked now and then; game/ has no clock of its own. */
  isOver?: () => boolean
}

/** A bot sees what its seat sees and answers with one legal action. It holds no rules of its own. */
export interface Bot {
  name: string
  /**
   * @param stream the bot's own chance, apart from the game's dice
   * @param budget for bots that search; without it their usual one
   */
  think(view: View, seat: SeatId, random: Random, stream: Stream, budget?: Budget): Thought
}
