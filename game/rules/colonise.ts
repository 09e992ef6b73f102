import type { ActionOf } from '../action'
import { profileOf } from '../profile'
import { reason } from '../reasons'
import { ORGANS } from '../vocabulary'
import { grow, rollGrowth, wake } from './colonies'
import { growthTest } from './growth'
import { defineAction, byKey, type Acting } from './rule'
import { colonised } from './where'

const COLONISE = byKey(ORGANS, (at) => ({ move: 'colonise', at }))

const wakesFree = ({ seat, profile }: Acting, { at }: ActionOf<'colonise'>) =>
  seat.colonies[at].dormant && profile.free.wake !== null && !seat.used.wake

const wakesSurely = (acting: Acting, action: ActionOf<'colonise'>) =>
  wakesFree(acting, action) ||
  (acting.seat.colonies[action.at].dormant && acting.profile.surelyWakes)

/** A7 Colonise. */
export const colonise = defineAction<'colonise'>({
  whyNot({ seat }, { at }) {
    if (!ORGANS.includes(at))
      return reason(
        'A7/unknown',
        'Not in this organ',
        'Colonies grow in lymph node, lung, liver, bone, brain and adrenal gland.',
        'These are the organs that the model looks at; cells may reach others too.',
      )
    return seat.colonies[at].size === 0
      ? reason(
          'A7/no-colony',
          'No colony yet',
          'You have no colony there; cells have to leave the vessel first.',
          'Only cells that have settled in the tissue can grow there.',
        )
      : undefined
  },
  choices({ seat }, add) {
    for (const organ of colonised(seat)) add.push(COLONISE[organ])
  },
  cost: (acting, action) => (wakesFree(acting, action) ? 0 : 1),
  rolls: (acting, action) => !wakesSurely(acting, action),
  tests(acting, action) {
    if (wakesSurely(acting, action)) return []
    const colony = acting.seat.colonies[action.at]
    const test = growthTest(acting.view, acting.seat, action.at, colony, false, null)
    return [{ what: colony.dormant ? 'wake' : 'grow', form: null, cells: colony.size, test }]
  },
  perform(play, id, seat, action) {
    const { at } = action
    const acting = { view: play.state, id, seat, profile: profileOf(seat) }
    if (wakesSurely(acting, action)) {
      if (wakesFree(acting, action)) seat.used = { ...seat.used, wake: true }
      seat.colonies = { ...seat.colonies, [at]: { ...seat.colonies[at] } }
      wake(play, id, at)
      return
    }
    const dormant = seat.colonies[at].dormant
    if (!rollGrowth(play, id, at, false, null).success) return
    if (dormant) wake(play, id, at)
    else grow(play, id, at, acting.profile.boost[at])
  },
})
