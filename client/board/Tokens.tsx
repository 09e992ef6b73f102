import type { SeatId, View } from '../../game/public'
import { SPOTS, isOrgan, vesselOf, type Spot } from '../match/spots'
import { BoardToken } from './BoardToken'
import { percent, spread, type Geometry, type Place } from './geometry'
import { groupsAt, type Group } from './groups'

interface TokensProps {
  view: View
  seat: SeatId | null
  geometry: Geometry
  /** Where each clone's part of the primary tumour has its middle. */
  areas: readonly { seat: SeatId; middle: readonly [number, number] }[]
}

/** Which points the groups of one zone of a spot take. */
const placesFor = (geometry: Geometry, spot: Spot, zone: Group['zone'], n: number) => {
  if (spot === 'stroma') return spread(geometry, geometry.stroma, geometry.stroma[0] ?? [0, 0], n)
  if (spot === 'entry') return spread(geometry, geometry.entry, geometry.docks.entry, n)
  if (spot === 'plexus') return spread(geometry, geometry.plexus, geometry.docks.plexus, n)
  const place = vesselOf(spot)
  if (zone === 'vessel' && place !== null) return spread(geometry, [], geometry.docks[place], n)
  return isOrgan(spot) ? spread(geometry, geometry.pits[spot], geometry.organs[spot], n) : []
}

export const Tokens = ({ view, seat, geometry, areas }: TokensProps) => {
  const draw = (group: Group, place: Place, crowd: number) => (
    <BoardToken
      key={group.key}
      group={group}
      place={place}
      mine={group.seat === seat}
      crowded={crowd > 4}
    />
  )
  return SPOTS.map((spot) => {
    const groups = groupsAt(view, spot, seat)
    if (spot === 'primary')
      return groups.map((group) => {
        const area = areas.find((candidate) => candidate.seat === group.seat)
        return area === undefined ? null : draw(group, percent(geometry, area.middle), 1)
      })
    return (['vessel', 'tissue'] as const).map((zone) => {
      const here = groups.filter((group) => group.zone === zone)
      const points = placesFor(geometry, spot, zone, here.length)
      return here.map((group, i) => {
        const point = points[i]
        return point === undefined ? null : draw(group, percent(geometry, point), here.length)
      })
    })
  })
}
