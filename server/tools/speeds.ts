import { CreateGameReducer, InitializeGame } from '#bgio/internal'
import type { State as Store } from 'boardgame.io'
import { SeedAndSoil, type Match } from '../../game/game'
import {
  BOTS,
  newGame,
  seatAt,
  seededRandom,
  streamOf,
  view,
  type SeatId,
  type Setup,
  type State,
} from '../../game/public'
import { playOut, seatedBot } from '../../game/simulation/contest'
import { applyOnCore, playRandomly, type Playout } from '../../game/simulation/playouts'
import { askMcts } from './mcts'

/** What `bench` measures. */
export const ENGINES = ['core', 'boardgameio', 'played', 'expert', 'mcts'] as const
export type Engine = (typeof ENGINES)[number]
export const isEngine = (name: string): name is Engine => ENGINES.some((engine) => engine === name)

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
/** Games that positions are taken from, and one decision in how many of theirs is one. */
const POSITION_GAMES = 4
const EVERY = 17
/**
 * How many games MCTSBot plays on at a position before it goes to the next. Each of its playouts costs
 * about the same, so it is asked for few and is seen on many positions. The expert thinks as it does in
 * play, by its usual budget: what it works out of a position at first serves all playouts that follow.
 */
const MCTS_PLAYOUTS = 10

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

/** A seat that has to decide. */
interface Position {
  state: State
  seat: SeatId
}

/** Positions as they come up between greedy bots, from the first round to the last. */
const positionsOf = async (round: string): Promise<Position[]> => {
  const positions: Position[] = []
  let decisions = 0
  const greedy = seatedBot(BOTS.greedy)
  for (let game = 0; game < POSITION_GAMES; game++)
    await playOut(
      SETUP,
      `bench ${round} ${String(game)}`,
      SETUP.seats.map(() => (state, seat, stream) => {
        if (decisions++ % EVERY === 0) positions.push({ state: structuredClone(state), seat })
        return greedy(state, seat, stream)
      }),
    )
  // Where nothing but being done is left, nobody has to search.
  return positions.filter(({ state, seat }) => seatAt(state, seat).actionsLeft > 0)
}

/** Does some of the work, and says how much it was. */
type Work = (turn: number) => number | Promise<number>

const onGames = (games: readonly Playout[], work: (game: Playout) => unknown): Work => {
  return (turn) => {
    const game = games[turn % games.length]
    if (game === undefined) return 0
    work(game)
    return game.steps.length
  }
}

const searching = (positions: readonly Position[]): Work => {
  const stream = streamOf('bench', 'expert')
  return (turn) => {
    const position = positions[turn % positions.length]
    if (position === undefined) return 0
    const { state, seat } = position
    const seen = view(state, seat)
    return BOTS.expert.think(seen, seat, seededRandom, stream).playouts
  }
}

const searchingByMcts = (positions: readonly Position[]): Work => {
  return async (turn) => {
    const position = positions[turn % positions.length]
    if (position === undefined) return 0
    let left = MCTS_PLAYOUTS
    return (await askMcts(position.state, () => --left <= 0, `bench ${String(turn)}`)).iterations
  }
}

const workOf = async (engine: Engine, round: string): Promise<Work> => {
  if (engine === 'expert') return searching(await positionsOf(round))
  if (engine === 'mcts') return searchingByMcts(await positionsOf(round))
  const games = Array.from({ length: GAMES }, (_, game) =>
    playRandomly(SETUP, `bench ${round} ${String(game)}`),
  )
  if (engine === 'core') return onGames(games, applyOnCore)
  if (engine === 'boardgameio') return onGames(games, applyThroughBoardgameio)
  return onGames(games, ({ setup, seed }) => playRandomly(setup, seed))
}

/** Work a second of CPU time, for at least `seconds`. */
const speed = async (work: Work, seconds: number): Promise<number> => {
  const start = process.cpuUsage()
  let done = 0
  let spent = 0
  for (let turn = 0; spent < seconds; turn++) {
    done += await work(turn)
    const { user, system } = process.cpuUsage(start)
    spent = (user + system) / 1e6
  }
  return done / spent
}

/** How much an engine does in a second of CPU time. */
export const speedOf = async (engine: Engine, round: string, seconds: number): Promise<number> => {
  const work = await workOf(engine, round)
  await speed(work, WARM_UP_SECONDS)
  return speed(work, seconds)
}
