import { eachSeat } from '../play'
import { profileOf } from '../profile'
import { sleep as putToSleep, wake as wakeColony } from '../rules/colonies'
import { isWalled } from '../rules/growth'
import { leadersOf } from '../rules/standings'
import { seatAt, type SeatState } from '../state'
import { capital, organs } from '../text/words'
import type { Organ } from '../vocabulary'
import { isSpared, type EffectRule } from './effect'
import type { EffectOf } from './vocabulary'

/** Dormant colonies wake. */
export const wake: EffectRule<'wake'> = {
  describe: ({ organs: where }) =>
    where.length === 6
      ? 'All dormant colonies wake.'
      : `Dormant colonies in ${organs(where)} wake first.`,
  resolve(play, effect) {
    eachSeat(play.state, (id) => {
      for (const organ of effect.organs) wakeColony(play, id, organ)
    })
  },
}

/** The organs in which the seat has a colony that this effect puts to rest. */
const ofEffect = (seat: SeatState, { organs: where, walled }: EffectOf<'sleep'>): Organ[] => {
  const profile = profileOf(seat)
  return where.filter((organ) => {
    const colony = seat.colonies[organ]
    const asked = walled !== true || isWalled(profile, organ, colony)
    return colony.size > 0 && !colony.dormant && asked
  })
}

/** Active colonies go dormant. */
export const sleep: EffectRule<'sleep'> = {
  describe: ({ whose, organs: where, walled }) => {
    const what = walled === true ? 'colonies of size 3 without a blood supply' : 'active colonies'
    return whose === 'leader'
      ? 'All active colonies of one seat go dormant: the leading one of those that have any.'
      : `${capital(what)} in ${organs(where)} go dormant.`
  },
  resolve(play, effect, resolving) {
    const { state } = play
    const ready = state.order.filter((id) => ofEffect(seatAt(state, id), effect).length > 0)
    const meant = effect.whose === 'leader' ? leadersOf(state, ready) : ready
    eachSeat(state, (id, seat) => {
      if (!meant.includes(id)) return
      const profile = profileOf(seat)
      const falling = ofEffect(seat, effect)
      if (isSpared(play, id, profile, resolving)) return
      for (const organ of falling) putToSleep(play, id, organ)
    })
  },
}
