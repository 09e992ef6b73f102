import { join } from 'node:path'
import {
  CONTESTANT_NAMES,
  MCTS,
  pairingsFor,
  resultOf,
  rotationsFor,
  type ContestantName,
  type Pairing,
} from '../../game/simulation/ladder'
import { NUMBERS } from '../../game/public'
import { crewOf } from '../tools/crew'
import { LADDER_HEAD, ladderRow } from '../tools/ladder'
import { USUAL_DEPTH } from '../tools/mcts'
import { countsIn, parseOptions, refuse } from '../tools/options'
import type { ContestTask } from '../tools/threads/contest'

const USAGE = `npm run ladder -- [options]
  Plays the bots against each other on all cores, and prints how often each wins. Every deal is played
  with the first bot in each seat once: same tumour types, decks and dice. A shared first place counts
  in equal parts.
  --games N       games a pairing, rounded up to whole rotations of the seats (400)
  --mcts-games N  the same against boardgame.io’s MCTSBot, which is slow (40)
  --mcts-depth N  how many actions it looks ahead in a playout (${String(USUAL_DEPTH)}, its own default)
  --seats 2,3,4   how many sit at the table (2,3,4)
  --only A:B      one A against B in every other seat, and no other pairing:
                  ${CONTESTANT_NAMES.join(', ')}
  --playouts N    how many games bots that search play on in their minds for a decision (300)
  --think MS      how long they think instead; with a clock two runs are not alike
  --seed S        names all chance (“ladder”)
  --json          one JSON object instead of the table
  MCTSBot gets the time that the other bot needs for the same position, or all of --think; its games
  are never twice the same.`

const options = parseOptions(process.argv.slice(2), USAGE, {
  games: { type: 'count', default: 400, max: 1_000_000 },
  'mcts-games': { type: 'count', default: 40, max: 1_000_000 },
  'mcts-depth': { type: 'count', default: USUAL_DEPTH, max: 10_000 },
  seats: { type: 'text', default: '2,3,4' },
  only: { type: 'text', default: '' },
  playouts: { type: 'count', default: 300, max: 10_000_000 },
  think: { type: 'count', default: 0, max: 600_000 },
  seed: { type: 'text', default: 'ladder' },
  json: { type: 'flag' },
})

const contestantNamed = (text: string): ContestantName =>
  CONTESTANT_NAMES.find((name) => name === text) ??
  refuse(`--only: there is no bot “${text}”; there are ${CONTESTANT_NAMES.join(', ')}`)

const onlyOf = (text: string): { a: ContestantName; b: ContestantName } | null => {
  if (text === '') return null
  const [a, b, ...more] = text.split(':')
  if (a === undefined || b === undefined || more.length > 0)
    return refuse(`--only takes two bots with a colon between them, not “${text}”`)
  if (a === MCTS && b === MCTS) return refuse(`--only: ${MCTS} does not play against itself`)
  return { a: contestantNamed(a), b: contestantNamed(b) }
}

const seats = countsIn('seats', options.seats, 2, NUMBERS.seats.max)
const pairings = pairingsFor(seats, onlyOf(options.only))
if (pairings.length === 0) refuse(`--seats: name a pair with --only to play in ${options.seats}`)

const crew = crewOf<ContestTask, number[]>(join(import.meta.dirname, '../threads/contest.js'))

const play = async (pairing: Pairing) => {
  const { a, b, seats: count } = pairing
  const games = a === MCTS || b === MCTS ? options['mcts-games'] : options.games
  const { seed, playouts, think } = options
  const depth = options['mcts-depth']
  const task = { a, b, seats: count, seed, playouts, think, depth }
  const rotations = Array.from({ length: rotationsFor(games, count) }, (_, rotation) => rotation)
  return resultOf(pairing, await crew.all(rotations.map((rotation) => ({ ...task, rotation }))))
}

const pairs = []
if (!options.json) console.log(LADDER_HEAD)
for (const pairing of pairings) {
  const start = performance.now()
  const result = await play(pairing)
  pairs.push(result)
  if (!options.json) console.log(ladderRow(result, (performance.now() - start) / 1000))
}
const { seed, playouts, think } = options
if (options.json)
  console.log(JSON.stringify({ seed, ...(think === 0 ? { playouts } : { think }), pairs }))
await crew.close()
