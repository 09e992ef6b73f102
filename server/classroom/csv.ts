import type { Report, Share } from '../classProtocol'

type Cell = string | number

/** A cell that no spreadsheet takes for a formula, and that no comma splits. */
const cellText = (cell: Cell): string => {
  if (typeof cell === 'number') return String(Math.round(cell * 100) / 100)
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const shareCells = ({ right, of }: Share): readonly Cell[] => (of === 0 ? ['', ''] : [right, of])

/** The report as a spreadsheet reads it: one line a figure, with what it is about. */
export const csvOf = (report: Report): string => {
  const { gain } = report
  const rows: (readonly Cell[])[] = [
    ['about', 'which', 'right before', 'of', 'right after', 'of', 'value'],
    ['class', 'code', '', '', '', '', report.code],
    ['class', 'students', '', '', '', '', report.students],
    ['class', 'tables', '', '', '', '', report.tables],
    ['moves', 'by students', '', '', '', '', report.moves.students],
    ['moves', 'by bots and autopilots', '', '', '', '', report.moves.machines],
    ...report.questions.map(({ group, before, after }) => [
      'question',
      group,
      ...shareCells(before),
      ...shareCells(after),
      '',
    ]),
    ...report.byTable.map(({ number, before, after }) => [
      'table',
      number,
      ...shareCells(before),
      ...shareCells(after),
      '',
    ]),
    ...Object.entries(report.funnel).map(([stage, cells]: [string, number]) => [
      'cells',
      stage,
      '',
      '',
      '',
      '',
      cells,
    ]),
    ...Object.entries(report.losses).map(([cause, cells]) => [
      'cells stopped by',
      cause,
      '',
      '',
      '',
      '',
      cells,
    ]),
    ...report.ideas.map(({ idea, students }) => [
      'idea to talk about',
      idea,
      '',
      '',
      '',
      '',
      students,
    ]),
    ...(gain === null
      ? []
      : Object.entries(gain).map(([name, value]: [string, number | null]) => [
          'gain',
          name,
          '',
          '',
          '',
          '',
          value ?? '',
        ])),
  ]
  return rows.map((row) => row.map(cellText).join(',')).join('\r\n') + '\r\n'
}
