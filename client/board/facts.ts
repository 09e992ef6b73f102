import { plural } from '../ui/words'
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
import { seatOf, type Spot } from '../match/spots'
import type { Group } from './groups'
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

const isOrganSpot = (spot: Spot): spot is Organ => ORGANS.some((organ) => organ === spot)

/** What a screen reader says of a spot: what it is, who is there, whether you can act. */
export const spotWords = (
  view: View,
  seat: SeatId | null,
  spot: Spot,
  name: string,
  groups: readonly Group[],
  nameOf: (seat: SeatId) => string,
  actions: number,
): string => {
  const facts = isOrganSpot(spot) ? organFacts(view, seat, spot) : null
  const whose = (id: SeatId): string => (id === seat ? 'yours' : nameOf(id))
  return [
    name,
    facts === null || facts.soil === null ? '' : `growth needs ${facts.soil} or more for you`,
    facts === null ? '' : `next secondary tumour scores ${facts.value}`,
    facts?.flow === 1 ? 'arterial blood flows here now' : '',
    facts?.fertile === true ? 'colonies test growth here this round' : '',
    facts?.patrolled === true ? 'immune cells look here this round' : '',
    ...groups.map((group) => `${whose(group.seat)}: ${group.words}`),
    groups.length === 0 ? 'empty' : '',
    actions > 0 ? `${plural(actions, 'action')} possible` : '',
  ]
    .filter((part) => part !== '')
    .join('. ')
}
