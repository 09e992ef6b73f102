import { carriageOf } from '../rules/flow'
import { occupied } from '../rules/where'
import type { SeatState, View } from '../state'
import { FORMS, type Form } from '../vocabulary'
import { add, placeOf, type Prospect } from './prospect'

const listOf = (prospect: Prospect, form: Form): Float64Array =>
  form === 'single' ? prospect.singles : prospect.clusters

/** Where the seat’s cells in the vessels may be expected once the shear card has acted. */
export const flowOn = (view: View, seat: SeatState, prospect: Prospect): void => {
  prospect.singles.fill(0)
  prospect.clusters.fill(0)
  for (const from of occupied(seat))
    for (const form of FORMS) {
      const cells = form === 'single' ? seat.singles[from] : seat.clusters[from]
      if (cells === 0) continue
      const carriage = from === 'node' ? null : carriageOf(view, seat, form, from)
      if (carriage === null) add(listOf(prospect, form), placeOf(from), cells)
      else add(listOf(prospect, carriage.as), placeOf(carriage.to), cells * carriage.survives)
    }
}
