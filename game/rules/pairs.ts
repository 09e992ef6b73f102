import type { View } from '../state'
import type { SeatId } from '../vocabulary'

/** W3 Pairs: a table that can be parted into pairs, at least two of them. */
export const canPair = (seats: number): boolean => seats === 4 || seats === 6

/** W3 Pairs: who sits opposite, or null where everybody plays alone. */
export const partnerOf = (
  { pairs, order }: Pick<View, 'pairs' | 'order'>,
  seat: SeatId,
): SeatId | null =>
  pairs ? (order[(order.indexOf(seat) + order.length / 2) % order.length] ?? null) : null

/** The seats that score together: pairs (W3), or each seat alone. */
export const teamsOf = (view: Pick<View, 'pairs' | 'order'>): readonly (readonly SeatId[])[] =>
  view.pairs
    ? view.order.slice(0, view.order.length / 2).map((seat) => {
        const partner = partnerOf(view, seat)
        return partner === null ? [seat] : [seat, partner]
      })
    : view.order.map((seat) => [seat])
