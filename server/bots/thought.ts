import { randomInt } from 'node:crypto'
import {
  BOTS,
  seededRandom,
  type Action,
  type BotName,
  type SeatId,
  type View,
} from '../../game/public'

export interface Question {
  bot: BotName
  view: View
  seat: SeatId
}

/** What bots choose with where they are in two minds. It has nothing to do with the game's dice. */
const stream = { a: randomInt(2 ** 31), b: randomInt(2 ** 31), c: randomInt(2 ** 31), d: 1 }

/** The action that a bot chooses. This file is also the program of the worker threads. */
export default ({ bot, view, seat }: Question): Action =>
  BOTS[bot].think(view, seat, seededRandom, stream).action
