import { execFileSync } from 'node:child_process'
import { parseOptions, refuse } from '../tools/options'
import { ENGINES, isEngine, speedOf, type Engine } from '../tools/speeds'
import { USUAL_DEPTH } from '../tools/mcts'

const USAGE = `npm run bench -- [--rounds 5] [--seconds 1] [--json]
  Random games of four seats, recorded and then applied again on one core: to the rules alone, and
  through boardgame.io's reducer. The two apply the same games in turn, each in a process of its own.
  Then positions of games between greedy bots, on which the expert and boardgame.io's MCTSBot search.
  Medians of all rounds, by CPU time:
  coreActionsPerSecond          actions that the rules apply
  boardgameioActionsPerSecond   actions that boardgame.io's reducer applies
  ratio                         the one by the other
  corePlayedPerSecond           actions played at random: all legal ones listed, one chosen, applied
  expertPlayoutsPerSecond       games that the expert plays on in its mind, with its usual budget
  mctsPlayoutsPerSecond         the same of MCTSBot, each of at most mctsPlayoutDepth actions
  playoutsRatio                 the one by the other`

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

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const report = (): void => {
  const speeds: Record<Engine, number[]> = {
    ...{ core: [], boardgameio: [], played: [], expert: [], mcts: [] },
  }
  for (let round = 0; round < options.rounds; round++)
    for (const engine of ENGINES) speeds[engine].push(measure(engine, round))
  const core = Math.round(median(speeds.core))
  const boardgameio = Math.round(median(speeds.boardgameio))
  const expert = median(speeds.expert)
  const mcts = median(speeds.mcts)
  const result = {
    coreActionsPerSecond: core,
    boardgameioActionsPerSecond: boardgameio,
    ratio: Math.round(core / boardgameio),
    corePlayedPerSecond: Math.round(median(speeds.played)),
    expertPlayoutsPerSecond: Math.round(expert),
    mctsPlayoutsPerSecond: Number(mcts.toFixed(1)),
    mctsPlayoutDepth: USUAL_DEPTH,
    playoutsRatio: Math.round(expert / mcts),
  }
  console.log(
    options.json
      ? JSON.stringify(result)
      : Object.entries(result)
          .map(([name, value]) => `${name} ${String(value)}`)
          .join('\n'),
  )
}

const [engine = '', round = '0'] = options.engine.split(':')
if (engine === '') report()
else if (isEngine(engine)) console.log(await speedOf(engine, round, options.seconds))
else refuse(`--engine takes ${ENGINES.join(', ')}, not “${engine}”`)
