import {
  ORGANS,
  type Action,
  type Organ,
  type SeatId,
  type SeatState,
  type VesselPlace,
  type View,
} from '../../game/public'
import { ORGAN_NAMES } from './words'

/** A thing on the board that can be chosen. An organ is one spot with its bed (or lymph place). */
export const SPOTS = ['primary', 'stroma', 'entry', 'plexus', ...ORGANS] as const
export type Spot = (typeof SPOTS)[number]

export const isOrgan = (spot: Spot): spot is Organ =>
  spot !== 'primary' && spot !== 'stroma' && spot !== 'entry' && spot !== 'plexus'

/** The vessel place that belongs to a spot; primary tumour and stroma have none. */
export const vesselOf = (spot: Spot): VesselPlace | null =>
  spot === 'primary' || spot === 'stroma' ? null : spot

export const spotName = (spot: Spot): string => {
  if (isOrgan(spot)) return ORGAN_NAMES[spot]
  const names = {
    primary: 'Primary tumour',
    stroma: 'Stroma',
    entry: 'Bloodstream entry',
    plexus: 'Vertebral plexus',
  }
  return names[spot]
}

/** Where on the board an action happens, so that a tap there offers it. */
export const spotOf = (action: Action): Spot | null => {
  switch (action.move) {
    case 'divide':
    case 'invade':
      return 'primary'
    case 'intravasate':
      return 'stroma'
    case 'extravasate':
    case 'moveOn':
    case 'aggregate':
    case 'colonise':
    case 'niche':
      return action.at
    default:
      return null
  }
}

const vesselCells = (seat: SeatState, place: VesselPlace): number =>
  seat.singles[place] + seat.clusters[place]

/**
 * A seat's cells along the cascade. Between rounds cells that entered a vessel and cells that flow
 * are the same ones, so stages 3 and 4 share a column.
 */
export const STAGES = [
  { stages: '1', name: 'Primary', of: (seat: SeatState) => seat.primary },
  { stages: '2', name: 'Invade', of: (seat: SeatState) => seat.stroma },
  {
    stages: '3–4',
    name: 'Flow',
    of: (seat: SeatState) => vesselCells(seat, 'entry') + vesselCells(seat, 'plexus'),
  },
  {
    stages: '5',
    name: 'Stop',
    of: (seat: SeatState) => ORGANS.reduce((sum, organ) => sum + vesselCells(seat, organ), 0),
  },
  {
    stages: '6',
    name: 'Settle',
    of: (seat: SeatState) => ORGANS.reduce((sum, organ) => sum + seat.colonies[organ].size, 0),
  },
  {
    stages: '7',
    name: 'Grow',
    of: (seat: SeatState) => ORGANS.reduce((sum, organ) => sum + seat.sites[organ].length, 0),
  },
] as const

export const cellsOf = (seat: SeatState): number =>
  STAGES.slice(0, 5).reduce((sum, stage) => sum + stage.of(seat), 0)

/** The state of a seat; a seat that is not at the table is a programming error, not a player's. */
export const seatOf = (view: View, seat: SeatId): SeatState => {
  const state = view.seats[seat]
  if (state === undefined) throw new RangeError(`no seat ${seat} at this table`)
  return state
}
