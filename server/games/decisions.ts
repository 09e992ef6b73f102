import {
  explainThought,
  type BotName,
  type Explanation,
  type SeatId,
  type SeatNames,
  type Thought,
  type View,
} from '../../game/public'
import type { Actor } from './actor'

/** What a bot decided for a seat, and what that seat saw. */
export interface Decision {
  seat: SeatId
  by: Actor
  thought: Thought
  saw: View
}

/** A bot that would not end its round is made to. */
export const stopping = (by: BotName): Thought => ({
  by,
  action: { move: 'done' },
  chosen: null,
  rejected: null,
  compared: 0,
  playouts: 0,
})

/** A round of five bots has about so many. */
const REMEMBERED = 24

/**
 * What bots decided lately, to be explained when somebody asks. It is in memory only: who asks long
 * after, or after a restart, is told that nobody remembers.
 */
export class Decisions {
  /** By step, the oldest first. */
  readonly #kept = new Map<number, Decision>()

  remember(decision: Decision, step: number): void {
    this.#kept.set(step, decision)
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= REMEMBERED) break
      this.#kept.delete(oldest)
    }
  }

  /**
   * Why a bot took this step; null for a person's, and for one that is no longer remembered. Not to be
   * told where offers are secret: a thought gives them away.
   */
  why(step: number, names: SeatNames): Explanation | null {
    const decision = this.#kept.get(step)
    if (decision === undefined) return null
    return explainThought(decision.saw, decision.seat, decision.thought, names)
  }
}
