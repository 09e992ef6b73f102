import type { Standing } from '../state'
import type { SeatId } from '../vocabulary'

/** The seats of the first rank. */
export const firstOf = (standings: readonly Standing[] | null | undefined): readonly SeatId[] =>
  (standings ?? []).filter(({ rank }) => rank === 1).map(({ seat }) => seat)

/** A seat's share of the first rank: 1, 0, or an equal part where several share it. */
export const shareOf = (first: readonly SeatId[], id: SeatId): number =>
  first.includes(id) ? 1 / first.length : 0
