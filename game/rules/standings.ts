import { seatAt, type SeatState, type Standing, type View } from '../state'
import { ORGANS, type SeatId } from '../vocabulary'

/** Organs in which the seat has a colony or a secondary tumour (rule Q4). */
export const organsReached = (seat: SeatState): number =>
  ORGANS.reduce(
    (count, organ) =>
      seat.colonies[organ].size > 0 || seat.sites[organ].length > 0 ? count + 1 : count,
    0,
  )

/** Q4 Ties: negative where `a` stands before `b`, 0 where nothing parts them. */
const compare = (a: SeatState, b: SeatState): number =>
  b.points - a.points ||
  organsReached(b) - organsReached(a) ||
  b.cubes - a.cubes ||
  a.launched - b.launched

/** All seats from first to last; seats that the tie-breaks cannot part share a rank. */
export const standingsOf = (view: View): Standing[] => {
  const sorted = [...view.order].sort((a, b) => compare(seatAt(view, a), seatAt(view, b)))
  const ranks: Standing[] = []
  for (const seat of sorted) {
    const before = ranks.at(-1)
    const shared =
      before !== undefined && compare(seatAt(view, before.seat), seatAt(view, seat)) === 0
    ranks.push({
      seat,
      points: seatAt(view, seat).points,
      rank: shared ? before.rank : ranks.length + 1,
    })
  }
  return ranks
}

/** T4 Leader: the seats of the first rank. */
export const leadersOf = (view: View): readonly SeatId[] =>
  standingsOf(view)
    .filter(({ rank }) => rank === 1)
    .map(({ seat }) => seat)
