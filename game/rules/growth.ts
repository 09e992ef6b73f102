import type { Test } from '../log'
import { NUMBERS } from '../numbers'
import { outlookOf } from '../outlook'
import { profileOf, type Profile } from '../profile'
import type { Colony, SeatState, View } from '../state'
import type { Organ } from '../vocabulary'
import { explained, limited, plus, shifted, type Parts } from './tests'

/** Whether a niche marker makes growth easier there now: in the action phase those of earlier rounds. */
export const nicheCounts = (view: View, organ: Organ, bodyActs: boolean): boolean => {
  const until = bodyActs ? view.round : view.round - 1
  const placed = view.neutralNiches[organ]
  if (placed > 0 && placed <= until) return true
  for (const id of view.order) {
    const own = view.seats[id]?.niches[organ] ?? 0
    if (own > 0 && own <= until) return true
  }
  return false
}

/** Whether the size wall stands before this colony's next cell. */
export const isWalled = (profile: Profile, organ: Organ, colony: Colony): boolean =>
  colony.size === NUMBERS.colony.limit && !profile.bloodSupply[organ]

/** What the body's soil step adds to a growth test. */
export interface SoilShift {
  by: number
  card: string
}

/** S2 Growth test: the number that this colony needs to grow, or to wake. */
export const growthNeed = (
  view: View,
  seat: SeatState,
  organ: Organ,
  colony: Colony,
  bodyActs: boolean,
  soil: SoilShift | null,
  parts?: Parts,
): number => {
  const profile = profileOf(seat)
  const { base, shift } = profile.soil[organ]
  let need = shifted(shifted(base, shift, parts), profile.growthAt[seat.dial], parts)
  if (nicheCounts(view, organ, bodyActs))
    need = plus(need, NUMBERS.niche.growth, { kind: 'niche' }, parts)
  if (organ === 'bone' && view.boneGuard)
    need = plus(need, NUMBERS.boneGuard.growth, { kind: 'boneGuard' }, parts)
  if (!colony.dormant && isWalled(profile, organ, colony))
    need = plus(need, NUMBERS.colony.wall, { kind: 'sizeWall' }, parts)
  need = shifted(need, outlookOf(view.forecast).growth, parts)
  if (soil !== null) need = plus(need, soil.by, { kind: 'card', card: soil.card }, parts)
  return limited(need, parts)
}

export const growthTest = (
  view: View,
  seat: SeatState,
  organ: Organ,
  colony: Colony,
  bodyActs: boolean,
  soil: SoilShift | null,
): Test =>
  explained(profileOf(seat).soil[organ].base, (parts) =>
    growthNeed(view, seat, organ, colony, bodyActs, soil, parts),
  )
