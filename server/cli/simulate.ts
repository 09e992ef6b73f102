import { writeFileSync } from 'node:fs'
import { LENGTHS, NUMBERS, type Length } from '../../game/public'
import { isPlayerName, PLAYER_NAMES, type PlayerName } from '../../game/simulation/players'
import { reportOf } from '../../game/simulation/report'
import { addGame, noSums } from '../../game/simulation/tally'
import { selfPlay } from '../../game/simulation/selfPlay'
import { balanceTable, rowWords } from '../tools/balance'
import { parseOptions, refuse } from '../tools/options'

const USAGE = `npm run simulate -- [options]
  Plays whole games between bots and prints the balance table.
  --games N      how many (200)
  --seed S       names all chance: same seed, same games (“seed”)
  --seats A,B,…  a bot for each of 1 to 6 seats (greedy,greedy,greedy,greedy):
                 ${PLAYER_NAMES.join(', ')}
  --length L     ${LENGTHS.join(', ')} (full)
  --record FILE  also writes the first game to a file that \`npm run replay\` reads
  --json         one JSON object instead of the table`

const options = parseOptions(process.argv.slice(2), USAGE, {
  games: { type: 'count', default: 200, max: 1_000_000 },
  seed: { type: 'text', default: 'seed' },
  seats: { type: 'text', default: 'greedy,greedy,greedy,greedy' },
  length: { type: 'text', default: 'full' },
  record: { type: 'text', default: '' },
  json: { type: 'flag' },
})

const botNamed = (name: string): PlayerName =>
  isPlayerName(name)
    ? name
    : refuse(`--seats: there is no bot “${name}”; there are ${PLAYER_NAMES.join(', ')}`)

const seatsOf = (text: string): PlayerName[] => {
  const { min, max } = NUMBERS.seats
  const bots = text.split(',').map((name) => botNamed(name.trim()))
  return bots.length >= min && bots.length <= max
    ? bots
    : refuse(`--seats takes ${String(min)} to ${String(max)} bots, not ${String(bots.length)}`)
}

const lengthOf = (text: string): Length =>
  LENGTHS.find((length) => length === text) ??
  refuse(`--length takes ${LENGTHS.join(', ')}, not “${text}”`)

const bots = seatsOf(options.seats)
const length = lengthOf(options.length)
const sums = noSums()
for (let game = 0; game < options.games; game++) {
  const played = selfPlay(bots, length, `${options.seed}/${String(game)}`)
  addGame(sums, played)
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
const report = reportOf(sums, bots)
console.log(
  options.json ? JSON.stringify({ ...report, table: rowWords(report) }) : balanceTable(report),
)
