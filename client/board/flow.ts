import { CARDS, type SeatId, type VesselPlace, type View } from '../../game/public'
import { seatOf } from '../match/spots'

/** Where blood carries a seat's cells from a place at the end of the round; null if it does not. */
export const flowFrom = (view: View, seat: SeatId, place: VesselPlace): VesselPlace | null => {
  const favoured = view.flowTrack[0] ?? null
  if (place === 'node') return null
  if (place === 'plexus') return 'bone'
  if (place === 'lung') return favoured
  if (place !== 'entry') return 'lung'
  const type = seatOf(view, seat).tumour
  const bed = CARDS.tumour.find((card) => card.id === type)?.firstBed ?? null
  return bed === 'flowTrack' ? favoured : bed
}
