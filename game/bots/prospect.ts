import { NUMBERS } from '../numbers'
import { valueOf } from '../rules/secondary'
import type { SeatState, View } from '../state'
import { ORGANS, VESSEL_PLACES, type Organ, type VesselPlace } from '../vocabulary'

/**
 * What a seat has, or may expect to have once the body has acted: numbers of cells as expected
 * values, colonies as chances. It is what bots judge. The forecast is read as a player reads it, card
 * by card; each group of cells and each colony is thought of by itself.
 */
export interface Prospect {
  primary: number
  stroma: number
  /** The most stroma cells that can be left; each of them is with the same chance. */
  stromaAtMost: number
  /** By place, in the order of VESSEL_PLACES. */
  readonly singles: Float64Array
  readonly clusters: Float64Array
  /** Seven chances an organ, in the order of ORGANS: none, active 1 to 3, dormant 1 to 3 cells. */
  readonly colonies: Float64Array
  /** Points that the body's steps are expected to bring. */
  points: number
}

/** Chances of an organ's colony in `colonies`, and where dormant ones begin. */
export const KINDS = 7
export const DORMANT = 3
/** The most cells that a colony holds. */
export const LIMIT = NUMBERS.colony.limit

export const newProspect = (): Prospect => ({
  primary: 0,
  stroma: 0,
  stromaAtMost: 0,
  singles: new Float64Array(VESSEL_PLACES.length),
  clusters: new Float64Array(VESSEL_PLACES.length),
  colonies: new Float64Array(ORGANS.length * KINDS),
  points: 0,
})

const PLACE: Readonly<Record<VesselPlace, number>> = {
  entry: 0,
  plexus: 1,
  node: 2,
  lung: 3,
  liver: 4,
  bone: 5,
  brain: 6,
  adrenal: 7,
}
const ROW: Readonly<Record<Organ, number>> = {
  node: 0,
  lung: KINDS,
  liver: 2 * KINDS,
  bone: 3 * KINDS,
  brain: 4 * KINDS,
  adrenal: 5 * KINDS,
}
export const placeOf = (place: VesselPlace): number => PLACE[place]
export const rowOf = (organ: Organ): number => ROW[organ]

export const at = (list: Float64Array, i: number): number => list[i] ?? 0
export const add = (list: Float64Array, i: number, by: number): void => {
  list[i] = at(list, i) + by
}

/** Points for one more secondary tumour of this seat there. */
export const prizeOf = (view: View, seat: SeatState, organ: Organ): number =>
  valueOf(view, organ) + (seat.sites[organ].length === 0 ? NUMBERS.firstSite.bonus : 0)

export const putColonies = (seat: SeatState, into: Float64Array): void => {
  into.fill(0)
  for (const organ of ORGANS) {
    const { size, dormant } = seat.colonies[organ]
    into[ROW[organ] + (dormant && size > 0 ? size + DORMANT : size)] = 1
  }
}

/** What the seat has now. */
export const present = (seat: SeatState, into: Prospect): Prospect => {
  into.primary = seat.primary
  into.stroma = seat.stroma
  into.stromaAtMost = seat.stroma
  for (const place of VESSEL_PLACES) {
    into.singles[PLACE[place]] = seat.singles[place]
    into.clusters[PLACE[place]] = seat.clusters[place]
  }
  putColonies(seat, into.colonies)
  into.points = 0
  return into
}

/** With this chance what is at one place of the list is at another. */
export const move = (colonies: Float64Array, from: number, to: number, chance: number): void => {
  const moved = at(colonies, from) * chance
  add(colonies, from, -moved)
  add(colonies, to, moved)
}

/** A dormant colony there wakes. */
export const wake = (colonies: Float64Array, organ: Organ): void => {
  const row = ROW[organ]
  for (let size = 1; size <= LIMIT; size++) move(colonies, row + size + DORMANT, row + size, 1)
}

/** One stroma cell is taken if any is left: after a test that is not certain. */
export const takeOfStroma = (prospect: Prospect): void => {
  const { stroma, stromaAtMost } = prospect
  if (stroma === 0) return
  if (stroma === stromaAtMost) {
    prospect.stroma -= 1
    prospect.stromaAtMost -= 1
  } else prospect.stroma -= 1 - (1 - stroma / stromaAtMost) ** stromaAtMost
}
