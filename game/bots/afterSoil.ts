import type { SoilCard } from '../define'
import { NUMBERS } from '../numbers'
import { outlookOf } from '../outlook'
import { profileOf } from '../profile'
import { growthNeed, nicheCounts, type SoilShift } from '../rules/growth'
import { chanceOf } from '../rules/tests'
import { seatAt, type SeatState, type View } from '../state'
import { BEDS, type Organ } from '../vocabulary'
import {
  add,
  at,
  DORMANT,
  LIMIT,
  move,
  prizeOf,
  rowOf,
  takeOfStroma,
  wake,
  type Prospect,
} from './prospect'

const sleepAt = (colonies: Float64Array, organ: Organ, size: number): void =>
  move(colonies, rowOf(organ) + size, rowOf(organ) + size + DORMANT, 1)

type Grow = Extract<SoilCard['effects'][number], { kind: 'grow' }>

const growIn = (
  view: View,
  seat: SeatState,
  prospect: Prospect,
  effect: Grow,
  soil: SoilShift,
  organ: Organ,
): void => {
  const { colonies } = prospect
  const profile = profileOf(seat)
  const row = rowOf(organ)
  const gain = effect.bonus === organ || profile.boost[organ] ? 2 : 1
  // From the largest down, or a colony that has grown would grow again.
  for (let size: number = LIMIT; size >= 1; size--) {
    const there = at(colonies, row + size)
    if (there === 0) continue
    const colony = { size, dormant: false, landed: 0 }
    const success = chanceOf(growthNeed(view, seat, organ, colony, true, soil))
    colonies[row + size] = 0
    if (size === LIMIT) prospect.points += there * success * prizeOf(view, seat, organ)
    add(colonies, row + (size === LIMIT ? 0 : Math.min(LIMIT, size + gain)), there * success)
    const failure = there * (1 - success)
    const costs =
      effect.failureCosts === organ
        ? 1
        : profile.noCost
          ? 0
          : Math.min(1, (effect.costUpTo ?? 1) / NUMBERS.die.sides / Math.max(1 - success, 0.01))
    const asleep = size === LIMIT && profile.staysAwake ? 0 : DORMANT
    add(colonies, row + size + asleep, failure * (1 - costs))
    add(colonies, row + (size === 1 ? 0 : size - 1 + DORMANT), failure * costs)
  }
}

/** Where an advance party would make soil ready: the bed with the most colonies, if it is not ready yet. */
const partyAt = (view: View): Organ | null => {
  let best: Organ | null = null
  let most = 0
  for (const bed of BEDS) {
    const colonies = view.order.filter((id) => seatAt(view, id).colonies[bed].size > 0).length
    if (colonies > most) {
      most = colonies
      best = bed
    }
  }
  return best === null || nicheCounts(view, best, true) ? null : best
}

/** What a soil card may be expected to make of the colonies. */
export const soilAt = (view: View, seat: SeatState, prospect: Prospect, card: SoilCard): void => {
  const held = outlookOf(view.forecast).equilibrium !== null && !profileOf(seat).unsettled
  let party: Organ | null = null
  for (const effect of card.effects) {
    if (effect.kind === 'advanceParty') party = partyAt(view)
    else if (effect.kind === 'wake')
      effect.organs.forEach((organ) => {
        wake(prospect.colonies, organ)
      })
    else if (effect.kind === 'sleep' && effect.whose === 'everybody')
      for (const organ of effect.organs) {
        const walled = !profileOf(seat).bloodSupply[organ]
        if (effect.walled !== true || walled) sleepAt(prospect.colonies, organ, LIMIT)
      }
    else if (effect.kind === 'hypoxia') takeOfStroma(prospect)
    else if (effect.kind === 'grow' && !held) {
      for (const organ of effect.organs) {
        const shift = effect.shift?.in?.includes(organ) === false ? 0 : (effect.shift?.by ?? 0)
        const niche = organ === party ? NUMBERS.niche.growth : 0
        growIn(view, seat, prospect, effect, { by: shift + niche, card: card.id }, organ)
      }
    }
  }
}
