import type { Site } from '../log'
import { eachSeat, type Play } from '../play'
import { profileOf } from '../profile'
import { countLosses } from '../rules/losses'
import { protections } from '../rules/tests'
import type { SeatState } from '../state'
import { BEDS, type SeatId } from '../vocabulary'
import { isFound } from './cellTest'
import { isSpared, type EffectRule, type Resolving } from './effect'

/** Tells and counts one cell, which the caller has taken off the board. */
const engulfed = (
  play: Play,
  id: SeatId,
  seat: SeatState,
  from: Site,
  resolving: Resolving,
): void => {
  play.log?.push({
    key: 'lost',
    rule: resolving.rule,
    round: play.state.round,
    seat: id,
    cause: play.cause,
    why: 'taken',
    from,
    cells: 1,
    saves: protections(
      seat,
      1,
      (other) =>
        (from.in === 'vessel' && other.cloak !== null) || resolving.sparedBy(other) !== null,
    ),
  })
  countLosses(play, id, 1)
}

/** Each seat loses one cell of its stroma, and one single cell in every bed where it has one. */
export const gulp: EffectRule<'gulp'> = {
  attack: true,
  describe: () =>
    'Each seat loses one cell in the stroma and one single cell in every bed, where it has one.',
  resolve(play, _effect, resolving) {
    eachSeat(play.state, (id, seat) => {
      const profile = profileOf(seat)
      const taken = BEDS.filter((bed) => seat.singles[bed] > 0 && isFound(seat, profile, bed))
      if (seat.stroma === 0 && taken.length === 0) return
      if (isSpared(play, id, profile, resolving)) return
      if (seat.stroma > 0) {
        seat.stroma -= 1
        engulfed(play, id, seat, { in: 'stroma' }, resolving)
      }
      for (const at of taken) {
        seat.singles[at] -= 1
        engulfed(play, id, seat, { in: 'vessel', at, form: 'single' }, resolving)
      }
    })
  },
}
