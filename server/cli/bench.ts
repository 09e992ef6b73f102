import { execFileSync } from 'node:child_process'
import { CreateGameReducer, InitializeGame } from '#bgio/internal'
import type { State as Store } from 'boardgame.io'
import { SeedAndSoil, type Match } from '../../game/game'
import { corePlayout, playRandomly } from '../../game/simulation/playouts'
import type { Setup } from '../../game/public'
import { parseOptions, refuse } from '../tools/options'

const USAGE = `npm run bench -- [--rounds 5] [--seconds 1] [--json]
  Random games of four seats on one core: on the rules alone, and through boardgame.io's reducer.
  The two take turns, each in a process of its own; the medians of all rounds are printed.`

/** Compilers and caches are warm after this long. */
const WARM_UP_SECONDS = 1

const SETUP: Setup = {
  seats: Array.from({ length: 4 }, () => ({ tumour: 'dealt' as const })),
  length: 'full',
  secretOffers: false,
}

const reducer = CreateGameReducer({ game: SeedAndSoil })

const boardgameioPlayout = (setup: Setup, seed: string): number => {
  // boardgame.io types the store of any game as State<any>.
  let store = InitializeGame({
    game: { ...SeedAndSoil, seed },
    numPlayers: setup.seats.length,
    setupData: setup,
  }) as Store<Match>
  return playRandomly(store.G.state, seed, (id, { move, ...fields }) => {
    const payload = { type: move, args: [fields], playerID: id, credentials: '' }
    store = reducer(store, { type: 'MAKE_MOVE', payload }) as Store<Match>
    return store.G.state
  })
}

/** Actions a second of CPU time, over whole games for at least `seconds`. */
const speed = (playout: typeof corePlayout, seconds: number, round: number): number => {
  const start = process.cpuUsage()
  let actions = 0
  let spent = 0
  for (let game = 0; spent < seconds; game++) {
    actions += playout(SETUP, `bench ${String(round)} ${String(game)}`)
    const { user, system } = process.cpuUsage(start)
    spent = (user + system) / 1e6
  }
  return actions / spent
}

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const ENGINES = { core: corePlayout, boardgameio: boardgameioPlayout }
type Engine = keyof typeof ENGINES

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
  const args = [
    self,
    '--engine',
    `${engine}:${String(round)}`,
    '--seconds',
    String(options.seconds),
  ]
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

const report = (): void => {
  const core: number[] = []
  const boardgameio: number[] = []
  for (let round = 0; round < options.rounds; round++) {
    core.push(measure('core', round))
    boardgameio.push(measure('boardgameio', round))
  }
  const coreActionsPerSecond = Math.round(median(core))
  const boardgameioActionsPerSecond = Math.round(median(boardgameio))
  const ratio = Math.round(coreActionsPerSecond / boardgameioActionsPerSecond)
  console.log(
    options.json
      ? JSON.stringify({ coreActionsPerSecond, boardgameioActionsPerSecond, ratio })
      : `core ${String(coreActionsPerSecond)} actions/s, boardgame.io ${String(boardgameioActionsPerSecond)} actions/s, ratio ${String(ratio)}`,
  )
}

if (options.engine === '') report()
else {
  const [name, round] = options.engine.split(':')
  const playout = ENGINES[name as Engine] as typeof corePlayout | undefined
  if (playout === undefined) refuse(`--engine takes core or boardgameio, not “${name ?? ''}”`)
  else {
    speed(playout, WARM_UP_SECONDS, -1)
    console.log(speed(playout, options.seconds, Number(round)))
  }
}
