import { availableParallelism } from 'node:os'
import type { Changes } from '../../game/simulation/changes'
import { lossByRow, type Found } from '../../game/simulation/loss'
import { ROW_IDS } from '../../game/simulation/rows'
import type { Cell } from '../../game/simulation/tables'
import { valuesWith } from '../../game/simulation/tunables'
import type { Evaluate, Trial } from '../../game/simulation/tuning'
import { rowWords } from './balance'
import { crewOf } from './crew'
import { playCells } from './playing'
import type { TablesAnswer, TablesTask } from './threads/tables'

/** Which games are played, and how. */
interface Games {
  games: number
  seed: string
  threads: number
  playouts: number
}

const evaluateOne = async (
  program: string,
  cells: readonly Cell[],
  changes: Changes,
  { games, seed, threads, playouts }: Games,
): Promise<Found[]> => {
  const crew = crewOf<TablesTask, TablesAnswer>(program, changes, threads)
  try {
    const reports = await playCells(crew, cells, games, seed, { changes, playouts })
    return reports.flatMap((report, i) => {
      const cell = cells[i]
      return cell === undefined ? [] : [{ cell, report }]
    })
  } finally {
    await crew.close()
  }
}

/**
 * Plays with other numbers: in worker threads of their own, because numbers are fixed when the game is
 * loaded. As many changes are tried at a time as there are cores.
 *
 * @param program `tables.js` as `vite build --ssr --mode tune` builds it
 * @param playouts how many games bots that search play on in their minds for a decision; 0 is as many
 *   as usual
 */
export const evaluating =
  (program: string, cells: readonly Cell[], playouts: number): Evaluate =>
  async (changes, games, seed) => {
    const cores = availableParallelism()
    const threads = Math.max(1, Math.floor(cores / changes.length))
    const found: Found[][] = []
    const queue = [...changes.entries()]
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const [index, each] = next
        found[index] = await evaluateOne(program, cells, each, { games, seed, threads, playouts })
      }
    }
    await Promise.all(Array.from({ length: Math.min(cores, changes.length) }, work))
    return found
  }

/** `soil.breast.lung  5 → 4`, a line for each number that is another. */
export const diffOf = (from: Changes, to: Changes): string[] => {
  const [before, after] = [valuesWith(from), valuesWith(to)]
  return Object.keys(before).flatMap((key) =>
    before[key] === after[key]
      ? []
      : [`${key.padEnd(36)}${String(before[key])} → ${String(after[key])}`],
  )
}

const losses = (found: readonly Found[]): string => {
  const byRow = lossByRow(found)
  return ROW_IDS.filter((id) => byRow[id] >= 0.05)
    .sort((a, b) => byRow[b] - byRow[a])
    .map((id) => `${id} ${byRow[id].toFixed(1)}`)
    .join(', ')
}

/** What a step of the search has brought. */
export const stepLines = (step: number, before: Trial, after: Trial): string[] => [
  `step ${String(step)}: loss ${before.loss.toFixed(2)} → ${after.loss.toFixed(2)} (${losses(after.found)})`,
  ...diffOf(before.changes, after.changes).map((line) => `  ${line}`),
]

/** The table of each cell before and after, row under row. */
export const compared = (before: readonly Found[], after: readonly Found[]): string[] =>
  before.flatMap(({ cell, report }, i) => {
    const then = after[i]
    const seen = rowWords(report).filter(({ id }) => cell.rows.includes(id))
    const now = then === undefined ? [] : rowWords(then.report)
    return [
      `${report.bots.join(', ')}: ${String(report.games)} games`,
      ...seen.flatMap(({ id, what, found, target, holds }) => {
        const row = now.find((other) => other.id === id)
        return [
          `  ${what} (${target})`,
          `    before  ${found}${holds ? '' : ': MISSED'}`,
          `    after   ${row?.found ?? ''}${row?.holds === false ? ': MISSED' : ''}`,
        ]
      }),
    ]
  })
