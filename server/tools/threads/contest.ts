import { BOTS, type Budget } from '../../../game/public'
import { playRotation, seatedBot, type Contestant } from '../../../game/simulation/contest'
import { MCTS, type ContestantName } from '../../../game/simulation/ladder'
import { mctsWith, timeOf } from '../mcts'

/** One rotation of a pairing. */
export interface ContestTask {
  a: ContestantName
  b: ContestantName
  seats: number
  seed: string
  rotation: number
  /** How long bots that search may think: so many playouts or, if not 0, so many milliseconds. */
  playouts: number
  think: number
  /** How many actions MCTSBot looks ahead in a playout. */
  depth: number
}

const budgetOf =
  ({ playouts, think }: ContestTask) =>
  (): Budget => {
    if (think === 0) return { playouts }
    const start = performance.now()
    return { playouts: Number.MAX_SAFE_INTEGER, isOver: () => performance.now() - start >= think }
  }

const sidesOf = (task: ContestTask): { a: Contestant; b: Contestant } => {
  const { a, b, depth, think } = task
  const ours = (name: ContestantName): Contestant | null =>
    name === MCTS ? null : seatedBot(BOTS[name], budgetOf(task))
  const [first, second] = [ours(a), ours(b)]
  const rival = first ?? second
  if (rival === null) throw new RangeError(`${MCTS} does not play against itself`)
  const mcts = mctsWith(think === 0 ? timeOf(rival) : () => think, depth)
  return { a: first ?? mcts, b: second ?? mcts }
}

/** The program of a worker thread of `ladder`. */
export default (task: ContestTask): Promise<number[]> =>
  playRotation(sidesOf(task), task.seats, task.seed, task.rotation)
