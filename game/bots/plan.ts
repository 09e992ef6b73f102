import type { Action } from '../action'
import { legalActions } from '../actions'
import type { Random, Stream } from '../random'
import { seatAt, type SeatState, type State, type View } from '../state'
import type { CardId, SeatId } from '../vocabulary'
import { worth } from './greedy'
import { foresee, newHopes } from './judgement'
import { keyOf } from './key'
import { dream, outcomesOn } from './outcomes'

/**
 * All that is known of a seat's own part of a round: positions, the actions that lead from one to the
 * next, and with what chance. Until the body acts nothing is hidden but the dice, and what they can
 * bring is known, so every position is worked out once, by the rules, however it is reached.
 */
export interface Position {
  readonly seat: SeatState
  /** What the seat expects to score if it does no more in this round. */
  idle: number
  /** The same with the best that was found so far. */
  value: number
  visits: number
  /** How often it was where a playout ended. */
  ends: number
  /** Null until a playout comes by. */
  ways: Ways | null
}

/** The legal actions of a position, being done left out; the lists go together. */
export interface Ways {
  readonly actions: readonly Action[]
  /** How likely each seems to be the best, at first sight; being done comes last. */
  readonly priors: number[]
  /** What each is worth, as far as it was tried; `idle` for one that was not. */
  readonly values: number[]
  readonly visits: number[]
  readonly outcomes: (Outcomes | null)[]
}

/** Where an action leads. */
export interface Outcomes {
  readonly chances: readonly number[]
  readonly positions: readonly Position[]
}

/** The smaller, the more is made of small differences at first sight, in points. */
export const PRIOR = { warmth: 0.5, even: 0.5 }

const hopes = newHopes()

export class Plan {
  readonly root: Position
  readonly #table: State
  readonly #positions = new Map<string, Position>()
  readonly #held = new Map<string, readonly CardId[]>()

  constructor(
    readonly view: View,
    readonly id: SeatId,
    readonly random: Random,
    readonly stream: Stream,
  ) {
    const seat = seatAt(view, id)
    this.#table = dream(view, id, seat)
    this.root = this.at(seat)
  }

  get size(): number {
    return this.#positions.size
  }

  /** The position of a seat, found again or new. The seat is kept. */
  at(seat: SeatState): Position {
    const key = keyOf(seat)
    let position = this.#positions.get(key)
    if (position === undefined) {
      if (seat.fixed !== null) seat = this.#sharing(seat)
      this.#table.seats[this.id] = seat
      const idle = foresee(this.#table, seat, hopes)
      position = { seat, idle, value: idle, visits: 0, ends: 0, ways: null }
      this.#positions.set(key, position)
    }
    return position
  }

  /** Profiles are remembered by the list of adaptations, so equal ones become the same. */
  #sharing(seat: SeatState): SeatState {
    const key = seat.adaptations.join()
    const held = this.#held.get(key)
    if (held !== undefined) return held === seat.adaptations ? seat : { ...seat, adaptations: held }
    this.#held.set(key, seat.adaptations)
    return seat
  }

  /** Where one can go from a position. */
  waysOf(position: Position): Ways {
    if (position.ways !== null) return position.ways
    const { seat, idle } = position
    this.#table.seats[this.id] = seat
    const actions = legalActions(this.#table, this.id)
    if (actions.at(-1)?.move === 'done') actions.pop()
    const priors = actions.map((action) => Math.exp(worth(this.#table, this.id, action) / PRIOR.warmth))
    priors.push(1)
    const sum = priors.reduce((a, b) => a + b, 0)
    const ways: Ways = {
      actions,
      priors: priors.map((prior) => (prior / sum) * (1 - PRIOR.even) + PRIOR.even / priors.length),
      values: actions.map(() => idle),
      visits: actions.map(() => 0),
      outcomes: actions.map(() => null),
    }
    position.ways = ways
    return ways
  }

  /** Where an action of a position leads. */
  outcomesOf({ seat }: Position, ways: Ways, i: number): Outcomes {
    const known = ways.outcomes[i]
    if (known !== undefined && known !== null) return known
    const chances: number[] = []
    const positions: Position[] = []
    const action = ways.actions[i] ?? { move: 'done' }
    const seats: SeatState[] = []
    this.#table.seats[this.id] = seat
    outcomesOn(this.#table, this.id, action, this, (chance, after) => {
      chances.push(chance)
      seats.push(after)
    })
    for (const after of seats) positions.push(this.at(after))
    const outcomes = { chances, positions }
    ways.outcomes[i] = outcomes
    return outcomes
  }
}
