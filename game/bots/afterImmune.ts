import type { ImmuneCard } from '../define'
import { outlookOf } from '../outlook'
import { profileOf, type Profile } from '../profile'
import { chanceOf, limited } from '../rules/tests'
import { colonised } from '../rules/where'
import { seatAt, type SeatState, type View } from '../state'
import { ORGANS, VESSEL_PLACES, type Organ, type VesselPlace } from '../vocabulary'
import { add, at, LIMIT, placeOf, rowOf, takeOfStroma, wake, type Prospect } from './prospect'

type ImmuneEffect = ImmuneCard['effects'][number]
type Hit = Extract<ImmuneEffect, { kind: 'hit' }>
type CellTest = Extract<ImmuneEffect, { kind: 'cellTest' }>

const withstands = (printed: number, profile: Profile, card: ImmuneCard): number =>
  chanceOf(limited(printed + profile.immune[card.icon].by, undefined))

/** The organ whose active colonies are the largest together, among all seats. */
const busiest = (view: View): Organ | null => {
  let most = 0
  let found: Organ | null = null
  for (const organ of ORGANS) {
    let cells = 0
    for (const id of view.order) {
      const { size, dormant } = seatAt(view, id).colonies[organ]
      if (!dormant) cells += size
    }
    if (cells > most) {
      most = cells
      found = organ
    }
  }
  return found
}

const extreme = (seat: SeatState, sign: 1 | -1): Organ | null => {
  let best: Organ | null = null
  for (const organ of colonised(seat)) {
    const { size, dormant } = seat.colonies[organ]
    if (!dormant && (best === null || sign * size > sign * seat.colonies[best].size)) best = organ
  }
  return best
}

const isMeant = (view: View, seat: SeatState, organ: Organ, { by, ...which }: Hit['colonies']) => {
  const { size } = seat.colonies[organ]
  if (by === 'all') return true
  if (by === 'size' && 'min' in which) return size >= which.min && size <= which.max
  if (by === 'organ' && 'organs' in which) return which.organs.includes(organ)
  if (by === 'seen') return view.valueAt[organ] > 0
  if (by === 'busiest') return busiest(view) === organ
  return extreme(seat, by === 'largest' ? 1 : -1) === organ
}

const loseWithChance = (colonies: Float64Array, organ: Organ, cells: number, chance: number) => {
  const row = rowOf(organ)
  for (let size = 1; size <= LIMIT; size++) {
    const moved = at(colonies, row + size) * chance
    add(colonies, row + size, -moved)
    add(colonies, row + Math.max(0, size - cells), moved)
  }
}

const hit = (view: View, seat: SeatState, prospect: Prospect, card: ImmuneCard, effect: Hit) => {
  const { unless, loss = 1, colonies } = effect
  const chance = unless === undefined ? 1 : 1 - withstands(unless, profileOf(seat), card)
  for (const organ of colonised(seat))
    if (!seat.colonies[organ].dormant && isMeant(view, seat, organ, colonies))
      loseWithChance(prospect.colonies, organ, loss, chance)
}

/** What platelets cover or cloak is not found; cells are looked for where they are after the flow. */
const isHidden = (seat: SeatState, profile: Profile, place: VesselPlace): boolean =>
  place !== 'node' && (profile.cloak !== null || seat.covered[place])

const testCells = (seat: SeatState, prospect: Prospect, card: ImmuneCard, effect: CellTest) => {
  const profile = profileOf(seat)
  const survive = withstands(effect.need, profile, card)
  for (const place of effect.at) {
    const i = placeOf(place)
    const there = at(prospect.singles, i) + at(prospect.clusters, i)
    if (there === 0 || isHidden(seat, profile, place) || there < (effect.crowd ?? 0)) continue
    if (effect.cells !== 'clustered') prospect.singles[i] = at(prospect.singles, i) * survive
    if (effect.cells !== 'single') prospect.clusters[i] = at(prospect.clusters, i) * survive
  }
}

/** What an immune card may be expected to leave. */
export const patrol = (view: View, seat: SeatState, prospect: Prospect, card: ImmuneCard): void => {
  const profile = profileOf(seat)
  const isQuiet = outlookOf(view.forecast).hush !== null || profile.untouchedBy[card.icon] !== null
  for (const effect of card.effects) {
    if (effect.kind === 'wake') effect.organs.forEach((organ) => wake(prospect.colonies, organ))
    if (isQuiet) continue
    if (effect.kind === 'cellTest') testCells(seat, prospect, card, effect)
    else if (effect.kind === 'hit') hit(view, seat, prospect, card, effect)
    else if (effect.kind === 'stromaTest') prospect.stroma *= withstands(effect.need, profile, card)
    else if (effect.kind === 'landedTest') {
      const lost = 1 - withstands(effect.need, profile, card)
      for (const organ of colonised(seat))
        for (let cell = 0; cell < seat.colonies[organ].landed; cell++)
          loseWithChance(prospect.colonies, organ, 1, lost)
    } else if (effect.kind === 'gulp') {
      takeOfStroma(prospect)
      for (let i = placeOf('lung'); i < VESSEL_PLACES.length; i++)
        prospect.singles[i] = Math.max(0, at(prospect.singles, i) - 1)
    }
  }
}
