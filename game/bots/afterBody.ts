import { immuneCard, soilCard } from '../catalogue'
import { NUMBERS } from '../numbers'
import { profileOf } from '../profile'
import type { SeatState, View } from '../state'
import { flowOn } from './afterFlow'
import { patrol } from './afterImmune'
import { soilAt } from './afterSoil'
import { putColonies, type Prospect } from './prospect'

/** What the seat may expect to have at the beginning of the next round, if it does no more in this one. */
export const afterBody = (view: View, seat: SeatState, into: Prospect): Prospect => {
  const { limits } = profileOf(seat)
  const usual = view.length === 'full' ? NUMBERS.primary.growth : NUMBERS.primary.growthShort
  into.primary =
    seat.primary + Math.min(Math.max(0, limits.primary - seat.primary), usual + limits.growth)
  into.stroma = seat.stroma
  into.stromaAtMost = seat.stroma
  into.points = 0
  putColonies(seat, into.colonies)
  flowOn(view, seat, into)
  for (const card of view.forecast.immune) patrol(view, seat, into, immuneCard(card))
  soilAt(view, seat, into, soilCard(view.forecast.soil))
  return into
}
