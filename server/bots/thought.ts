import { randomInt } from 'node:crypto'
import {
  BOTS,
  seededRandom,
  type BotName,
  type SeatId,
  type Thought,
  type View,
} from '../../game/public'

export interface Question {
  bot: BotName
  view: View
  seat: SeatId
  /** When a bot that searches has to answer, as Date.now() tells it. One that waited long searches less. */
  until: number
}

/** No search is worth more, and its tree would only fill the memory. */
const MOST_PLAYOUTS = 50_000

/** What bots choose with where they are in two minds. It has nothing to do with the game's dice. */
const stream = { a: randomInt(2 ** 31), b: randomInt(2 ** 31), c: randomInt(2 ** 31), d: 1 }

/** What a bot decides, and what it weighed. This file is also the program of the worker threads. */
export default ({ bot, view, seat, until }: Question): Thought =>
  BOTS[bot].think(view, seat, seededRandom, stream, {
    playouts: MOST_PLAYOUTS,
    isOver: () => Date.now() >= until,
  })
