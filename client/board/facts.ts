import {
  BEDS,
  ORGANS,
  cardOf,
  profileOf,
  valueOf,
  type Organ,
  type SeatId,
  type View,
} from '../../game/public'
import { seatOf } from '../match/spots'
import type { OrganFacts } from './OrganTag'

/** Organs whose colonies test growth when this round's soil card is resolved. */
const fertileOrgans = (view: View): readonly Organ[] =>
  cardOf(view.forecast.soil).effects.flatMap((effect) =>
    effect.kind === 'grow' ? effect.organs : [],
  )

/** Organs that this round's immune cards name. */
const patrolledOrgans = (view: View): readonly Organ[] =>
  view.forecast.immune.flatMap((id) =>
    cardOf(id).effects.flatMap((effect): readonly Organ[] => {
      if (effect.kind === 'cellTest')
        return ORGANS.filter((organ) => effect.at.some((place) => place === organ))
      if (effect.kind === 'gulp') return BEDS
      return effect.kind === 'hit' && effect.colonies.by === 'organ' ? effect.colonies.organs : []
    }),
  )

export const organFacts = (view: View, seat: SeatId | null, organ: Organ): OrganFacts => {
  const flow = view.flowTrack.findIndex((favoured) => favoured === organ)
  return {
    organ,
    soil: seat === null ? null : profileOf(seatOf(view, seat)).soil[organ].base,
    value: valueOf(view, organ),
    flow: flow < 0 ? null : flow + 1,
    fertile: fertileOrgans(view).includes(organ),
    patrolled: patrolledOrgans(view).includes(organ),
  }
}
