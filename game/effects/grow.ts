import { outlookOf } from '../outlook'
import { eachSeat, type Play } from '../play'
import { profileOf } from '../profile'
import { grow as growColony, rollGrowth, shrink, sleep } from '../rules/colonies'
import { countLosses } from '../rules/losses'
import { NUMBERS } from '../numbers'
import { seatAt } from '../state'
import { organs, signed } from '../text/words'
import type { Organ, SeatId } from '../vocabulary'
import type { EffectRule, Resolving } from './effect'
import type { EffectOf } from './vocabulary'

type Grow = EffectOf<'grow'>

/** The highest natural roll that costs a cell, unless the card says otherwise (rule S1). */
const COSTS_UP_TO = 1

const loseCell = (play: Play, id: SeatId, at: Organ): void => {
  shrink(seatAt(play.state, id).colonies[at], 1)
  play.log?.push({
    key: 'lost',
    rule: 'S1',
    round: play.state.round,
    seat: id,
    cause: play.cause,
    why: 'test',
    from: { in: 'colony', at },
    cells: 1,
    saves: [],
  })
  countLosses(play, id, 1)
}

const fail = (play: Play, id: SeatId, at: Organ, effect: Grow, roll: number): void => {
  const seat = seatAt(play.state, id)
  const profile = profileOf(seat)
  const byRoll = roll <= (effect.costUpTo ?? COSTS_UP_TO) && !profile.noCost
  const held = seat.colonies[at].size === NUMBERS.colony.limit && profile.staysAwake
  if (byRoll || effect.failureCosts === at) loseCell(play, id, at)
  if (!held) sleep(play, id, at)
}

const testColony = (play: Play, id: SeatId, at: Organ, effect: Grow, card: string): void => {
  const { shift } = effect
  const shifts = shift !== undefined && (shift.in === undefined || shift.in.includes(at))
  const soil = shifts ? { by: shift.by, card } : null
  const { roll, success } = rollGrowth(play, id, at, true, soil)
  if (!success) {
    fail(play, id, at, effect, roll)
    return
  }
  const boost = effect.bonus === at || profileOf(seatAt(play.state, id)).boost[at]
  growColony(play, id, at, boost)
}

const growAll = (play: Play, effect: Grow, resolving: Resolving): void => {
  const { equilibrium } = outlookOf(play.state.forecast)
  if (equilibrium !== null)
    play.log?.push({
      key: 'growthHeld',
      rule: 'S1',
      round: play.state.round,
      cause: { by: 'card', card: equilibrium },
    })
  eachSeat(play.state, (id, seat) => {
    if (equilibrium !== null && !profileOf(seat).unsettled) return
    for (const organ of effect.organs) {
      const colony = seat.colonies[organ]
      if (colony.size === 0 || colony.dormant) continue
      testColony(play, id, organ, effect, resolving.card)
    }
  })
}

/** S1 Growth: every active colony in these organs tests. */
export const grow: EffectRule<'grow'> = {
  describe: ({ organs: where, shift, bonus, costUpTo, failureCosts }) => {
    const sentences = [`Active colonies in ${organs(where)} test growth.`]
    if (shift !== undefined)
      sentences.push(
        shift.in === undefined
          ? `Growth tests ${signed(shift.by)}.`
          : `Growth tests in ${organs(shift.in)} ${signed(shift.by)}.`,
      )
    if (bonus !== undefined)
      sentences.push(`Success in ${organs([bonus])} adds 2, never from 3 to 4.`)
    if (costUpTo === 0) sentences.push('A natural 1 costs no cell.')
    else if (costUpTo !== undefined)
      sentences.push(`A natural ${String(costUpTo)} or less costs a cell.`)
    if (failureCosts !== undefined)
      sentences.push(`Any failure in ${organs([failureCosts])} costs a cell.`)
    return sentences.join(' ')
  },
  resolve: growAll,
}
