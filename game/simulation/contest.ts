import type { Action } from '../action'
import { apply } from '../apply'
import type { Bot, Budget } from '../bots'
import { seededRandom, shuffle, streamOf, type Stream } from '../random'
import { newGame, type Setup } from '../setup'
import { seatAt, type State } from '../state'
import { SEAT_IDS, TUMOUR_TYPES, type SeatId, type TumourType } from '../vocabulary'
import { view } from '../view'
import { firstOf, shareOf } from './share'

/**
 * Somebody who decides for a seat. Handed the whole game, because boardgame.io's bot asks for it;
 * ours get their seat's view of it from `seatedBot` and nothing else.
 */
export type Contestant = (state: State, id: SeatId, stream: Stream) => Action | Promise<Action>

/** @param budget asked anew for every decision, as a clock has to be */
export const seatedBot =
  (bot: Bot, budget: () => Budget | undefined = () => undefined): Contestant =>
  (state, id, stream) =>
    bot.think(view(state, id), id, seededRandom, stream, budget()).action

/** Every choice of so many tumour types, in an order of the seed's. */
export const tumourChoices = (seats: number, seed: string): TumourType[][] => {
  let choices: TumourType[][] = [[]]
  for (const type of TUMOUR_TYPES)
    choices = choices.flatMap((chosen) =>
      chosen.length < seats ? [chosen, [...chosen, type]] : [chosen],
    )
  const full = choices.filter((chosen) => chosen.length === seats)
  return shuffle(full, seededRandom, streamOf(seed, 'tumour types'))
}

/** Plays a game to its end. Nobody's action depends on who acts first in a round (rule R4). */
export const playOut = async (
  setup: Setup,
  seed: string,
  contestants: readonly Contestant[],
): Promise<State> => {
  const { state } = newGame(setup, seed)
  const players = state.order.map((id, i) => {
    const decide = contestants[i]
    if (decide === undefined) throw new RangeError(`nobody decides for seat ${id}`)
    return { id, decide, stream: streamOf(seed, `bot ${id}`) }
  })
  while (state.phase === 'action') {
    const { round } = state
    for (const { id, decide, stream } of players)
      while (isOn(state, round) && !seatAt(state, id).done)
        apply(state, id, await decide(state, id, stream), seededRandom)
  }
  return state
}

/** The body acts, and the next round begins, with the last seat's last action. */
const isOn = (state: State, round: number) => state.phase === 'action' && state.round === round

/** One `a` against `b` in every other seat. */
export interface Sides {
  a: Contestant
  b: Contestant
}

/**
 * Plays one deal as often as there are seats, with `a` in each seat once: the same tumour types, decks
 * and dice every time, so that a good type or a good seat is no gain for either side.
 *
 * @param rotation the number of the deal; one after the other they go through all choices of types
 * @returns `a`'s share of the first rank in each of the games
 */
export const playRotation = async (
  { a, b }: Sides,
  seats: number,
  seed: string,
  rotation: number,
): Promise<number[]> => {
  const choices = tumourChoices(seats, `${seed}/${String(seats)}`)
  const types = choices[rotation % choices.length] ?? []
  const setup: Setup = {
    seats: types.map((tumour) => ({ tumour })),
    length: 'full',
    secretOffers: false,
    pairs: false,
  }
  const name = `${seed}/${String(seats)}/${String(rotation)}`
  const shares: number[] = []
  for (const place of SEAT_IDS.slice(0, seats)) {
    const contestants = types.map((_type, seat) => (SEAT_IDS[seat] === place ? a : b))
    const { standings } = await playOut(setup, name, contestants)
    shares.push(shareOf(firstOf(standings), place))
  }
  return shares
}
