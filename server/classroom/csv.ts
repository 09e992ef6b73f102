import type { Gain, Report, Share } from '../classProtocol'

type Cell = string | number

/** A cell that no spreadsheet takes for a formula, and that no comma splits. */
const cellText = (cell: Cell): string => {
  if (typeof cell === 'number') return String(Math.round(cell * 100) / 100)
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const shareCells = ({ right, of }: Share): readonly Cell[] => (of === 0 ? ['', ''] : [right, of])

const SHARES = ['before', 'after', 'later'] as const
type Shares = Readonly<Partial<Record<(typeof SHARES)[number], Share>>>

const gainRows = (about: string, gain: Gain | null): readonly (readonly Cell[])[] =>
  Object.entries(gain ?? {}).map(([name, value]: [string, number | null]) => [
    about,
    name,
    value ?? '',
  ])

/** The report as a spreadsheet reads it: one line a figure, with what it is about. */
export const csvOf = (report: Report): string => {
  const { gain, later } = report
  // Only where the class was asked again are there columns for it.
  const shown = SHARES.filter((name) => name !== 'later' || later !== null)
  const days = later === null ? '' : later.days.join(' and ')
  const heads = { before: 'right before', after: 'right after', later: `right ${days} days later` }
  /** A line of shares, with no value. */
  const sharesLine = (about: string, which: Cell, shares: Shares): readonly Cell[] => [
    about,
    which,
    ...shown.flatMap((name) => shareCells(shares[name] ?? { right: 0, of: 0 })),
    '',
  ]
  /** A line with a value, and no shares. */
  const valueLine = ([about, which, value]: readonly Cell[]): readonly Cell[] => [
    about ?? '',
    which ?? '',
    ...shown.flatMap(() => ['', '']),
    value ?? '',
  ]
  const rows: (readonly Cell[])[] = [
    ['about', 'which', ...shown.flatMap((name) => [heads[name], 'of']), 'value'],
    ...[
      ['class', 'code', report.code],
      ['class', 'students', report.students],
      ['class', 'tables', report.tables],
      ['moves', 'by students', report.moves.students],
      ['moves', 'by bots and autopilots', report.moves.machines],
    ].map(valueLine),
    ...report.questions.map((question) => sharesLine('question', question.group, question)),
    ...report.byTable.map((table) => sharesLine('table', table.number, table)),
    ...[
      ...Object.entries(report.funnel).map(([stage, cells]: [string, number]) => [
        'cells',
        stage,
        cells,
      ]),
      ...Object.entries(report.losses).map(([cause, cells]) => ['cells stopped by', cause, cells]),
      ...report.ideas.map(({ idea, students }) => ['idea to talk about', idea, students]),
      ...gainRows('gain', gain),
      ...(later === null ? [] : [['later', 'students', later.students]]),
      ...gainRows('later since after', later?.sinceAfter ?? null),
      ...gainRows('later since before', later?.sinceBefore ?? null),
    ].map(valueLine),
  ]
  return rows.map((row) => row.map(cellText).join(',')).join('\r\n') + '\r\n'
}
