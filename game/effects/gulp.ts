import { eachSeat } from '../play'
import { profileOf } from '../profile'
import { countLosses } from '../rules/losses'
import { protections } from '../rules/tests'
import { BEDS } from '../vocabulary'
import { isFound } from './cellTest'
import { isSpared, type EffectRule } from './effect'

/** Each seat loses one single cell in every bed where it has one. */
export const gulp: EffectRule<'gulp'> = {
  attack: true,
  describe: () => 'Each seat loses one single cell in every bed where it has one.',
  resolve(play, _effect, resolving) {
    eachSeat(play.state, (id, seat) => {
      const profile = profileOf(seat)
      const taken = BEDS.filter((bed) => seat.singles[bed] > 0 && isFound(seat, profile, bed))
      if (taken.length === 0 || isSpared(play, id, profile, resolving)) return
      for (const at of taken) {
        seat.singles[at] -= 1
        play.log?.push({
          key: 'lost',
          rule: resolving.rule,
          round: play.state.round,
          seat: id,
          cause: play.cause,
          why: 'taken',
          from: { in: 'vessel', at, form: 'single' },
          cells: 1,
          saves: protections(
            seat,
            1,
            (other) => other.cloak !== null || resolving.sparedBy(other) !== null,
          ),
        })
        countLosses(play, id, 1)
      }
    })
  },
}
