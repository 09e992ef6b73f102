import { median, type Round } from './measure'

export const NAMES = ['product', 'stock', 'bare'] as const
export type Name = (typeof NAMES)[number]

/** What was measured of one server in one of its turns. */
export interface Turned extends Round {
  /** Of `cpuMicrosPerMove`, which is measured when the server has its hands full, the twin at pace. */
  pacedCpuMicrosPerMove: number
  mostMovesPerSecond: number
}

/** What was measured of one server, over all rounds. */
export interface Findings {
  clients: number
  rounds: readonly Turned[]
  rssBytes: number
  bytesPerTable: number
}

/** The figures of one server: medians over the rounds, but for the memory. */
export interface Figures extends Turned {
  clients: number
  rssMB: number
  memoryPerTableKB: number
}

export interface Report {
  settings: Readonly<Record<string, number | boolean>>
  product?: Figures
  stock?: Figures
  bare?: Figures
  /** Bytes to join a table of ours, before the first and after the 200th move. */
  syncBytes?: { at0: number; at200: number }
  /** Ours as a part of boardgame.io's. */
  ratio?: { cpu: number; p99: number }
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

const figuresOf = ({ clients, rounds, rssBytes, bytesPerTable }: Findings): Figures => {
  const middle = (name: keyof Turned, digits: number) =>
    rounded(median(rounds.map((round) => round[name])), digits)
  return {
    clients,
    movesPerSecond: middle('movesPerSecond', 1),
    p50Ms: middle('p50Ms', 2),
    p99Ms: middle('p99Ms', 2),
    bytesPerMovePerClient: middle('bytesPerMovePerClient', 0),
    cpuMicrosPerMove: middle('cpuMicrosPerMove', 0),
    systemMicrosPerMove: middle('systemMicrosPerMove', 0),
    pacedCpuMicrosPerMove: middle('pacedCpuMicrosPerMove', 0),
    mostMovesPerSecond: middle('mostMovesPerSecond', 0),
    rssMB: rounded(rssBytes / 1e6, 1),
    memoryPerTableKB: rounded(bytesPerTable / 1e3, 0),
    generatorBusy: middle('generatorBusy', 2),
  }
}

export const reportOf = (
  settings: Report['settings'],
  findings: Partial<Record<Name, Findings>>,
  syncBytes: Report['syncBytes'],
): Report => {
  const report: Report = { settings }
  for (const name of NAMES) {
    const found = findings[name]
    if (found !== undefined) report[name] = figuresOf(found)
  }
  if (syncBytes !== undefined) report.syncBytes = syncBytes
  const { product, stock } = report
  if (product !== undefined && stock !== undefined)
    report.ratio = {
      cpu: rounded(product.cpuMicrosPerMove / stock.cpuMicrosPerMove, 3),
      p99: rounded(product.p99Ms / stock.p99Ms, 3),
    }
  return report
}

const ROWS: readonly (readonly [keyof Figures, string])[] = [
  ['clients', 'clients'],
  ['movesPerSecond', 'moves a second'],
  ['p50Ms', 'move to last arrival, median, ms'],
  ['p99Ms', 'move to last arrival, 99 of 100, ms'],
  ['bytesPerMovePerClient', 'bytes a move and client'],
  ['mostMovesPerSecond', 'moves a second at most'],
  ['cpuMicrosPerMove', 'CPU of the server a move then, µs'],
  ['systemMicrosPerMove', 'of which in the system, µs'],
  ['pacedCpuMicrosPerMove', 'CPU a move at the pace of people, µs'],
  ['rssMB', 'memory of the server, MB'],
  ['memoryPerTableKB', 'memory a table, KB'],
  ['generatorBusy', 'load generator, part of its core'],
]

/** The report for people. */
export const tableOf = (report: Report): string => {
  const names = NAMES.filter((name) => report[name] !== undefined)
  const line = (label: string, cells: readonly string[]) =>
    label.padEnd(38) + cells.map((cell) => cell.padStart(10)).join('')
  const lines = [line('', names)]
  for (const [field, label] of ROWS)
    lines.push(
      line(
        label,
        names.map((name) => String(report[name]?.[field] ?? '')),
      ),
    )
  const { ratio, syncBytes } = report
  if (ratio !== undefined)
    lines.push(`product / stock: CPU ${ratio.cpu}, 99 of 100 moves ${ratio.p99}`)
  if (syncBytes !== undefined)
    lines.push(
      `bytes to join a table of ours: ${syncBytes.at0} at first, ${syncBytes.at200} after 200 moves`,
    )
  return lines.join('\n')
}
