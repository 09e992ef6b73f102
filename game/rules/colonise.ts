import type { ActionOf } from '../action'
import { profileOf } from '../profile'
import { reason } from '../reasons'
import type { SeatState } from '../state'
import { ORGANS } from '../vocabulary'
import { grow, rollGrowth, wake } from './colonies'
import { growthTest } from './growth'
import { byKey, type ActionRule } from './rule'

const COLONISE = byKey(ORGANS, (at) => ({ move: 'colonise', at }))

const wakesFree = (seat: SeatState, { at }: ActionOf<'colonise'>) =>
  seat.colonies[at].dormant && profileOf(seat).free.wake !== null && !seat.used.wake

const wakesSurely = (seat: SeatState, action: ActionOf<'colonise'>) =>
  wakesFree(seat, action) || (seat.colonies[action.at].dormant && profileOf(seat).surelyWakes)

/** A7 Colonise. */
export const colonise: ActionRule<'colonise'> = {
  whyNot(_view, seat, { at }) {
    if (!ORGANS.includes(at))
      return reason(
        'A7/unknown',
        'Colonies grow in lymph node, lung, liver, bone, brain and adrenal gland.',
        'These are the organs that the model looks at; cells may reach others too.',
      )
    return seat.colonies[at].size === 0
      ? reason(
          'A7/no-colony',
          'You have no colony there; cells have to leave the vessel first.',
          'Only cells that have settled in the tissue can grow there.',
        )
      : undefined
  },
  choices(_view, seat, add) {
    for (const organ of ORGANS) if (seat.colonies[organ].size > 0) add.push(COLONISE[organ])
  },
  cost: (seat, action) => (wakesFree(seat, action) ? 0 : 1),
  rolls: (seat, action) => !wakesSurely(seat, action),
  tests(view, seat, action) {
    if (wakesSurely(seat, action)) return []
    const colony = seat.colonies[action.at]
    const test = growthTest(view, profileOf(seat), action.at, colony, false, null)
    return [{ what: colony.dormant ? 'wake' : 'grow', form: null, cells: colony.size, test }]
  },
  perform(play, id, seat, action) {
    const { at } = action
    if (wakesSurely(seat, action)) {
      if (wakesFree(seat, action)) seat.used.wake = true
      wake(play, id, at)
      return
    }
    const dormant = seat.colonies[at].dormant
    if (!rollGrowth(play, id, at, false, null).success) return
    if (dormant) wake(play, id, at)
    else grow(play, id, at, profileOf(seat).boost[at])
  },
}
