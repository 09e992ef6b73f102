import { CreateGameReducer, InitializeGame } from '#bgio/internal'
import type { State as Store } from 'boardgame.io'
import { execFileSync } from 'node:child_process'
import { SeedAndSoil, type Match } from '../../game/game'
import { newGame, type Setup } from '../../game/public'
import { applyOnCore, playRandomly, type Playout } from '../../game/simulation/playouts'
import { parseOptions, refuse } from '../tools/options'

const USAGE = `npm run bench -- [--rounds 5] [--seconds 1] [--json]
  Random games of four seats, recorded and then applied again on one core: to the rules alone, and
  through boardgame.io's reducer. The two apply the same games in turn, each in a process of its own.
  Medians of all rounds:
  coreActionsPerSecond          actions that the rules apply
  boardgameioActionsPerSecond   actions that boardgame.io's reducer applies
  ratio                         the one by the other
  corePlayedPerSecond           actions played at random: all legal ones listed, one chosen, applied`

const SETUP: Setup = {
  seats: Array.from({ length: 4 }, () => ({ tumour: 'dealt' as const })),
  length: 'full',
  secretOffers: false,
  pairs: false,
}

/** Compilers and caches are warm after this long. */
const WARM_UP_SECONDS = 1
/** Games that are recorded for a round. */
const GAMES = 40

const reducer = CreateGameReducer({ game: SeedAndSoil })

const applyThroughBoardgameio = ({ setup, seed, steps }: Playout): void => {
  // The seed of the recorded game in place of the one that boardgame.io would draw.
  const game = {
    ...SeedAndSoil,
    setup: (): Match => ({ state: newGame(setup, seed).state, news: [] }),
  }
  let store = InitializeGame({ game, numPlayers: setup.seats.length }) as Store<Match>
  for (const { seat, action } of steps) {
    const { move, ...fields } = action
    const payload = { type: move, args: [fields], playerID: seat, credentials: '' }
    store = reducer(store, { type: 'MAKE_MOVE', payload }) as Store<Match>
  }
}

const playAgain = ({ setup, seed }: Playout): void => {
  playRandomly(setup, seed)
}

const ENGINES = { core: applyOnCore, boardgameio: applyThroughBoardgameio, played: playAgain }
type Engine = keyof typeof ENGINES

/** Actions a second of CPU time, over whole games for at least `seconds`. */
const speed = (engine: Engine, playouts: readonly Playout[], seconds: number): number => {
  const start = process.cpuUsage()
  let actions = 0
  let spent = 0
  for (let game = 0; spent < seconds; game = (game + 1) % playouts.length) {
    const playout = playouts[game]
    if (playout === undefined) break
    ENGINES[engine](playout)
    actions += playout.steps.length
    const { user, system } = process.cpuUsage(start)
    spent = (user + system) / 1e6
  }
  return actions / spent
}

const options = parseOptions(process.argv.slice(2), USAGE, {
  rounds: { type: 'count', default: 5, max: 100 },
  seconds: { type: 'count', default: 1, max: 600 },
  json: { type: 'flag' },
  /** Set by this program for its children. */
  engine: { type: 'text', default: '' },
})

/** One measurement in a process of its own: code that has run on frozen states is slow ever after. */
const measure = (engine: Engine, round: number): number => {
  const self = process.argv[1] ?? refuse('bench has to be started as a file')
  const args = ['--engine', `${engine}:${String(round)}`, '--seconds', String(options.seconds)]
  return Number(execFileSync(process.execPath, [self, ...args], { encoding: 'utf8' }))
}

const measureHere = (engine: Engine, round: string): void => {
  const playouts = Array.from({ length: GAMES }, (_, game) =>
    playRandomly(SETUP, `bench ${round} ${String(game)}`),
  )
  speed(engine, playouts, WARM_UP_SECONDS)
  console.log(speed(engine, playouts, options.seconds))
}

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const report = (): void => {
  const speeds: Record<Engine, number[]> = { core: [], boardgameio: [], played: [] }
  for (let round = 0; round < options.rounds; round++)
    for (const engine of ['core', 'boardgameio', 'played'] as const)
      speeds[engine].push(measure(engine, round))
  const core = Math.round(median(speeds.core))
  const boardgameio = Math.round(median(speeds.boardgameio))
  const result = {
    coreActionsPerSecond: core,
    boardgameioActionsPerSecond: boardgameio,
    ratio: Math.round(core / boardgameio),
    corePlayedPerSecond: Math.round(median(speeds.played)),
  }
  console.log(
    options.json
      ? JSON.stringify(result)
      : Object.entries(result)
          .map(([name, value]) => `${name} ${String(value)}`)
          .join('\n'),
  )
}

const [engine, round] = options.engine.split(':')
if (options.engine === '') report()
else if (engine === 'core' || engine === 'boardgameio' || engine === 'played')
  measureHere(engine, round ?? '0')
else refuse(`--engine takes ${Object.keys(ENGINES).join(', ')}, not “${engine ?? ''}”`)
