import { writeFileSync } from 'node:fs'
import { BOT_NAMES, LENGTHS, NUMBERS, type BotName, type Length } from '../../game/public'
import { isBotName, Tally } from '../../game/simulation/report'
import { selfPlay } from '../../game/simulation/selfPlay'
import { balanceTable } from '../tools/balance'
import { parseOptions, refuse } from '../tools/options'

const USAGE = `npm run simulate -- [options]
  Plays whole games between bots and prints the balance table.
  --games N      how many (200)
  --seed S       names all chance: same seed, same games (“seed”)
  --seats A,B,…  a bot for each of 1 to 6 seats: ${BOT_NAMES.join(', ')} (greedy,greedy,greedy,greedy)
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

const botNamed = (name: string): BotName =>
  isBotName(name)
    ? name
    : refuse(`--seats: there is no bot “${name}”; there are ${BOT_NAMES.join(', ')}`)

const seatsOf = (text: string): BotName[] => {
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
const tally = new Tally(bots)
for (let game = 0; game < options.games; game++) {
  const played = selfPlay(bots, length, `${options.seed}/${String(game)}`)
  tally.add(played)
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
const report = tally.report()
console.log(options.json ? JSON.stringify(report) : balanceTable(report))
