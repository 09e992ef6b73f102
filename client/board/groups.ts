import { plural } from '../ui/words'
import { cardOf, type Organ, type SeatId, type VesselPlace, type View } from '../../game/public'
import { isOrgan, seatOf, vesselOf, type Spot } from '../match/spots'
import type { TokenLook } from '../ui'

/** Cells of one seat that are drawn as one token. */
export interface Group {
  key: string
  seat: SeatId
  /** In the vessel, or in the tissue of the spot. */
  zone: 'vessel' | 'tissue'
  look: TokenLook
  /** Written beside the token: how many single cells, or how many secondary tumours. */
  badge: number | null
  /** What the screen reader says of it, without whose it is. */
  words: string
}

/** Whether one kind of immune card never touches this seat: shown as a shield. */
const isShielded = (view: View, seat: SeatId): boolean =>
  seatOf(view, seat).adaptations.some((id) =>
    cardOf(id).effects.some((effect) => effect.kind === 'untouchedBy'),
  )

const several = (n: number): number | null => (n > 1 ? n : null)

const vesselGroups = (view: View, seat: SeatId, place: VesselPlace): Group[] => {
  const state = seatOf(view, seat)
  const covered = state.covered[place]
  const shield = isShielded(view, seat)
  const singles = state.singles[place]
  const cluster = state.clusters[place]
  const groups: Group[] = []
  if (singles > 0)
    groups.push({
      key: `${seat}-${place}-singles`,
      seat,
      zone: 'vessel',
      look: { seat, covered, shield },
      badge: several(singles),
      words: `${plural(singles, 'single cell')}${covered ? ' under platelets' : ''}`,
    })
  if (cluster > 0)
    groups.push({
      key: `${seat}-${place}-cluster`,
      seat,
      zone: 'vessel',
      look: { seat, count: cluster, covered, shield },
      badge: null,
      words: `cluster of ${cluster}${covered ? ' under platelets' : ''}`,
    })
  return groups
}

const organGroups = (view: View, seat: SeatId, organ: Organ): Group[] => {
  const state = seatOf(view, seat)
  const { size, dormant } = state.colonies[organ]
  const sites = state.sites[organ].length
  const groups: Group[] = []
  if (size > 0)
    groups.push({
      key: `${seat}-${organ}-colony`,
      seat,
      zone: 'tissue',
      look: { seat, count: size, state: dormant ? 'dormant' : 'alive', growing: !dormant },
      badge: null,
      words: `${dormant ? 'dormant' : 'active'} colony of ${size}`,
    })
  if (sites > 0)
    groups.push({
      key: `${seat}-${organ}-sites`,
      seat,
      zone: 'tissue',
      look: { seat, secondary: true },
      badge: several(sites),
      words: plural(sites, 'secondary tumour'),
    })
  return groups
}

/** Everything that lies on a spot, the given seat's first so that it is never crowded out. */
export const groupsAt = (view: View, spot: Spot, first: SeatId | null): Group[] => {
  const order = [...view.order].sort((a, b) => Number(b === first) - Number(a === first))
  return order.flatMap((seat) => {
    const state = seatOf(view, seat)
    if (spot === 'primary' || spot === 'stroma') {
      const cells = state[spot]
      if (cells === 0) return []
      const spindle = spot === 'stroma' && state.dial === 'mesenchymal'
      return [
        {
          key: `${seat}-${spot}`,
          seat,
          zone: 'tissue' as const,
          look: { seat, spindle },
          badge: cells,
          words: plural(cells, 'cell'),
        },
      ]
    }
    const place = vesselOf(spot)
    return [
      ...(place === null ? [] : vesselGroups(view, seat, place)),
      ...(isOrgan(spot) ? organGroups(view, seat, spot) : []),
    ]
  })
}
