import type { Report } from './report'
import { balanceRows, outside, ROW_IDS, type BalanceRow, type Measure, type RowId } from './rows'
import type { Cell } from './tables'
import { recordOf } from '../records'

/**
 * What a row weighs in the loss. Rows of many cards weigh less a card. Seats weigh nothing: their order
 * makes no difference by rule (R4), so what is seen of it is chance.
 */
export const WEIGHTS: Readonly<Record<RowId, number>> = {
  rounds: 2,
  choices: 1,
  seats: 0,
  types: 4,
  archetypes: 4,
  halfTime: 2,
  late: 2,
  launched: 2,
  stages: 1,
  organs: 3,
  typeOrgans: 3,
  events: 0.5,
  offers: 0.5,
  contribution: 0.5,
}

/**
 * How badly a number misses where it should lie: by how far it is outside, less the standard error that
 * the number of games leaves it, in units of its scale. Squared up to 1, so that small misses are soon
 * forgiven, and a straight line from there, so that no single number hides all the others (Huber).
 */
export const missOf = (measure: Measure): number => {
  const by = Math.max(0, outside(measure) - measure.error) / measure.scale
  return by <= 1 ? by ** 2 : 2 * by - 1
}

/** What was found for one cell. */
export interface Found {
  cell: Pick<Cell, 'rows'>
  report: Report
}

/** The rows of a cell that it speaks for. */
export const rowsOf = ({ cell, report }: Found): BalanceRow[] =>
  balanceRows(report).filter(({ id }) => cell.rows.includes(id))

/** The loss that each row brings, a mean over the cells that have it. */
export const lossByRow = (found: readonly Found[]): Record<RowId, number> => {
  const all = found.flatMap(rowsOf)
  return recordOf(ROW_IDS, (id) => {
    const rows = all.filter((row) => row.id === id)
    const sum = rows
      .flatMap(({ measures }) => measures)
      .reduce((total, measure) => total + missOf(measure), 0)
    return rows.length === 0 ? 0 : (WEIGHTS[id] * sum) / rows.length
  })
}

/** How far from the balance table all of this is: 0 when every row holds. */
export const lossOf = (found: readonly Found[]): number =>
  Object.values(lossByRow(found)).reduce((sum, loss) => sum + loss, 0)
