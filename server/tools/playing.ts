import type { Changes } from '../../game/simulation/changes'
import { reportOf, type Report } from '../../game/simulation/report'
import type { Cell } from '../../game/simulation/tables'
import { addSums, noSums } from '../../game/simulation/tally'
import type { Crew } from './crew'
import { fingerprint } from './fingerprint'
import type { TablesAnswer, TablesTask } from './threads/tables'

/** Games that a thread plays before it answers. */
const CHUNK = 25

interface Conditions {
  /** Numbers that are played with in place of those in force. */
  changes?: Changes
  playouts?: number
}

/** Games of each cell, shared out. The same games give the same reports, whoever plays them. */
export const playCells = async (
  crew: Crew<TablesTask, TablesAnswer>,
  cells: readonly Cell[],
  games: number,
  seed: string,
  { changes = {}, playouts = 0 }: Conditions = {},
): Promise<Report[]> => {
  const starts = Array.from({ length: Math.ceil(games / CHUNK) }, (_, i) => i * CHUNK)
  const tasks = cells.flatMap((cell) =>
    starts.map((from) => ({ cell, seed, from, to: Math.min(games, from + CHUNK), playouts })),
  )
  const answers = await crew.all(tasks)
  const wanted = fingerprint(changes)
  if (answers.some(({ numbers }) => numbers !== wanted))
    throw new Error('the games were played with other numbers than those asked for')
  return cells.map((cell) => {
    const sums = answers.flatMap((answer, i) => (tasks[i]?.cell === cell ? [answer.sums] : []))
    return reportOf(sums.reduce(addSums, noSums()), cell.players, cell.seats)
  })
}
