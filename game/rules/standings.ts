import { seatAt, type SeatState, type Standing, type View } from '../state'
import { ORGANS, type SeatId } from '../vocabulary'
import { teamsOf } from './pairs'

/** Organs in which the seat has a colony or a secondary tumour (rule Q4). */
export const organsReached = (seat: SeatState): number =>
  ORGANS.reduce(
    (count, organ) =>
      seat.colonies[organ].size > 0 || seat.sites[organ].length > 0 ? count + 1 : count,
    0,
  )

/** What seats are ranked by (rule Q4): of one seat, or added up over a pair (rule W3). */
export interface Merit {
  points: number
  organs: number
  cubes: number
  launched: number
}

export const meritOf = (view: View, seats: readonly SeatId[]): Merit => {
  const merit: Merit = { points: 0, organs: 0, cubes: 0, launched: 0 }
  for (const id of seats) {
    const seat = seatAt(view, id)
    merit.points += seat.points
    merit.organs += organsReached(seat)
    merit.cubes += seat.cubes
    merit.launched += seat.launched
  }
  return merit
}

/** Q4 Ties: negative where `a` stands before `b`, 0 where nothing parts them. */
const compare = (a: Merit, b: Merit): number =>
  b.points - a.points || b.organs - a.organs || b.cubes - a.cubes || a.launched - b.launched

const ranked = (view: View, teams: readonly (readonly SeatId[])[]): Standing[] => {
  const sorted = teams
    .map((seats) => ({ seats, merit: meritOf(view, seats) }))
    .sort((a, b) => compare(a.merit, b.merit))
  return sorted.flatMap(({ seats, merit }) => {
    const rank = 1 + sorted.findIndex((other) => compare(other.merit, merit) === 0)
    return seats.map((seat) => ({ seat, points: seatAt(view, seat).points, rank }))
  })
}

/** All seats from first to last; seats that the tie-breaks cannot part share a rank. */
export const standingsOf = (view: View): Standing[] =>
  ranked(
    view,
    view.order.map((seat) => [seat]),
  )

/** The same at the end, where pairs are ranked (W3): partners follow each other and share a rank. */
export const finalStandings = (view: View): Standing[] => ranked(view, teamsOf(view))

/** T4 Leader: the seats of the first rank, of all or of some of them. */
export const leadersOf = (view: View, among: readonly SeatId[] = view.order): readonly SeatId[] => {
  const standings = standingsOf(view).filter(({ seat }) => among.includes(seat))
  return standings.filter(({ rank }) => rank === standings[0]?.rank).map(({ seat }) => seat)
}
