import {
  choicesOf,
  expertAdvisor,
  expertJudge,
  momentsOf,
  turningPointsOf,
  whatIfOf,
  type Moment,
  type Played,
  type SeatId,
  type WhatIf,
} from '../../game/public'
// Both workers then share one file with all that the bots are made of; split, it would weigh more.
import './mind'

/** A game that is over, and whose cells one asks about. */
export interface LookBack {
  game: Played
  seat: SeatId
}

/** What comes back, in this order: the turning points, then what could have been; or what went wrong. */
export type Found = { points: readonly Moment[] } | { whatIf: WhatIf | null } | { error: string }

const tell = (found: Found): void => self.postMessage(found)

/**
 * The program of a worker of its own: the one that thinks for the bots is loaded before the first move,
 * and what is only asked for at the end would make it heavier.
 */
self.addEventListener('message', ({ data: { game, seat } }: MessageEvent<LookBack>) => {
  try {
    tell({ points: turningPointsOf(momentsOf(game, seat, expertJudge)) })
    const choices = choicesOf(game, seat, expertAdvisor(game.seed), expertJudge)
    tell({ whatIf: whatIfOf(game, seat, choices) })
  } catch (error) {
    tell({ error: String(error) })
  }
})
