import { MCTSBot } from '#bgio/ai'
import { InitializeGame } from '#bgio/internal'
import type { Ctx, Game, State as Store } from 'boardgame.io'
import { SeedAndSoil, type Match } from '../../game/game'
import { legalActions, seatAt, type Action, type SeatId, type State } from '../../game/public'
import type { Contestant } from '../../game/simulation/contest'
import { firstOf } from '../../game/simulation/share'

/**
 * boardgame.io's own bot on our game, given all that it needs to play as well as it can:
 *
 * - It learns from `gameover.winner` and `draw` alone, so the end of a game names them here.
 * - In its playouts it asks what the first active seat can do, and gives up when that is nothing. All
 *   our seats are active at the same time, so the first one answers for whichever is to act: the
 *   seats finish their round one after the other, as they may (rule R4).
 * - It searches on the state itself. Nobody's cards are hidden from it, and the dice of its playouts
 *   are those that will fall.
 */
const game: Game<Match> = {
  ...SeedAndSoil,
  endIf({ G: { state } }) {
    if (state.phase !== 'over') return undefined
    const [winner, ...more] = firstOf(state.standings)
    return more.length === 0 ? { winner } : { draw: true }
  },
}

/** As many steps a playout of MCTSBot looks ahead unless told otherwise. */
export const USUAL_DEPTH = 50

const makeMove = (playerID: SeatId, { move, ...fields }: Action) => ({
  type: 'MAKE_MOVE' as const,
  payload: { type: move, args: [fields], playerID },
})

const enumerate = ({ state }: Match, _ctx: Ctx, playerID: string) => {
  const id = state.order.find((seat) => !seatAt(state, seat).done)
  if (playerID !== state.order[0] || id === undefined) return []
  return legalActions(state, id).map((action) => makeMove(id, action))
}

/** MCTSBot iterates as often as it is told at the start; this one until its time is over. */
class TimedBot extends MCTSBot {
  done = 0
  isOver: () => boolean = () => false

  override playout(node: Parameters<MCTSBot['playout']>[0]): unknown {
    this.done += 1
    // The count that it compares with `iterations`; the playout that has begun is still played.
    if (this.isOver()) this.iterationCounter = Infinity
    return super.playout(node)
  }
}

/** The position as boardgame.io would hold it, in objects that nothing else looks at. */
const storeOf = (state: State): Store<Match> => {
  const setup = (): Match => ({ state: structuredClone(state), news: [] })
  return InitializeGame({
    game: { ...game, setup },
    numPlayers: state.order.length,
  }) as Store<Match>
}

const actionOf = (move: string, fields: unknown): Action =>
  ({ ...(fields as object), move }) as Action

/**
 * Lets MCTSBot choose for the first seat of `state` that is not done.
 *
 * @param isOver asked before each iteration; one is always made
 */
export const askMcts = async (
  state: State,
  isOver: () => boolean,
  seed: string,
  playoutDepth = USUAL_DEPTH,
): Promise<{ action: Action; iterations: number }> => {
  const bot = new TimedBot({
    ...{ game, enumerate, seed },
    iterations: Infinity,
    playoutDepth,
  })
  bot.isOver = isOver
  const { action } = await bot.play(storeOf(state), state.order[0] ?? '0')
  if (!('args' in action.payload)) throw new TypeError('MCTSBot chose no move')
  const [fields] = action.payload.args as unknown[]
  return { action: actionOf(action.payload.type, fields), iterations: bot.done }
}

/** How long to think about a position, in milliseconds. */
export type Time = (...position: Parameters<Contestant>) => number | Promise<number>

/** As long as a rival takes for the very same position; what it would do is thrown away. */
export const timeOf =
  (rival: Contestant): Time =>
  async (state, id, stream) => {
    const start = performance.now()
    await rival(state, id, { ...stream })
    return performance.now() - start
  }

/** MCTSBot as somebody who decides for a seat. By the clock, so two runs are not alike. */
export const mctsWith =
  (timeFor: Time, playoutDepth = USUAL_DEPTH): Contestant =>
  async (state, id, stream) => {
    const time = await timeFor(state, id, stream)
    const start = performance.now()
    const isOver = () => performance.now() - start >= time
    const seed = `${state.secret.seed}/${String(state.round)}/${String(seatAt(state, id).actionsLeft)}`
    return (await askMcts(state, isOver, seed, playoutDepth)).action
  }
