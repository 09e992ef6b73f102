import { writeFileSync } from 'node:fs'
import { LENGTHS, NUMBERS, type Length } from '../../game/public'
import { cellsByStep, fidelityOf, type CellsByStep } from '../../game/simulation/fidelity'
import { PLAYER_NAMES, type PlayerName } from '../../game/simulation/players'
import { reportOf } from '../../game/simulation/report'
import { addGame, noSums } from '../../game/simulation/tally'
import { selfPlay } from '../../game/simulation/selfPlay'
import { balanceTable, rowWords } from '../tools/balance'
import { FIDELITY_FILE, fidelityFile } from '../tools/fidelity'
import { parseOptions, refuse, refuseUnwritable } from '../tools/options'
import { playerIn } from '../tools/playerNames'

const USAGE = `npm run simulate -- [options]
  Plays whole games between bots and prints the balance table.
  --games N      how many (200)
  --seed S       names all chance: same seed, same games (“seed”)
  --seats A,B,…  a bot for each of 1 to 6 seats (greedy,greedy,greedy,greedy):
                 ${PLAYER_NAMES.join(', ')}
  --length L     ${LENGTHS.join(', ')} (full)
  --record FILE  also writes the first game to a file that \`npm run replay\` reads
  --json         one JSON object instead of the table
  --write        also writes how far cells came to ${FIDELITY_FILE}, for the science page on it;
                 full games, two at least, and a seed of letters, digits and dashes`

const options = parseOptions(process.argv.slice(2), USAGE, {
  games: { type: 'count', default: 200, max: 1_000_000 },
  seed: { type: 'text', default: 'seed' },
  seats: { type: 'text', default: 'greedy,greedy,greedy,greedy' },
  length: { type: 'text', default: 'full' },
  record: { type: 'text', default: '' },
  json: { type: 'flag' },
  write: { type: 'flag' },
})

const seatsOf = (text: string): PlayerName[] => {
  const { min, max } = NUMBERS.seats
  const bots = text.split(',').map((name) => playerIn('seats', name.trim()))
  return bots.length >= min && bots.length <= max
    ? bots
    : refuse(`--seats takes ${String(min)} to ${String(max)} bots, not ${String(bots.length)}`)
}

const lengthOf = (text: string): Length =>
  LENGTHS.find((length) => length === text) ??
  refuse(`--length takes ${LENGTHS.join(', ')}, not “${text}”`)

const bots = seatsOf(options.seats)
const length = lengthOf(options.length)
if (options.write) {
  if (length !== 'full') refuse(`--write is for full games, not for ${length} ones`)
  if (options.games < 2) refuse('--write needs two games at least')
  if (!/^[\w-]+$/.test(options.seed))
    refuse(`--seed takes letters, digits and dashes, not “${options.seed}”`)
  refuseUnwritable('write', FIDELITY_FILE)
}
const sums = noSums()
const cells: CellsByStep[] = []
for (let game = 0; game < options.games; game++) {
  const played = selfPlay(bots, length, `${options.seed}/${String(game)}`)
  addGame(sums, played)
  if (options.write) cells.push(cellsByStep(played.log))
  if (game === 0 && options.record !== '') {
    try {
      writeFileSync(options.record, `${JSON.stringify(played.record)}\n`)
    } catch (error) {
      refuse(
        `--record ${options.record}: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
  }
}
if (options.write) {
  const { games, seed } = options
  writeFileSync(FIDELITY_FILE, fidelityFile({ bots, games, seed }, fidelityOf(cells)))
}
const report = reportOf(sums, bots)
console.log(
  options.json ? JSON.stringify({ ...report, table: rowWords(report) }) : balanceTable(report),
)
