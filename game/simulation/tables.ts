import type { Budget } from '../bots'
import { ARCHETYPE_NAMES } from '../bots/archetypes'
import type { PlayerName } from './players'
import { ROW_IDS, type RowId } from './rows'
import { selfPlay } from './selfPlay'
import { addGame, noSums, type Sums } from './tally'

/** A cell of the balance table: who sits at its tables. Line-ups take turns, game by game. */
export interface Cell {
  name: string
  seats: number
  players: readonly PlayerName[]
  lineUps: readonly (readonly PlayerName[])[]
  /** The rows of the balance table that it speaks for. */
  rows: readonly RowId[]
}

const EQUAL_ROWS = ROW_IDS.filter((row) => row !== 'archetypes')

/** A table at which everybody plays alike. */
export const equalCell = (bot: PlayerName, seats: number): Cell => {
  const lineUp = Array.from({ length: seats }, () => bot)
  const name = `${String(seats)} × ${bot}`
  return { name, seats, players: lineUp, lineUps: [lineUp], rows: EQUAL_ROWS }
}

/** Four of the five archetypes at a time, each of them left out as often as the others. */
export const mixedCell = (): Cell => ({
  name: 'archetypes',
  seats: ARCHETYPE_NAMES.length - 1,
  players: ARCHETYPE_NAMES,
  lineUps: ARCHETYPE_NAMES.map((left) => ARCHETYPE_NAMES.filter((name) => name !== left)),
  rows: ['archetypes'],
})

/**
 * Plays full games number `from` up to, not including, `to`. The same number is the same deal.
 *
 * @param budget of bots that search; their own unless said
 */
export const playTables = (
  cell: Cell,
  seed: string,
  from: number,
  to: number,
  budget?: Budget,
): Sums => {
  const sums = noSums()
  for (let game = from; game < to; game++) {
    const lineUp = cell.lineUps[game % cell.lineUps.length] ?? []
    addGame(sums, selfPlay(lineUp, 'full', `${seed}/${String(game)}`, budget))
  }
  return sums
}
