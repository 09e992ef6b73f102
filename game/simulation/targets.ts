import { apply } from '../apply'
import type { BotName } from '../bots'
import { MEDALS, type Medal } from '../medals'
import { seededRandom, streamOf } from '../random'
import { newGame } from '../setup'
import { seatAt } from '../state'
import { view } from '../view'
import type { Length, TumourType } from '../vocabulary'
import { playerNamed } from './players'

/**
 * The share of a bot's games that reach a medal's target, as near as whole points allow. With the
 * beginner, which overlooks as much as somebody new does, a new player should see bronze in every
 * second game, and gold seldom. It is a bot's measure: no people have been measured.
 */
export const GOALS: Readonly<Record<Medal, number>> = { bronze: 0.5, silver: 0.2, gold: 0.05 }

/** Points of one seat that a bot plays alone, from the first round to the last. */
export const scoreAlone = (
  bot: BotName,
  tumour: TumourType,
  length: Length,
  seed: string,
): number => {
  const setup = { seats: [{ tumour }], length, secretOffers: false, pairs: false }
  const { state } = newGame(setup, seed)
  const player = playerNamed(bot)
  const stream = streamOf(seed, 'bot 0')
  while (state.phase === 'action')
    apply(
      state,
      '0',
      player.think(view(state, '0'), '0', seededRandom, stream).action,
      seededRandom,
    )
  return seatAt(state, '0').points
}

/** A medal's target, and how many of the games reached it. */
export interface Target {
  points: number
  reached: number
}

/**
 * Finds the targets for a lot of scores: for each medal the points at which the share of games that
 * reach them is nearest to its goal. A target is at least 1 point and higher than the one before.
 *
 * @throws RangeError without a score
 */
export const targetsFrom = (scores: readonly number[]): Record<Medal, Target> => {
  if (scores.length === 0) throw new RangeError('no score to find targets from')
  const reachedBy = (points: number) => scores.filter((score) => score >= points).length
  const highest = Math.max(...scores)
  let least = 1
  const targetFor = (medal: Medal): Target => {
    let best: Target = { points: least, reached: reachedBy(least) }
    const off = ({ reached }: Target) => Math.abs(reached / scores.length - GOALS[medal])
    for (let points = least + 1; points <= highest; points++) {
      const target = { points, reached: reachedBy(points) }
      if (off(target) < off(best)) best = target
    }
    least = best.points + 1
    return best
  }
  const [bronze, silver, gold] = MEDALS.map(targetFor) as [Target, Target, Target]
  return { bronze, silver, gold }
}
