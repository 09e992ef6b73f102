import { apply } from '../apply'
import { cloneSeat, cloneState } from '../clone'
import type { Random, Stream } from '../random'
import { seatAt, type State, type View } from '../state'
import type { SeatId } from '../vocabulary'
import type { Budget } from './bot'
import { anyStream, imagine } from './imagine'
import { judge } from './judgement'
import { Plan, type Outcomes, type Position, type Ways } from './plan'

/** Worlds that are imagined in advance; playouts through the body go on in them, one after the other. */
const WORLDS = 32
/** How many playouts lie between two looks at the clock. */
const GLANCE = 32
/** How much a little tried action is given the benefit of the doubt, in points. */
export const TUNE = { curiosity: 10, through: 0, trust: 64, ...(JSON.parse(process.env.TUNE ?? '{}') as object) }

const below = (random: Random, stream: Stream): number => random.below(stream, 1 << 24) / (1 << 24)

/** The most promising way on from here; as many as there are actions means being done. */
const choose = (position: Position, { priors, values, visits }: Ways): number => {
  const spread = TUNE.curiosity * Math.sqrt(position.visits + 1)
  const done = values.length
  let best = done
  let most = position.idle + (spread * (priors[done] ?? 0)) / (1 + position.ends)
  for (let i = 0; i < done; i++) {
    const promise = (values[i] as number) + (spread * (priors[i] as number)) / (1 + (visits[i] as number))
    if (promise > most) {
      most = promise
      best = i
    }
  }
  return best
}

const fallInto = ({ chances, positions }: Outcomes, random: Random, stream: Stream): Position => {
  let left = positions.length === 1 ? 0 : below(random, stream)
  for (let i = 0; i < chances.length - 1; i++) {
    left -= chances[i] as number
    if (left < 0) return positions[i] as Position
  }
  return positions[chances.length - 1] as Position
}

const expected = ({ chances, positions }: Outcomes): number => {
  let sum = 0
  for (let i = 0; i < chances.length; i++)
    sum += (chances[i] as number) * (positions[i] as Position).value
  return sum
}

/** Plays on through the body in worlds that are imagined. */
class Bodies {
  readonly #worlds: State[]
  readonly #idle: (number | undefined)[] = []
  constructor(readonly plan: Plan) {
    const { view, random, stream } = plan
    this.#worlds = Array.from({ length: WORLDS }, () => imagine(view, random, stream))
  }
  #play(world: State, { seat }: Position): number {
    const { id, random } = this.plan
    const table = cloneState(world)
    table.seats[id] = cloneSeat(seat)
    for (const other of table.order) if (other !== id) seatAt(table, other).done = true
    apply(table, id, { move: 'done' }, random)
    return judge(table, seatAt(table, id))
  }
  /** How much better than idle. */
  better(position: Position, turn: number): number {
    const i = turn % WORLDS
    const world = this.#worlds[i] as State
    const idle = (this.#idle[i] ??= this.#play(world, this.plan.root))
    return this.#play(world, position) - idle
  }
}

export interface Found {
  root: Position
  ways: Ways
  playouts: number
  size: number
}

export const search = (
  view: View,
  id: SeatId,
  random: Random,
  stream: Stream,
  { playouts, isOver }: Budget,
): Found => {
  const dice = anyStream(random, stream)
  const plan = new Plan(view, id, random, dice)
  const { root } = plan
  const start = root.idle
  const ways = plan.waysOf(root)
  let bodies: Bodies | undefined
  const path: Position[] = []
  const taken: number[] = []
  let played = 0
  while (played < playouts) {
    if (played % GLANCE === 0 && played > 0 && isOver?.() === true) break
    let depth = 0
    let position = root
    for (;;) {
      const on = position.ways ?? plan.waysOf(position)
      const i = on.actions.length === 0 ? 0 : choose(position, on)
      if (i === on.actions.length) break
      path[depth] = position
      taken[depth] = i
      depth += 1
      position = fallInto(plan.outcomesOf(position, on, i), random, dice)
    }
    position.visits += 1
    position.ends += 1
    if (TUNE.through > 0 && played % TUNE.through === TUNE.through - 1) {
      bodies ??= new Bodies(plan)
      const seen = start + bodies.better(position, Math.floor(played / TUNE.through))
      position.idle += (seen - position.idle) / (TUNE.trust + position.ends)
      valueOf(position)
    }
    while (depth > 0) {
      depth -= 1
      const before = path[depth] as Position
      const i = taken[depth] as number
      const on = before.ways as Ways
      before.visits += 1
      on.visits[i] = (on.visits[i] as number) + 1
      on.values[i] = expected(on.outcomes[i] as Outcomes)
      valueOf(before)
    }
    played += 1
  }
  return { root, ways, playouts: played, size: plan.size }
}

const valueOf = (position: Position): void => {
  let value = position.idle
  const { ways } = position
  if (ways !== null)
    for (let i = 0; i < ways.values.length; i++)
      if ((ways.values[i] as number) > value && (ways.visits[i] as number) > 0)
        value = ways.values[i] as number
  position.value = value
}
