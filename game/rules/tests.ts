import type { Part, Remedy, Test } from '../log'
import { NUMBERS } from '../numbers'
import type { Play } from '../play'
import { profilesWithOneMore, type Cap, type Profile, type Shift } from '../profile'
import type { SeatState } from '../state'

/**
 * T1 Tests. A rule that tests has one function that works out the number needed. Given a list, the
 * function also notes what made the number, so that what is rolled and what is told cannot differ.
 */
export type Parts = Part[] | undefined

/** Adds a shift to the number needed. */
export const shifted = (need: number, shift: Shift, parts: Parts): number => {
  if (parts !== undefined) parts.push(...shift.parts)
  return need + shift.by
}

/** Adds one modifier to the number needed. */
export const plus = (need: number, by: number, source: Part['source'], parts: Parts): number => {
  if (by !== 0) parts?.push({ source, by })
  return need + by
}

/** A cap counts after the modifiers. */
export const capped = (need: number, cap: Cap | null, parts: Parts): number => {
  if (cap === null || need <= cap.at) return need
  parts?.push({ source: { kind: 'cap', card: cap.card }, by: cap.at - need })
  return cap.at
}

/** Keeps a number needed between 2 and 6. */
export const limited = (need: number, parts: Parts): number => {
  const { lowest, highest } = NUMBERS.die
  const kept = need < lowest ? lowest : need > highest ? highest : need
  if (kept !== need) parts?.push({ source: { kind: 'limit' }, by: kept - need })
  return kept
}

/** The test in full: its base, its parts and the number needed. */
export const explained = (base: number, needOf: (parts: Part[]) => number): Test => {
  const parts: Part[] = []
  const need = needOf(parts)
  return { base, parts, need }
}

/** T1: the chance that one die succeeds against this number. */
export const chanceOf = (need: number): number => (NUMBERS.die.sides + 1 - need) / NUMBERS.die.sides

/** Rolls one die for each cell and gives the number that came through. */
export const rollCells = (play: Play, cells: number, need: number, rolls?: number[]): number => {
  let through = 0
  for (let i = 0; i < cells; i++) {
    const roll = play.random.die(play.stream)
    rolls?.push(roll)
    if (roll >= need) through++
  }
  return through
}

/** An adaptation helps with a number of its own, or keeps the test away altogether (null). */
type NeedWith = (profile: Profile) => number | null

const helped = (rolls: readonly number[], failedAt: number, need: number | null): number => {
  let cells = 0
  for (const roll of rolls) if (roll < failedAt && (need === null || roll >= need)) cells++
  return cells
}

/** At most this many remedies are told. */
const TOLD = 3

const best = (remedies: readonly (Remedy & { cost: number })[]): Remedy[] =>
  remedies
    .filter(({ cells }) => cells > 0)
    .sort((a, b) => b.cells - a.cells || a.cost - b.cost)
    .slice(0, TOLD)
    .map(({ by, cells }) => ({ by, cells }))

/**
 * What would have saved cells that failed these rolls against `need`: another way to travel, or an
 * adaptation that the seat did not hold. Most cells first, then the cheapest.
 */
export const remedies = (
  seat: SeatState,
  rolls: readonly number[],
  need: number,
  needWith: NeedWith,
  ways: readonly { by: Remedy['by']; need: number | null }[] = [],
): Remedy[] =>
  best([
    ...ways.map((way) => ({ by: way.by, cells: helped(rolls, need, way.need), cost: 0 })),
    ...profilesWithOneMore(seat).map(({ card, cost, profile }) => ({
      by: { kind: 'adaptation', card } as const,
      cells: helped(rolls, need, needWith(profile)),
      cost,
    })),
  ])

/** What would have kept a card from taking cells without a test. */
export const protections = (
  seat: SeatState,
  cells: number,
  protects: (profile: Profile) => boolean,
): Remedy[] =>
  best(
    profilesWithOneMore(seat).map(({ card, cost, profile }) => ({
      by: { kind: 'adaptation', card } as const,
      cells: protects(profile) ? cells : 0,
      cost,
    })),
  )
