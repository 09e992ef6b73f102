import { immuneCard, soilCard } from '../catalogue'
import { NUMBERS } from '../numbers'
import { profileOf } from '../profile'
import type { SeatState, View } from '../state'
import type { CardId } from '../vocabulary'
import { flowOn } from './afterFlow'
import { patrol } from './afterImmune'
import { soilAt } from './afterSoil'
import { present, putColonies, type Prospect } from './prospect'

const primaryAfter = (view: View, seat: SeatState): number => {
  const { limits } = profileOf(seat)
  const usual = view.length === 'full' ? NUMBERS.primary.growth : NUMBERS.primary.growthShort
  return seat.primary + Math.min(Math.max(0, limits.primary - seat.primary), usual + limits.growth)
}

/** What the seat may expect to have at the beginning of the next round, if it does no more in this one. */
export const afterBody = (view: View, seat: SeatState, into: Prospect): Prospect => {
  into.primary = primaryAfter(view, seat)
  into.stroma = seat.stroma
  into.stromaAtMost = seat.stroma
  into.points = 0
  putColonies(seat, into.colonies)
  flowOn(view, seat, into)
  for (const card of view.forecast.immune) patrol(view, seat, into, immuneCard(card))
  soilAt(view, seat, into, soilCard(view.forecast.soil))
  return into
}

/** Which cards of the forecast have not acted yet, while the body acts. */
export interface ToCome {
  flow: boolean
  immune: readonly CardId[]
  soil: boolean
}

/** The same while the body acts, as the cards that have acted left it. */
export const afterRest = (
  view: View,
  seat: SeatState,
  { flow, immune, soil }: ToCome,
  into: Prospect,
): Prospect => {
  present(seat, into)
  into.primary = primaryAfter(view, seat)
  if (flow) flowOn(view, seat, into)
  for (const card of immune) patrol(view, seat, into, immuneCard(card))
  if (soil) soilAt(view, seat, into, soilCard(view.forecast.soil))
  return into
}
