import { SEAT_IDS, type BotName, type SeatId, type SeatNames, type Setup } from '../../game/public'
import type { Controller, SeatCard, TableInfo, TablePhase } from '../protocol'
import { Refused } from '../problems'

/** A table as it is kept: plain JSON. Everything below makes a new one and leaves the old as it was. */
export interface Table {
  /** Never given away again, unlike the code. */
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
  /** Who plays this seat whenever no person does. */
  bot: BotName
  /** Whether people may have it at all. */
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

export const seatIn = (table: Table, id: SeatId): Seat => {
  const seat = table.seats.find((candidate) => candidate.id === id)
  if (seat === undefined) throw new Refused('seat/not-yours')
  return seat
}

const withSeat = (table: Table, id: SeatId, change: Partial<Seat>): Table => ({
  ...table,
  seats: table.seats.map((seat) => (seat.id === id ? { ...seat, ...change } : seat)),
})

const withPerson = (table: Table, id: SeatId, change: Partial<Person>): Table => {
  const { person } = seatIn(table, id)
  if (person === null) throw new Refused('seat/not-yours')
  return withSeat(table, id, { person: { ...person, ...change } })
}

/** The first seat that a person can take, if there is one. */
export const freeSeat = (table: Table): Seat | undefined =>
  table.seats.find(({ forPersons, person }) => forPersons && person === null)

/** Somebody sits down. Where a bot played in the meantime, the person goes on from there. */
export const sitDown = (table: Table, id: SeatId, person: Person): Table => {
  const seated = withSeat(table, id, { person, controller: { by: 'person' } })
  const hasHost = seatIn(table, table.host).person !== null
  return hasHost ? seated : { ...seated, host: id }
}

/** Somebody gives the seat up for good: a bot goes on, and anybody may sit down there. */
export const standUp = (table: Table, id: SeatId): Table => {
  const { bot } = seatIn(table, id)
  const left = withSeat(table, id, { person: null, controller: { by: 'bot', bot } })
  const next = left.seats.find(({ person }) => person !== null)
  if (next === undefined) return { ...left, phase: 'closed' }
  return left.host === id ? { ...left, host: next.id } : left
}

export const rename = (table: Table, id: SeatId, name: string): Table =>
  withPerson(table, id, { name })

export const withKeys = (
  table: Table,
  id: SeatId,
  keys: Partial<Pick<Person, 'tokenHash' | 'card'>>,
): Table => withPerson(table, id, keys)

export const controlledBy = (table: Table, id: SeatId, controller: Controller): Table =>
  withSeat(table, id, { controller })

export const wantsAgain = (table: Table, id: SeatId): Table =>
  withPerson(table, id, { again: true })

/** Who decides for a seat as a game begins; autopilot that was asked for ends with the wish to play. */
const firstController = ({ person, bot, controller }: Seat): Controller => {
  if (person === null) return { by: 'bot', bot }
  return person.again ? { by: 'person' } : controller
}

/** A game begins: whoever wanted it plays it, and a seat that nobody has is a bot's. */
export const begun = (table: Table, matchID: string): Table => ({
  ...table,
  phase: 'playing',
  games: table.games + 1,
  matchID,
  seats: table.seats.map((seat) => ({
    ...seat,
    person: seat.person === null ? null : { ...seat.person, again: false },
    controller: firstController(seat),
  })),
})

/** A closed table stays closed, also when its bots play on before somebody who watches. */
export const over = (table: Table): Table =>
  table.phase === 'closed' ? table : { ...table, phase: 'over' }

export const namesAt = (table: Table): string[] =>
  table.seats.flatMap(({ person }) => (person === null ? [] : [person.name]))

/** What the seats are called in sentences. A bot has no name of its own: its seat's colour is the page's. */
export const seatNamesAt = (table: Table): SeatNames =>
  Object.fromEntries(
    SEAT_IDS.map((id) => {
      const person = table.seats.find((seat) => seat.id === id)?.person
      return [id, person?.name ?? 'This bot']
    }),
  ) as Record<SeatId, string>

/** What everybody at the table may know of it. */
export const infoOf = (
  table: Table,
  isPresent: (seat: SeatId) => boolean,
  watching: number,
): TableInfo => ({
  code: table.code,
  phase: table.phase,
  setup: table.setup,
  seats: table.seats.map(({ id, person, controller, forPersons }) => ({
    id,
    name: person?.name ?? null,
    controller,
    open: forPersons && person === null && table.phase !== 'closed',
    present: isPresent(id),
    again: person?.again ?? false,
  })),
  host: table.host,
  watching,
  inClass: false,
  frozen: false,
  lastRound: false,
  game: table.matchID === null ? null : { number: table.games, matchID: table.matchID },
})
