import { NUMBERS } from '../numbers'
import type { Profile } from '../profile'
import type { SeatState } from '../state'
import type { VesselPlace } from '../vocabulary'

/** Cells of the seat at a vessel place, single and clustered. */
export const cellsAt = (seat: SeatState, place: VesselPlace): number =>
  seat.singles[place] + seat.clusters[place]

/**
 * T6 Singles and clusters. Cells arrive together: they join the seat's cluster there, cells beyond
 * its limit stay single, and a cluster of one is a single cell.
 */
export const arriveAsCluster = (
  seat: SeatState,
  profile: Profile,
  place: VesselPlace,
  cells: number,
): void => {
  const there = seat.clusters[place]
  const together = there + cells
  // T9: a cluster that a lost limit no longer allows stays, and nothing can be added to it.
  const size = Math.min(together, Math.max(profile.limits.cluster, there))
  if (size < NUMBERS.cluster.min) {
    seat.singles[place] += together
    seat.clusters[place] = 0
    return
  }
  seat.clusters[place] = size
  seat.singles[place] += together - size
}

/** Takes `cells` off the seat's cluster; what is left as one cell is a single cell. */
export const shrinkCluster = (seat: SeatState, place: VesselPlace, cells: number): void => {
  const left = seat.clusters[place] - cells
  if (left >= NUMBERS.cluster.min) seat.clusters[place] = left
  else {
    seat.clusters[place] = 0
    seat.singles[place] += left
  }
}
