import { ORGANS, type SeatId, type SeatState, type View } from '../../game/public'
import { isOrgan, seatOf, vesselOf, type Spot } from './spots'

const PLACES: Readonly<Record<number, readonly Spot[]>> = {
  1: ['primary'],
  2: ['stroma'],
  3: ['entry', 'plexus'],
  4: ['entry', 'plexus'],
  5: ORGANS,
  6: ORGANS,
  7: ORGANS,
}

const cellsAt = (state: SeatState, stage: number, spot: Spot): number => {
  if (spot === 'primary' || spot === 'stroma') return state[spot]
  if (isOrgan(spot) && stage === 6) return state.colonies[spot].size
  if (isOrgan(spot) && stage === 7) return state.sites[spot].length
  const place = vesselOf(spot)
  return place === null ? 0 : state.singles[place] + state.clusters[place]
}

/** The one after `from`, round and round; the first when `from` is none of them. */
export const nextOf = (spots: readonly Spot[], from: Spot | null): Spot | undefined =>
  spots[(from === null ? 0 : spots.indexOf(from) + 1) % spots.length]

/**
 * Where a jump to a stage of the cascade (1 to 7) leads: to the places where the seat has cells at
 * that stage, one after the other; where it has none, to all places of the stage.
 */
export const spotAtStage = (
  view: View,
  seat: SeatId | null,
  stage: number,
  from: Spot | null,
): Spot => {
  const places = PLACES[stage] ?? []
  const seats = seat === null ? view.order : [seat]
  const held = places.filter((spot) =>
    seats.some((id) => cellsAt(seatOf(view, id), stage, spot) > 0),
  )
  return nextOf(held.length > 0 ? held : places, from) ?? 'primary'
}
