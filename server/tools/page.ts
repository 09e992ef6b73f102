import { basename } from 'node:path'
import type { Report } from '../../game/simulation/report'
import type { PlayerName } from '../../game/simulation/players'
import { equalCell, mixedCell, type Cell } from '../../game/simulation/tables'
import { rowWords } from './balance'
import { fingerprint } from './fingerprint'

/** Where the balance table stands, from the root of the project. */
export const PAGE = 'game/BALANCE.md'
/** Where the check of it stands: the same rows, played by a bot that plays better than it was tuned with. */
export const CHECK_PAGE = 'game/BALANCE-EXPERT.md'
/** The page that tells of this bot. */
export const pageOf = (bot: PlayerName): string => (bot === 'expert' ? CHECK_PAGE : PAGE)

export interface Method {
  bot: PlayerName
  games: number
  seed: string
  /** How many games bots that search play on in their minds for a decision; 0 is as many as usual. */
  playouts: number
}

/** What the page has: tables of equals with 2, 3, 4 and 6 seats, and mixed ones. */
export const cellsOf = (bot: PlayerName): Cell[] => [
  ...[2, 3, 4, 6].map((seats) => equalCell(bot, seats)),
  mixedCell(),
]

/** How the page was made: a test compares it with the numbers as they are. */
export const methodLine = ({ bot, games, seed, playouts }: Method): string =>
  `Bot: ${bot}${playouts === 0 ? '' : `, ${String(playouts)} playouts a decision`}. Games a cell: ${String(games)}. Seed: ${seed}. Numbers: ${fingerprint()}.`

/** The command that writes the page again. */
export const commandOf = ({ bot, games, seed, playouts }: Method): string =>
  `npm run balance -- --bot ${bot} --games ${String(games)} --seed ${seed}` +
  (playouts === 0 ? '' : ` --playouts ${String(playouts)}`)

const section = (cell: Cell, report: Report): string[] => [
  `## ${cell.name}`,
  '',
  '| What | Found | Aim | |',
  '| --- | --- | --- | --- |',
  ...rowWords(report)
    .filter(({ id }) => cell.rows.includes(id))
    .map(
      ({ what, found, target, holds }) =>
        `| ${what} | ${found} | ${target} | ${holds ? 'holds' : 'missed'} |`,
    ),
  '',
]

const CHECK_LEAD = [
  `The numbers were tuned for [${basename(PAGE)}](${basename(PAGE)}). Here they are checked with a bot that plays better.`,
  'Its rows have the same aims; what it misses is told, not hidden.',
  '',
]

/** The balance table as a page. */
export const balancePage = (
  method: Method,
  cells: readonly Cell[],
  reports: readonly Report[],
): string =>
  [
    '# The balance table',
    '',
    `Written by \`${commandOf(method)}\`; do not edit it.`,
    '',
    methodLine(method),
    '',
    'Full games, tumour types dealt. Win rates are shares of first places; a shared one counts in equal',
    'parts. `Numbers` names all numbers of the rules and what the cards do: another number, another',
    'name. The archetypes hold to one idea each (`game/bots/archetypes/`) and sit down four at a time.',
    '',
    ...(method.bot === 'expert' ? CHECK_LEAD : []),
    ...cells.flatMap((cell, i) => {
      const report = reports[i]
      return report === undefined ? [] : section(cell, report)
    }),
  ].join('\n')
