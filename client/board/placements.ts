import type { SeatId, View } from '../../game/public'
import { SPOTS, isOrgan, vesselOf, type Spot } from '../match/spots'
import { spread, type Geometry, type Point } from './geometry'
import { groupsAt, type Group } from './groups'
import { sectors, type MosaicCell, type Share } from './sectors'

/** A token and where it lies. */
export interface Placed {
  group: Group
  spot: Spot
  at: Point
  /** Where so many lie together that each is drawn smaller. */
  crowded: boolean
}

/** Which points the groups of one zone of a spot take. */
export const pointsFor = (
  geometry: Geometry,
  spot: Spot,
  zone: Group['zone'],
  n: number,
): readonly Point[] => {
  if (spot === 'stroma') return spread(geometry, geometry.stroma, geometry.stroma[0] ?? [0, 0], n)
  if (spot === 'entry') return spread(geometry, geometry.entry, geometry.docks.entry, n)
  if (spot === 'plexus') return spread(geometry, geometry.plexus, geometry.docks.plexus, n)
  const place = vesselOf(spot)
  if (zone === 'vessel' && place !== null) return spread(geometry, [], geometry.docks[place], n)
  return isOrgan(spot) ? spread(geometry, geometry.pits[spot], geometry.organs[spot], n) : []
}

/** The share of each seat in the primary tumour. */
const sharesIn = (view: View): readonly Share[] =>
  view.order.map((seat) => ({ seat, cells: view.seats[seat]?.primary ?? 0 }))

/**
 * All tokens on the board, the given seat's first wherever several lie.
 *
 * @param cells those of the primary tumour: each clone's token lies in the middle of its own
 */
export const placementsOf = (
  view: View,
  seat: SeatId | null,
  geometry: Geometry,
  cells: readonly MosaicCell[],
): readonly Placed[] => {
  const areas = sectors(cells, sharesIn(view))
  return SPOTS.flatMap((spot) => {
    const groups = groupsAt(view, spot, seat)
    if (spot === 'primary')
      return groups.flatMap((group): Placed[] => {
        const area = areas.find((candidate) => candidate.seat === group.seat)
        return area === undefined ? [] : [{ group, spot, at: area.middle, crowded: false }]
      })
    return (['vessel', 'tissue'] as const).flatMap((zone) => {
      const here = groups.filter((group) => group.zone === zone)
      const points = pointsFor(geometry, spot, zone, here.length)
      return here.flatMap((group, i): Placed[] => {
        const at = points[i]
        return at === undefined ? [] : [{ group, spot, at, crowded: here.length > 4 }]
      })
    })
  })
}
