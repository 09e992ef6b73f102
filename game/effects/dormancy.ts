import { eachSeat } from '../play'
import { profileOf } from '../profile'
import { sleep as putToSleep, wake as wakeColony } from '../rules/colonies'
import { isWalled } from '../rules/growth'
import { leadersOf } from '../rules/standings'
import { capital, organs } from '../text/words'
import { isSpared, type EffectRule } from './effect'

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

/** Active colonies go dormant. */
export const sleep: EffectRule<'sleep'> = {
  describe: ({ whose, organs: where, walled }) => {
    const what = walled === true ? 'colonies of size 3 without a blood supply' : 'active colonies'
    return whose === 'leader'
      ? 'All active colonies of the seat that leads go dormant.'
      : `${capital(what)} in ${organs(where)} go dormant.`
  },
  resolve(play, effect, resolving) {
    const leaders = effect.whose === 'leader' ? leadersOf(play.state) : play.state.order
    eachSeat(play.state, (id, seat) => {
      if (!leaders.includes(id)) return
      const profile = profileOf(seat)
      const falling = effect.organs.filter((organ) => {
        const colony = seat.colonies[organ]
        const asked = effect.walled !== true || isWalled(profile, organ, colony)
        return colony.size > 0 && !colony.dormant && asked
      })
      if (falling.length === 0 || isSpared(play, id, profile, resolving)) return
      for (const organ of falling) putToSleep(play, id, organ)
    })
  },
}
