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

const { sides: SUCCESS } = NUMBERS.die
const FAILURE = 1

/** Dice that follow an action's first test. */
interface Later {
  /** What the nth of them shows. */
  die: (nth: number) => number
  /** The chance of so many as they were shown. */
  chance: (fallen: number) => number
  /** Whether there is another way in which they can fall; they are shown like that from now on. */
  turn: () => boolean
}

/** As they turn out on average: there is only one way. */
const average = (chance: number): Later => ({
  die: (nth) => (Math.round((nth + 1) * chance) > Math.round(nth * chance) ? SUCCESS : FAILURE),
  chance: () => 1,
  turn: () => false,
})

/** So many dice show all their sides one after the other. */
const SHOWN = 2

/** In every way, as far as SHOWN goes; dice after those are rolled. */
const everyWay = (random: Random, stream: Stream): Later => {
  const sides: number[] = []
  return {
    die(nth) {
      if (nth >= SHOWN) return random.die(stream)
      return (sides[nth] ??= FAILURE)
    },
    chance: (fallen) => SUCCESS ** -Math.min(fallen, SHOWN),
    turn() {
      while (sides.at(-1) === SUCCESS) sides.pop()
      const last = sides.pop()
      if (last === undefined) return false
      sides.push(last + 1)
      return true
    },
  }
}

/** Dice of which so many of the first test succeed. */
interface Loaded extends Random {
  successes: number
  /** Dice of the first test that are still to fall, and those that have fallen after them. */
  left: number
  fallen: number
}

const loadedDice = (later: Later): Loaded => ({
  successes: 0,
  left: 0,
  fallen: 0,
  die() {
    if (this.left === 0) return later.die(this.fallen++)
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

/** Every number of successes in the first test, with the dice that follow. Each seat is a new one. */
const eachFall = (
  table: State,
  id: SeatId,
  action: Action,
  first: ComingTest | undefined,
  later: Later,
  visit: (chance: number, seat: SeatState) => void,
): void => {
  const before = seatAt(table, id)
  const count = diceOf(first)
  const chances = chancesOf(count, first?.test.need ?? SUCCESS)
  const dice = loadedDice(later)
  for (let successes = 0; successes < chances.length; successes++)
    do {
      const seat = cloneSeat(before)
      table.seats[id] = seat
      dice.successes = successes
      dice.left = count
      dice.fallen = 0
      if (action.move !== 'done') apply(table, id, action, dice)
      visit((chances[successes] ?? 0) * later.chance(dice.fallen), seat)
    } while (later.turn())
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
  const later = average(chanceOf((second ?? first)?.test.need ?? SUCCESS))
  eachFall(table, id, action, first, later, (chance) => {
    visit(chance, table)
  })
}

/**
 * The same on a table that may be touched, and more closely: the dice that follow the first test fall in
 * every way too, but for those beyond the second, which are rolled.
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
  eachFall(table, id, action, first, everyWay(random, stream), visit)
}
