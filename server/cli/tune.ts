import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NUMBERS } from '../../game/public'
import type { Changes } from '../../game/simulation/changes'
import { lossOf, WEIGHTS, type Found } from '../../game/simulation/loss'
import { PLAYER_NAMES } from '../../game/simulation/players'
import { equalCell, mixedCell } from '../../game/simulation/tables'
import { isAllowed } from '../../game/simulation/tunables'
import { search } from '../../game/simulation/tuning'
import { rowWords } from '../tools/balance'
import { countsIn, parseOptions, refuse, refuseUnwritable } from '../tools/options'
import { playerIn } from '../tools/playerNames'
import { compared, diffOf, evaluating, stepLines } from '../tools/tuning'

const USAGE = `npm run tune -- [options]
  Searches for numbers of the rules that come closer to the balance table, and prints them as changes to
  game/numbers.ts and the cards. Nothing is written to them.
  It starts from the numbers as they are and tries some changes at a time: answers to what the table
  misses, and guesses. All play the same games; the better half plays twice as many, and so on. What
  is left is taken over if it is better than what stands, and so again in other games.
  The loss is a sum over the rows: weight × how far each number is outside, less its standard error, in
  units of the row’s scale (squared up to 1, straight from there). Weights: ${Object.entries(
    WEIGHTS,
  )
    .map(([row, weight]) => `${row} ${String(weight)}`)
    .join(', ')}.
  --bot A,B       who plays at the tables of equals (skilled), each bot at tables of its own: what is
                  fair for one may be unfair for a better one. ${PLAYER_NAMES.join(', ')}
  --playouts N    how many games a bot that searches plays on in its mind for a decision (as many as
                  usual)
  --seats 4       their seats; a mixed table of archetypes is played beside them
  --games N       games a cell for the changes that are in the end compared (400)
  --check N       games a cell for the table before and after, with a seed of their own (1000)
  --candidates N  changes tried in a step (24)
  --steps N       steps at most (20); with 0 the numbers of --from are only held against those in force
  --minutes N     no step begins after so long (60)
  --seed S        names all chance (“tune”)
  --from FILE     starts from changes that --out has written
  --out FILE      writes the changes after each step that brought some
  --json          one JSON object at the end instead of all words`

const options = parseOptions(process.argv.slice(2), USAGE, {
  bot: { type: 'text', default: 'skilled' },
  playouts: { type: 'count', default: 0, max: 10_000_000 },
  seats: { type: 'text', default: '4' },
  games: { type: 'count', default: 400, max: 1_000_000 },
  check: { type: 'count', default: 1000, max: 1_000_000 },
  candidates: { type: 'count', default: 24, max: 1000 },
  steps: { type: 'count', default: 20, min: 0, max: 10_000 },
  minutes: { type: 'count', default: 60, max: 10_000 },
  seed: { type: 'text', default: 'tune' },
  from: { type: 'text', default: '' },
  out: { type: 'text', default: '' },
  json: { type: 'flag' },
})

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const isChanges = (value: unknown): value is Changes =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((to) => Number.isInteger(to)) &&
  isAllowed(value as Changes)

const changesIn = (file: string): Changes => {
  if (file === '') return {}
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isChanges(read) ? read : refuse(`--from ${file}: these are no changes that are allowed`)
  } catch (error) {
    return refuse(`--from ${file}: ${said(error)}`)
  }
}

const write = (changes: Changes): void => {
  if (options.out !== '') writeFileSync(options.out, `${JSON.stringify(changes, null, 2)}\n`)
}

const say = (lines: readonly string[]): void => {
  if (!options.json) for (const line of lines) console.log(line)
}

const { seed, games, playouts } = options
const players = options.bot.split(',').map((bot) => playerIn('bot', bot))
const seats = countsIn('seats', options.seats, 2, NUMBERS.seats.max)
const equals = players.flatMap((player) => seats.map((count) => equalCell(player, count)))
const program = join(import.meta.dirname, '../tuned/tables.js')
const evaluate = evaluating(program, [...equals, mixedCell()], playouts)
const start = changesIn(options.from)
if (options.out !== '') refuseUnwritable('out', options.out)
const from = performance.now()

const changes = await search(
  {
    ...{ start, games, seed, candidates: options.candidates, steps: options.steps },
    isOver: () => performance.now() - from > options.minutes * 60_000,
    onStep: (step, before, after) => {
      say(stepLines(step, before, after))
      write(after.changes)
    },
  },
  evaluate,
)

const [before = [], after = []] = await evaluate([{}, changes], options.check, `${seed}/check`)
const told = (found: readonly Found[]) => ({
  loss: lossOf(found),
  cells: found.map(({ cell, report }) => ({
    bots: report.bots,
    rows: rowWords(report).filter(({ id }) => cell.rows.includes(id)),
  })),
})
if (options.json) console.log(JSON.stringify({ changes, before: told(before), after: told(after) }))
else
  say([
    `loss over games of another seed: ${lossOf(before).toFixed(2)} → ${lossOf(after).toFixed(2)}`,
    'changes:',
    ...diffOf({}, changes).map((line) => `  ${line}`),
    ...compared(before, after),
  ])
