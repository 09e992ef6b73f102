import { playTables, type Cell } from '../../../game/simulation/tables'
import type { Sums } from '../../../game/simulation/tally'
import { fingerprint } from '../fingerprint'

/** Some games of a cell of the balance table. */
export interface TablesTask {
  cell: Cell
  seed: string
  from: number
  to: number
  /** How many games bots that search play on in their minds for a decision; 0 is as many as usual. */
  playouts?: number
}

export interface TablesAnswer {
  sums: Sums
  /** Of the numbers that were really played with. */
  numbers: string
}

/** The program of a worker thread of `balance` and, built with other numbers in place, of `tune`. */
export default ({ cell, seed, from, to, playouts = 0 }: TablesTask): TablesAnswer => ({
  sums: playTables(cell, seed, from, to, playouts === 0 ? undefined : { playouts }),
  numbers: fingerprint(),
})
