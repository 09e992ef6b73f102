import type { Action } from '../action'
import { legalActions, testsOf } from '../actions'
import { apply } from '../apply'
import { cloneSeat } from '../clone'
import type { Random, Stream } from '../random'
import type { ComingTest } from '../rules/rule'
import { chanceOf } from '../rules/tests'
import { seatAt, type SeatState, type State, type View } from '../state'
import type { SeatId } from '../vocabulary'
import type { Weighed } from './bot'
import { foresee, newHopes } from './judgement'
import { HOPES } from './terms'

/**
 * One look ahead: every outcome of an action's dice is played out on a copy by the rules themselves,
 * and judged as it would stand after the body has acted.
 */

/** A table on which only this seat is ever touched, without anything secret. */
const dream = (view: View, id: SeatId, seat: SeatState): State => ({
  ...view,
  seats: { ...view.seats, [id]: seat },
  secret: {
    seed: '',
    decks: { shear: [], immune: [], soil: [], clinical: [], adaptation: [] },
    adaptationDiscard: [],
    flowBag: [],
    flowDiscard: [],
    streams: { body: NO_STREAM, seats: { [id]: NO_STREAM } },
    undo: null,
  },
})
const NO_STREAM: Stream = { a: 0, b: 0, c: 0, d: 0 }

/** Dice that are chosen: so many of the first test succeed, of those that follow an even share. */
interface Loaded {
  successes: number
  /** Dice of the first test that are still to fall. */
  left: number
  /** The chance of those that follow. */
  later: number
  fallen: number
}
const SUCCESS = 6
const FAILURE = 1

const loadedDice = (dice: Loaded): Random => ({
  die: () => {
    if (dice.left > 0) {
      dice.left -= 1
      dice.successes -= 1
      return dice.successes >= 0 ? SUCCESS : FAILURE
    }
    const before = Math.round(dice.fallen * dice.later)
    dice.fallen += 1
    return Math.round(dice.fallen * dice.later) > before ? SUCCESS : FAILURE
  },
  below: () => 0,
})

/** The chance of each number of successes. */
export const binomial = (dice: number, chance: number): readonly number[] => {
  let chances = [1]
  for (let i = 0; i < dice; i++) {
    const next = Array.from({ length: chances.length + 1 }, () => 0)
    chances.forEach((before, k) => {
      next[k] = (next[k] ?? 0) + before * (1 - chance)
      next[k + 1] = (next[k + 1] ?? 0) + before * chance
    })
    chances = next
  }
  return chances
}

const memory = new Map<number, readonly number[]>()
/** Remembered: there are few of them, and every action asks for one. */
const chancesOf = (dice: number, need: number): readonly number[] => {
  const key = dice * 8 + need
  let chances = memory.get(key)
  if (chances === undefined) memory.set(key, (chances = binomial(dice, chanceOf(need))))
  return chances
}

/** A colony tests once, and so does a cluster that leaves a vessel; all else tests cell by cell. */
const diceOf = (test: ComingTest | undefined): number => {
  if (test === undefined) return 0
  const asOne = test.form === null ? test.what !== 'invade' : test.what === 'extravasate'
  return asOne && test.form !== 'single' ? 1 : test.cells
}

/**
 * Calls `visit` with every outcome of an action's dice: its chance, and the table as it would be, which
 * is only lent: the next outcome is played on it too. With
 * several tests the first is gone through, and those that follow turn out as they do on average.
 */
export const eachOutcome = (
  view: View,
  id: SeatId,
  action: Action,
  visit: (chance: number, table: State) => void,
): void => {
  const before = seatAt(view, id)
  const [first, second] = testsOf(view, id, action)
  const dice = diceOf(first)
  const later = chanceOf((second ?? first)?.test.need ?? SUCCESS)
  const chances = chancesOf(dice, first?.test.need ?? SUCCESS)
  const table = dream(view, id, before)
  for (let successes = 0; successes < chances.length; successes++) {
    const chance = chances[successes] ?? 0
    table.seats[id] = cloneSeat(before)
    if (action.move !== 'done')
      apply(table, id, action, loadedDice({ successes, left: dice, later, fallen: 0 }))
    visit(chance, table)
  }
}

const outcome = newHopes()
const expected = newHopes()

/** What the seat is expected to score after an action; `expected` holds what that is made of. */
const expect = (view: View, id: SeatId, action: Action): number => {
  let sum = 0
  expected.fill(0)
  eachOutcome(view, id, action, (chance, table) => {
    sum += chance * foresee(table, seatAt(table, id), outcome)
    for (let i = 0; i < outcome.length; i++)
      expected[i] = (expected[i] ?? 0) + chance * (outcome[i] ?? 0)
  })
  return sum
}

const base = newHopes()

/** All hopes that an action changes, the largest gain first. */
const gainsFrom = (after: Float64Array, before: Float64Array): Weighed['gains'] =>
  HOPES.flatMap((at, i) => {
    const by = (after[i] ?? 0) - (before[i] ?? 0)
    return Math.abs(by) > 0.001 ? [{ at, by }] : []
  }).sort((a, b) => b.by - a.by)

/** What the seat is expected to score with the best of its next actions, or with none. */
const bestNext = (view: View, id: SeatId): number => {
  let best = foresee(view, seatAt(view, id), outcome)
  for (const action of legalActions(view, id))
    if (action.move !== 'done') best = Math.max(best, expect(view, id, action))
  return best
}

/**
 * Two looks ahead: what each of these actions is worth with the best that can follow it, whatever its
 * dice bring.
 *
 * @returns the same actions with other values, and the gains of the first look
 */
export const weighAgain = (view: View, id: SeatId, weighed: readonly Weighed[]): Weighed[] => {
  const idle = foresee(view, seatAt(view, id), outcome)
  return weighed.map(({ action, gains }) => {
    let sum = 0
    eachOutcome(view, id, action, (chance, table) => {
      sum += chance * bestNext(table, id)
    })
    return { action, value: sum - idle, gains }
  })
}

/** Every legal action but being done, as weighed, in the order of `legalActions`. */
export const weighAll = (view: View, id: SeatId): Weighed[] => {
  const idle = foresee(view, seatAt(view, id), base)
  return legalActions(view, id)
    .filter(({ move }) => move !== 'done')
    .map((action) => {
      const value = expect(view, id, action) - idle
      return { action, value, gains: gainsFrom(expected, base) }
    })
}
