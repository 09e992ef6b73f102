import { words, type SeatId, type SeatNames, type View } from '../../game/public'
import type { Group } from '../board/groups'

/** A game, and who looks at it: null for those who only watch. */
export interface Seen {
  view: View
  seat: SeatId | null
  names: SeatNames
}

/** “yours”, or by name. */
export const whose = ({ seat, names }: Seen, of: SeatId): string =>
  of === seat ? 'yours' : names[of]

/** “Cluster of 3 under platelets, yours” */
export const cellsInWords = (seen: Seen, group: Group): string =>
  `${words.capital(group.words)}, ${whose(seen, group.seat)}`
