import { nextPlace, profileOf, type SeatId, type VesselPlace, type View } from '../../game/public'
import { seatOf } from '../match/spots'

/** Where blood carries a seat's cells from a place at the end of the round; null if it does not. */
export const flowFrom = (view: View, seat: SeatId, place: VesselPlace): VesselPlace | null =>
  place === 'node' ? null : nextPlace(view, profileOf(seatOf(view, seat)), place)
