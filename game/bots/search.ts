import type { Action } from '../action'
import { legalActions } from '../actions'
import { apply } from '../apply'
import { cloneSeat, cloneState } from '../clone'
import type { Random, Stream } from '../random'
import { seatAt, type State, type View } from '../state'
import {
  DIALS,
  FORMS,
  ORGANS,
  ROUTES,
  VESSEL_PLACES,
  type CardId,
  type SeatId,
} from '../vocabulary'
import type { Budget, Weighed } from './bot'
import { greedyChoice } from './greedy'
import { anyStream, imagine } from './imagine'
import { foresee, judge, newHopes } from './judgement'
import { TRAITS } from './terms'

/**
 * Information-set Monte Carlo tree search. What the seat cannot see is dealt anew for every few
 * playouts, dice fall anew in each, and the tree knows only what the seat did: a node is a row of its
 * own actions in this round, whatever came of them.
 */
export interface Node {
  action: Action
  visits: number
  total: number
  children: Map<number, Node>
}

/** Worlds that are imagined in advance; playouts start from copies of them, one after the other. */
const WORLDS = 32
/** How many playouts lie between two looks at the clock. */
const GLANCE = 32
/** How much a little tried action is given the benefit of the doubt, in points. */
const CURIOSITY = 1.2
/** What was known of an action beforehand counts as so many playouts. */
const TRUST = 24
/** One playout in so many goes on through the body, by the rules and with cards as they may lie. */
const THROUGH_BODY = 8

const MOVE_CODE = {
  fix: 0,
  turnDial: 1,
  divide: 2,
  invade: 3,
  intravasate: 4,
  extravasate: 5,
  moveOn: 6,
  aggregate: 7,
  colonise: 8,
  niche: 9,
  rest: 10,
  undo: 11,
  done: 12,
} as const
const TRAIT_CODE: ReadonlyMap<CardId, number> = new Map(TRAITS.map((id, i) => [id, i + 1]))
const traitCode = (id: CardId | undefined): number =>
  id === undefined ? 0 : (TRAIT_CODE.get(id) ?? 0)

const fieldsCode = (action: Action): number => {
  switch (action.move) {
    case 'fix':
      return traitCode(action.adaptation) * (TRAITS.length + 1) + traitCode(action.replaces)
    case 'turnDial':
      return DIALS.indexOf(action.to)
    case 'invade':
      return action.cells * 2 + (action.onward === true ? 1 : 0)
    case 'intravasate':
      return (
        (action.cells * ROUTES.length + ROUTES.indexOf(action.route)) * FORMS.length +
        FORMS.indexOf(action.form)
      )
    case 'extravasate':
    case 'moveOn':
    case 'colonise':
    case 'niche':
      return ORGANS.indexOf(action.at)
    case 'aggregate':
      return VESSEL_PLACES.indexOf(action.at)
    case 'divide':
    case 'rest':
    case 'undo':
    case 'done':
      return 0
  }
}

/** A number for every action, another one for each. */
export const codeOf = (action: Action): number => fieldsCode(action) * 13 + MOVE_CODE[action.move]

const nodeOf = (action: Action): Node => ({ action, visits: 0, total: 0, children: new Map() })

/** Of the actions that are legal now: one that is untried, or else the most promising. */
const choose = (node: Node, legal: readonly Action[], random: Random, stream: Stream): Node => {
  let best: Node | undefined
  let most = -Infinity
  let fresh: Action | undefined
  let untried = 0
  const spread = CURIOSITY * Math.sqrt(Math.log(node.visits + 1))
  for (const action of legal) {
    const child = node.children.get(codeOf(action))
    if (child === undefined) {
      untried += 1
      if (random.below(stream, untried) === 0) fresh = action
    } else if (untried === 0) {
      const promise = child.total / child.visits + spread / Math.sqrt(child.visits)
      if (promise > most) {
        most = promise
        best = child
      }
    }
  }
  if (fresh === undefined) return best ?? nodeOf({ move: 'done' })
  const child = nodeOf(fresh)
  node.children.set(codeOf(fresh), child)
  return child
}

/** The seat's own part of the round: down the tree, then as looks best at once. Ends with being done. */
const playRound = (
  table: State,
  id: SeatId,
  root: Node,
  path: Node[],
  random: Random,
  stream: Stream,
): void => {
  let node = root
  let isNew = false
  for (;;) {
    let action: Action
    if (isNew) action = greedyChoice(table, id, random, stream)
    else {
      node = choose(node, legalActions(table, id), random, stream)
      path.push(node)
      isNew = node.visits === 0
      ;({ action } = node)
    }
    if (action.move === 'done') return
    apply(table, id, action, random)
  }
}

const hopes = newHopes()

/** What the others will still do in this round is not known, and hardly matters to this seat. */
const bodyActs = (table: State, id: SeatId, random: Random): void => {
  for (const other of table.order) if (other !== id) seatAt(table, other).done = true
  apply(table, id, { move: 'done' }, random)
}

/** A copy on which only this seat is touched: that is enough as long as the body does not act. */
const copyFor = (world: State, id: SeatId, dice: Stream): State => ({
  ...world,
  seats: { ...world.seats, [id]: cloneSeat(seatAt(world, id)) },
  secret: { ...world.secret, streams: { body: dice, seats: { [id]: dice } } },
})

/** In one world the body always rolls the same dice: so luck weighs less when actions are compared. */
const copyThroughBody = (world: State, id: SeatId, random: Random, stream: Stream): State => {
  const table = cloneState(world)
  table.secret.streams.seats[id] = anyStream(random, stream)
  return table
}

/**
 * Plays on in its mind, again and again, and counts.
 *
 * @param known what was found out of the root's actions beforehand; being done is worth nothing
 */
export const search = (
  view: View,
  id: SeatId,
  random: Random,
  stream: Stream,
  known: readonly Weighed[],
  { playouts, isOver }: Budget,
): { root: Node; playouts: number } => {
  const root = nodeOf({ move: 'rest' })
  const idle = foresee(view, seatAt(view, id), hopes)
  for (const { action, value } of [{ action: { move: 'done' } as const, value: 0 }, ...known])
    root.children.set(codeOf(action), {
      ...nodeOf(action),
      visits: TRUST,
      total: TRUST * (idle + value),
    })
  root.visits = TRUST * root.children.size
  const worlds = Array.from({ length: Math.min(WORLDS, playouts) }, () =>
    imagine(view, random, stream),
  )
  const dice = anyStream(random, stream)
  let played = 0
  while (played < playouts) {
    if (played % GLANCE === 0 && played > 0 && isOver?.() === true) break
    const world = worlds[played % worlds.length]
    if (world === undefined) break
    const isThroughBody = played % THROUGH_BODY === THROUGH_BODY - 1
    const table = isThroughBody
      ? copyThroughBody(world, id, random, stream)
      : copyFor(world, id, dice)
    const path = [root]
    playRound(table, id, root, path, random, stream)
    if (isThroughBody) bodyActs(table, id, random)
    const seat = seatAt(table, id)
    const value = isThroughBody ? judge(table, seat) : foresee(table, seat, hopes)
    for (const step of path) {
      step.visits += 1
      step.total += value
    }
    played += 1
  }
  return { root, playouts: played }
}
