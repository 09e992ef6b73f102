import { NUMBERS } from '../numbers'
import type { Play } from '../play'
import { profileOf } from '../profile'
import { seatAt, type View } from '../state'
import type { Organ, SeatId } from '../vocabulary'

/** Q1, Q2: what a secondary tumour formed there this round scores, without the bonus for a first. */
export const valueOf = (view: View, organ: Organ): number => {
  const row = NUMBERS.values[organ]
  return row[Math.min(view.valueAt[organ], row.length - 1)] ?? 0
}

/** Q1 Secondary tumour: a colony that has reached its size scores, and leaves the organ open. */
export const formSecondary = (play: Play, id: SeatId, organ: Organ): void => {
  const { state } = play
  const seat = seatAt(state, id)
  const value = valueOf(state, organ)
  const bonus = seat.sites[organ].length === 0 ? NUMBERS.firstSite.bonus : 0
  seat.points += value + bonus
  seat.sites[organ] = [...seat.sites[organ], value + bonus]
  const colony = seat.colonies[organ]
  colony.size = 0
  colony.dormant = false
  colony.landed = 0
  seat.formed[organ] += 1
  play.log?.push({
    key: 'secondaryFormed',
    rule: 'Q1',
    round: state.round,
    seat: id,
    cause: play.cause,
    at: organ,
    value,
    bonus,
  })
  for (const reseed of profileOf(seat).reseed) {
    if (reseed.from !== organ) continue
    seat.singles[reseed.to] += reseed.cells
    play.log?.push({
      key: 'reseeded',
      rule: 'P2',
      round: state.round,
      seat: id,
      from: organ,
      to: reseed.to,
      cells: reseed.cells,
    })
  }
}
