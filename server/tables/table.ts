import type { BotName, SeatId, Setup } from '../../game/public'
import type { Controller, SeatCard, TablePhase } from '../protocol'

/** A table as it is kept: plain JSON. */
export interface Table {
  /** Never shown; names the table for good, while its code is given away again. */
  id: string
  code: string
  /** Raised by one with every change that is kept. */
  version: number
  phase: TablePhase
  setup: Setup
  /** In the order of the game's seats. */
  seats: readonly Seat[]
  host: SeatId
  /** How many games have begun here, and what boardgame.io calls the last one. */
  games: number
  matchID: string | null
}

export interface Seat {
  id: SeatId
  /** Who plays this seat whenever no person does, and whether people may have it at all. */
  bot: BotName
  forPersons: boolean
  person: Person | null
  controller: Controller
}

/** Whoever has a seat: no more is known of anybody. */
export interface Person {
  /** Generated. */
  name: string
  /** SHA-256 of the token, hex: what is stored opens no seat. */
  tokenHash: string
  card: SeatCard
  again: boolean
}
