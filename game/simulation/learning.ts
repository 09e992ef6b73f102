import { apply } from '../apply'
import type { Action } from '../action'
import { legalActions } from '../actions'
import { BOTS, type BotName } from '../bots'
import { between, foresee, knownOf, newHopes, roundsLeft, weightOf } from '../bots/judgement'
import { afterBody } from '../bots/afterBody'
import { newProspect } from '../bots/prospect'
import { newTerms, termsOf, TIMED, TRAITS } from '../bots/terms'
import { eachOutcome } from '../bots/outcomes'
import { KNOTS } from '../bots/weights'
import { seededRandom, streamOf, type Stream } from '../random'
import { newGame } from '../setup'
import { seatAt, type State } from '../state'
import type { Length, SeatId } from '../vocabulary'
import { view } from '../view'
import { setupFor } from './selfPlay'

/**
 * How bots learn what a position is worth. They play, and now and then an action is left to chance:
 * what becomes of the game then is owed to that action and to nothing that the bot had in mind. By how
 * much more or less the seat scored is explained, by least squares, by what the action changed.
 */

const UNKNOWNS = TIMED.length * KNOTS.length + TRAITS.length
/** Keeps the worth of what is rarely seen near what it was thought to be. */
const RIDGE = 300
/** One action in so many is left to chance. */
const STRAY = 4

/** The sums that least squares need: games can be added one by one. */
export class Lessons {
  private readonly products = new Float64Array(UNKNOWNS * UNKNOWNS)
  private readonly targets = new Float64Array(UNKNOWNS)
  count = 0

  /** Adds one position: its terms by unknown, and the points that were still to come. */
  add(amounts: ReadonlyMap<number, number>, points: number): void {
    this.count += 1
    for (const [i, x] of amounts) {
      this.targets[i] = (this.targets[i] ?? 0) + x * points
      for (const [j, y] of amounts) {
        const at = i * UNKNOWNS + j
        this.products[at] = (this.products[at] ?? 0) + x * y
      }
    }
  }

  /** By how much the worth of every unknown is to be corrected, by Cholesky's decomposition. */
  solve(): Float64Array {
    const n = UNKNOWNS
    const low = this.products.slice()
    for (let i = 0; i < n; i++) low[i * n + i] = (low[i * n + i] ?? 0) + RIDGE
    const cell = (i: number, j: number) => low[i * n + j] ?? 0
    for (let i = 0; i < n; i++)
      for (let j = 0; j <= i; j++) {
        let sum = cell(i, j)
        for (let k = 0; k < j; k++) sum -= cell(i, k) * cell(j, k)
        low[i * n + j] = i === j ? Math.sqrt(sum) : sum / cell(j, j)
      }
    const worth = this.targets.slice()
    for (let i = 0; i < n; i++) {
      for (let k = 0; k < i; k++) worth[i] = (worth[i] ?? 0) - cell(i, k) * (worth[k] ?? 0)
      worth[i] = (worth[i] ?? 0) / cell(i, i)
    }
    for (let i = n - 1; i >= 0; i--) {
      for (let k = i + 1; k < n; k++) worth[i] = (worth[i] ?? 0) - cell(k, i) * (worth[k] ?? 0)
      worth[i] = (worth[i] ?? 0) / cell(i, i)
    }
    return worth
  }
}

const terms = newTerms()
const prospect = newProspect()
const hopes = newHopes()

/** What an action is expected to lead to: points that are known for sure, and the unknowns. */
interface Lead {
  known: number
  amounts: Float64Array
}

/** Shares the terms of a position out to the two knots around the rounds that are left. */
const addTerms = (lead: Lead, state: State, id: SeatId, chance: number): void => {
  const rounds = roundsLeft(state) - 1
  const seat = seatAt(state, id)
  afterBody(state, seat, prospect)
  termsOf(state, seat, prospect, rounds, terms)
  const { knot, share } = between(rounds)
  const { amounts } = lead
  const put = (at: number, by: number) => (amounts[at] = (amounts[at] ?? 0) + chance * by)
  lead.known += chance * (seat.points + prospect.points)
  for (let i = 0; i < terms.count; i++) {
    const term = terms.term[i] ?? 0
    const amount = terms.amount[i] ?? 0
    if (term >= TIMED.length) put(TIMED.length * (KNOTS.length - 1) + term, amount)
    else {
      // Knot 0 is the end of the game, which needs no learning.
      if (knot === 0) lead.known += chance * amount * (1 - share) * knownOf(term)
      else put((knot - 1) * TIMED.length + term, amount * (1 - share))
      put(knot * TIMED.length + term, amount * share)
    }
  }
}

const leadOf = (state: State, id: SeatId, action: Action): Lead => {
  const lead: Lead = { known: 0, amounts: new Float64Array(UNKNOWNS) }
  eachOutcome(state, id, action, (chance, table) => {
    addTerms(lead, table, id, chance)
  })
  return lead
}

/** What was expected of a chance action beside the average of all that could have been done. */
interface Stray {
  id: SeatId
  before: number
  known: number
  amounts: Map<number, number>
}

const strayFrom = (state: State, id: SeatId, legal: readonly Action[], choice: number): Stray => {
  const before = foresee(state, seatAt(state, id), hopes)
  const leads = legal.map((action) => leadOf(state, id, action))
  const chosen = leads[choice]
  const amounts = new Map<number, number>()
  const mean = (value: (lead: Lead) => number) =>
    leads.reduce((sum, lead) => sum + value(lead), 0) / leads.length
  for (let i = 0; i < UNKNOWNS; i++) {
    const by = (chosen?.amounts[i] ?? 0) - mean((lead) => lead.amounts[i] ?? 0)
    if (Math.abs(by) > 1e-9) amounts.set(i, by)
  }
  return { id, before, known: (chosen?.known ?? 0) - mean(({ known }) => known), amounts }
}

const playTurn = (
  state: State,
  id: SeatId,
  bot: BotName,
  stream: Stream,
  strays: Stray[],
): void => {
  const { round } = state
  while (state.phase === 'action' && state.round === round && !seatAt(state, id).done) {
    const legal = legalActions(state, id)
    const choice = seededRandom.below(stream, legal.length)
    const any = legal[choice]
    const isStray = seededRandom.below(stream, STRAY) === 0 && any !== undefined
    if (isStray) strays.push(strayFrom(state, id, legal, choice))
    const action = isStray ? any : BOTS[bot].think(view(state, id), id, seededRandom, stream).action
    apply(state, id, action, seededRandom)
  }
}

/** Plays one game and learns from it. */
export const study = (
  lessons: Lessons,
  bots: readonly BotName[],
  length: Length,
  seed: string,
): void => {
  const { state } = newGame(setupFor(bots, length), seed)
  const stream = streamOf(seed, 'study')
  const strays: Stray[] = []
  while (state.phase === 'action')
    state.order.forEach((id, i) => {
      playTurn(state, id, bots[i] ?? 'greedy', stream, strays)
    })
  for (const { id, before, known, amounts } of strays) {
    let thought = known
    for (const [i, amount] of amounts) thought += weightOf(i) * amount
    lessons.add(amounts, seatAt(state, id).points - before - thought)
  }
}
