import { legalActions } from '../actions'
import { apply } from '../apply'
import { cloneState } from '../clone'
import type { Action } from '../action'
import type { Random, Stream } from '../random'
import { seatAt, type State, type View } from '../state'
import type { SeatId } from '../vocabulary'
import type { Bot, Thought, Weighed } from './bot'
import { greedyChoice } from './greedy'
import { anyStream, imagine } from './imagine'
import { foresee, newHopes } from './judgement'
import { weighAll } from './weigh'

/**
 * Information-set Monte Carlo tree search. What the seat cannot see is dealt anew for every few
 * playouts, dice fall anew in each, and the tree knows only what the seat did: a node is a row of its
 * own actions, whatever came of them. A playout goes to the end of the round, in which the body acts by
 * the rules themselves, and is then judged.
 */
interface Node {
  action: Action
  visits: number
  total: number
  children: Node[]
}

/** Worlds that are imagined in advance; every playout starts from a copy of one. */
const WORLDS = 48
/** Playouts by default: about a third of a second. */
const PLAYOUTS = 500
/** How many playouts lie between two looks at the clock. */
const GLANCE = 32
/** How much a little tried action is given the benefit of the doubt, in points. */
const CURIOSITY = 1.6
/** Only what was tried at least so often as a part of the most tried can be chosen. */
const SURE = 0.2
/** What one look ahead says of an action counts as so many playouts. */
const TRUST = 4

const hopes = newHopes()

const nodeOf = (action: Action): Node => ({ action, visits: 0, total: 0, children: [] })

const same = (a: Action, b: Action): boolean => {
  for (const field in a) if (a[field as keyof Action] !== b[field as keyof Action]) return false
  for (const field in b) if (!(field in a)) return false
  return true
}

/** Of the actions that are legal now: the untried first, in turn, then the most promising. */
const choose = (node: Node, legal: readonly Action[], random: Random, stream: Stream): Node => {
  let best: Node | undefined
  let most = -Infinity
  let untried = 0
  let tried = 0
  for (const action of legal) {
    const child = node.children.find((known) => same(known.action, action))
    if (child === undefined) untried += 1
    else tried += child.visits
  }
  if (untried > 0) {
    const fresh = legal.filter(
      (action) => !node.children.some((known) => same(known.action, action)),
    )
    const action = fresh[random.below(stream, fresh.length)]
    if (action !== undefined) {
      const child = nodeOf(action)
      node.children.push(child)
      return child
    }
  }
  const spread = CURIOSITY * Math.sqrt(Math.log(tried + 1))
  for (const action of legal) {
    const child = node.children.find((known) => same(known.action, action))
    if (child === undefined) continue
    const promise = child.total / child.visits + spread / Math.sqrt(child.visits)
    if (promise > most) {
      most = promise
      best = child
    }
  }
  return best ?? nodeOf({ move: 'done' })
}

const isActing = (state: State, id: SeatId, round: number): boolean =>
  state.phase === 'action' && state.round === round && !seatAt(state, id).done

/** Everybody else has finished the round: what they will still do is not known, and hardly matters. */
const finishOthers = (state: State, id: SeatId): void => {
  for (const other of state.order) if (other !== id) seatAt(state, other).done = true
}

const playOut = (state: State, id: SeatId, root: Node, random: Random, stream: Stream): void => {
  const { round } = state
  const path = [root]
  let node = root
  let isNew = false
  while (isActing(state, id, round)) {
    let action: Action
    if (isNew && seatAt(state, id).actionsLeft === 0) break
    if (isNew) action = greedyChoice(state, id, random, stream)
    else {
      node = choose(node, legalActions(state, id), random, stream)
      path.push(node)
      isNew = node.visits === 0
      ;({ action } = node)
    }
    if (action.move === 'done') break
    apply(state, id, action, random)
  }
  const value = foresee(state, seatAt(state, id), hopes)
  for (const step of path) {
    step.visits += 1
    step.total += value
  }
}

const search = (
  view: View,
  id: SeatId,
  random: Random,
  stream: Stream,
  weighed: readonly Weighed[],
  playouts: number,
  isOver?: () => boolean,
): Node => {
  const root = nodeOf({ move: 'rest' })
  const worlds = Array.from({ length: Math.min(WORLDS, playouts) }, () => {
    const world = imagine(view, random, stream)
    return world
  })
  const idle = foresee(view, seatAt(view, id), hopes)
  for (const { action, value } of [{ action: { move: 'done' } as const, value: 0 }, ...weighed]) {
    const child = nodeOf(action)
    child.visits = TRUST
    child.total = TRUST * (idle + value)
    root.children.push(child)
  }
  root.visits = root.children.length
  for (let i = 0; i < playouts; i++) {
    if (i % GLANCE === 0 && i > 0 && isOver?.() === true) break
    const world = worlds[i % worlds.length]
    if (world === undefined) break
    const state = cloneState(world)
    state.secret.streams.body = anyStream(random, stream)
    state.secret.streams.seats[id] = anyStream(random, stream)
    finishOthers(state, id)
    playOut(state, id, root, random, stream)
  }
  return root
}

export const expert: Bot = {
  name: 'expert',
  think(view, id, random, stream, budget): Thought {
    const looked = weighAll(view, id)
    if (looked.length === 0)
      return {
        by: 'expert',
        action: { move: 'done' },
        chosen: null,
        rejected: null,
        compared: 1,
        playouts: 0,
      }
    const { playouts, isOver } = { playouts: PLAYOUTS, ...budget }
    const root = search(view, id, random, stream, looked, playouts, isOver)
    const mean = (node: Node) => node.total / node.visits
    const done = root.children.find(({ action }) => action.move === 'done')
    const still = done === undefined ? 0 : mean(done)
    const most = Math.max(...root.children.map(({ visits }) => visits))
    const weighed = root.children
      .map((node): Weighed & { visits: number } => ({
        action: node.action,
        value: mean(node) - still,
        gains: looked.find(({ action }) => same(action, node.action))?.gains ?? [],
        visits: node.visits,
      }))
      .sort((a, b) => b.value - a.value)
      .filter(({ visits }) => visits >= SURE * most)
    const [chosen = null, rejected = null] = weighed
    return {
      by: 'expert',
      action: chosen?.action ?? { move: 'done' },
      chosen,
      rejected,
      compared: weighed.length,
      playouts: root.visits - root.children.length,
    }
  },
}
