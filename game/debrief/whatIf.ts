import type { Action } from '../action'
import type { MoveTopicId } from '../science/topic'
import type { View } from '../state'
import { topicOfAction } from '../text/topicOfAction'
import { view } from '../view'
import type { SeatId } from '../vocabulary'
import type { Choice } from './choices'
import type { Played } from './played'
import { endingOf, type Ending } from './playOn'
import { stateAfter } from './steps'

/** One of two ways on from a moment, and how the game could have ended on it. */
export interface Way {
  action: Action
  endings: readonly Ending[]
}

/** A choice of a game, beside what the expert would have tried. */
export interface WhatIf {
  round: number
  /** How many steps of the game were played before. */
  step: number
  chosen: Way
  other: Way
  /** What the science pages tell of the other one. */
  topic: MoveTopicId
}

/** What the seat may gain by the other choice, in points; less is not worth a question. */
const WORTH_ASKING = 0.3
/** So many choices are tried out before one is shown. */
const CANDIDATES = 3
/** Enough to see which of a few makes the most of a difference; each takes up to 10 ms. */
const FIRST_TRIES = 10
/** Enough for a difference to show that matters, few enough to picture every one of them. */
const TRIES = 50

/** Whether two actions differ in more than a number of cells: that is what a “what if” is about. */
const isOtherKind = (a: Action, b: Action): boolean => {
  const kind = (action: Action) => JSON.stringify({ ...action, cells: 0 })
  return kind(a) !== kind(b)
}

const waysOf = (seen: View, seat: SeatId, choice: Choice, tries: number, name: string) => {
  const way = (action: Action): Way => ({
    action,
    endings: Array.from({ length: tries }, (_, i) =>
      endingOf(seen, seat, action, `${name}/${String(i)}`),
    ),
  })
  return { chosen: way(choice.action), other: way(choice.best) }
}

/** In points. */
const meanOf = ({ endings }: Way): number =>
  endings.reduce((sum, { points }) => sum + points, 0) / endings.length

/**
 * The choice that teaches most: of those where the expert would have done something else, the one that
 * makes the most of a difference when the game is played on. A turning point may be a matter of luck
 * alone; only a choice can be made differently. Null where the expert would have done much the same.
 *
 * Found with some tries and shown with others, or the luck that made it look large would be shown too.
 */
export const whatIfOf = (game: Played, seat: SeatId, choices: readonly Choice[]): WhatIf | null => {
  const asked = choices
    .filter(({ gain, action, best }) => gain >= WORTH_ASKING && isOtherKind(action, best))
    .sort((a, b) => b.gain - a.gain)
    .slice(0, CANDIDATES)
  let found: { choice: Choice; seen: View; difference: number } | null = null
  for (const choice of asked) {
    const seen = view(stateAfter(game, choice.step), seat)
    const { chosen, other } = waysOf(seen, seat, choice, FIRST_TRIES, `${game.seed}/first`)
    const difference = meanOf(other) - meanOf(chosen)
    if (found === null || difference > found.difference) found = { choice, seen, difference }
  }
  if (found === null) return null
  const { choice, seen } = found
  const { round, step } = choice
  const topic = topicOfAction(seen, seat, choice.best)
  return { round, step, topic, ...waysOf(seen, seat, choice, TRIES, `${game.seed}/shown`) }
}
