import type { Action } from '../action'
import { testsOf } from '../actions'
import { apply } from '../apply'
import { cloneSeat } from '../clone'
import { NUMBERS } from '../numbers'
import type { Random, Stream } from '../random'
import type { ComingTest } from '../rules/rule'
import { chanceOf } from '../rules/tests'
import { seatAt, type SeatState, type State, type View } from '../state'
import type { SeatId } from '../vocabulary'

/** Every outcome of an action's dice, played out on a copy by the rules themselves. */

/** A table on which only this seat is ever touched, without anything secret. */
export const dream = (view: View, id: SeatId, seat: SeatState): State => ({
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

/** Dice of which so many of the first test succeed; how those fall that follow is for `later` to say. */
interface Loaded extends Random {
  successes: number
  /** Dice of the first test that are still to fall. */
  left: number
  /** Dice that have fallen after them. */
  fallen: number
  /** How often the same successes were played out before. */
  turn: number
}
const { sides: SUCCESS } = NUMBERS.die
const FAILURE = 1

const loadedDice = (later: (fallen: number, turn: number) => number): Loaded => ({
  successes: 0,
  left: 0,
  fallen: 0,
  turn: 0,
  die() {
    if (this.left === 0) return later(this.fallen++, this.turn)
    this.left -= 1
    this.successes -= 1
    return this.successes >= 0 ? SUCCESS : FAILURE
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
 * Every number of successes in the first test. `visit` gets a seat of its own each time; where dice
 * follow the first test, `times` of them with an equal share of the chance.
 */
const eachSuccess = (
  table: State,
  id: SeatId,
  action: Action,
  first: ComingTest | undefined,
  dice: Loaded,
  times: number,
  visit: (chance: number, seat: SeatState) => void,
): void => {
  const before = seatAt(table, id)
  const count = diceOf(first)
  const chances = chancesOf(count, first?.test.need ?? SUCCESS)
  for (let successes = 0; successes < chances.length; successes++) {
    let shares = 1
    for (let turn = 0; turn < shares; turn++) {
      const seat = cloneSeat(before)
      table.seats[id] = seat
      dice.successes = successes
      dice.left = count
      dice.fallen = 0
      dice.turn = turn
      if (action.move !== 'done') apply(table, id, action, dice)
      if (dice.fallen > 0) shares = times
      visit((chances[successes] ?? 0) / shares, seat)
    }
  }
}

/**
 * Calls `visit` with every outcome of an action's dice: its chance, and the table as it would be, which
 * is only lent: the next outcome is played on it too. With several tests the first is gone through, and
 * those that follow turn out as they do on average.
 */
export const eachOutcome = (
  view: View,
  id: SeatId,
  action: Action,
  visit: (chance: number, table: State) => void,
): void => {
  const table = dream(view, id, seatAt(view, id))
  const [first, second] = testsOf(view, id, action)
  const chance = chanceOf((second ?? first)?.test.need ?? SUCCESS)
  const dice = loadedDice((fallen) =>
    Math.round((fallen + 1) * chance) > Math.round(fallen * chance) ? SUCCESS : FAILURE,
  )
  eachSuccess(table, id, action, first, dice, 1, (share) => {
    visit(share, table)
  })
}

/**
 * The same on a table that may be touched, with other dice after the first test: the next shows each of
 * its sides once, and those that follow it are really rolled.
 */
export const eachRolled = (
  table: State,
  id: SeatId,
  action: Action,
  random: Random,
  stream: Stream,
  visit: (chance: number, seat: SeatState) => void,
): void => {
  const [first] = testsOf(table, id, action)
  const dice = loadedDice((fallen, turn) => (fallen === 0 ? turn + 1 : random.die(stream)))
  eachSuccess(table, id, action, first, dice, NUMBERS.die.sides, visit)
}
