import { immuneCard, soilCard } from '../catalogue'
import type { ImmuneCard, SoilCard } from '../define'
import { NUMBERS } from '../numbers'
import { outlookOf } from '../outlook'
import { profileOf, type Profile } from '../profile'
import { carriageOf } from '../rules/flow'
import { growthNeed, nicheCounts, type SoilShift } from '../rules/growth'
import { valueOf } from '../rules/secondary'
import { chanceOf, limited } from '../rules/tests'
import { colonised, occupied } from '../rules/where'
import { seatAt, type SeatState, type View } from '../state'
import {
  BEDS,
  FORMS,
  ORGANS,
  VESSEL_PLACES,
  type Form,
  type Organ,
  type VesselPlace,
} from '../vocabulary'

/**
 * What a seat has, or may expect to have once the body has acted: numbers of cells as expected
 * values, colonies as chances. It is what bots judge. The forecast is read as a player reads it, card
 * by card; each group of cells and each colony is thought of by itself.
 */
export interface Prospect {
  primary: number
  stroma: number
  /** The most stroma cells that can be left; each of them is with the same chance. */
  stromaAtMost: number
  /** By place, in the order of VESSEL_PLACES. */
  readonly singles: Float64Array
  readonly clusters: Float64Array
  /** Seven chances an organ, in the order of ORGANS: none, active 1 to 3, dormant 1 to 3 cells. */
  readonly colonies: Float64Array
  /** Points that the body's steps are expected to bring. */
  points: number
}

/** Chances of an organ's colony in `colonies`, and where dormant ones begin. */
export const KINDS = 7
export const DORMANT = 3
/** The most cells that a colony holds. */
export const LIMIT = NUMBERS.colony.limit

export const newProspect = (): Prospect => ({
  primary: 0,
  stroma: 0,
  stromaAtMost: 0,
  singles: new Float64Array(VESSEL_PLACES.length),
  clusters: new Float64Array(VESSEL_PLACES.length),
  colonies: new Float64Array(ORGANS.length * KINDS),
  points: 0,
})

const PLACE: Readonly<Record<VesselPlace, number>> = {
  entry: 0,
  plexus: 1,
  node: 2,
  lung: 3,
  liver: 4,
  bone: 5,
  brain: 6,
  adrenal: 7,
}
const ROW: Readonly<Record<Organ, number>> = {
  node: 0,
  lung: KINDS,
  liver: 2 * KINDS,
  bone: 3 * KINDS,
  brain: 4 * KINDS,
  adrenal: 5 * KINDS,
}
export const placeOf = (place: VesselPlace): number => PLACE[place]
export const rowOf = (organ: Organ): number => ROW[organ]

const at = (list: Float64Array, i: number): number => list[i] ?? 0
const add = (list: Float64Array, i: number, by: number): void => {
  list[i] = at(list, i) + by
}

/** Points for one more secondary tumour of this seat there. */
export const prizeOf = (view: View, seat: SeatState, organ: Organ): number =>
  valueOf(view, organ) + (seat.sites[organ].length === 0 ? NUMBERS.firstSite.bonus : 0)

const putColonies = (seat: SeatState, into: Float64Array): void => {
  into.fill(0)
  for (const organ of ORGANS) {
    const { size, dormant } = seat.colonies[organ]
    into[ROW[organ] + (dormant && size > 0 ? size + DORMANT : size)] = 1
  }
}

/** What the seat has now. */
export const present = (seat: SeatState, into: Prospect): Prospect => {
  into.primary = seat.primary
  into.stroma = seat.stroma
  into.stromaAtMost = seat.stroma
  for (const place of VESSEL_PLACES) {
    into.singles[PLACE[place]] = seat.singles[place]
    into.clusters[PLACE[place]] = seat.clusters[place]
  }
  putColonies(seat, into.colonies)
  into.points = 0
  return into
}

// ── flow ─────────────────────────────────────────────────────────────────────────────────────────

const listOf = (prospect: Prospect, form: Form): Float64Array =>
  form === 'single' ? prospect.singles : prospect.clusters

const flowOn = (view: View, seat: SeatState, prospect: Prospect): void => {
  prospect.singles.fill(0)
  prospect.clusters.fill(0)
  for (const from of occupied(seat))
    for (const form of FORMS) {
      const cells = form === 'single' ? seat.singles[from] : seat.clusters[from]
      if (cells === 0) continue
      const carriage = from === 'node' ? null : carriageOf(view, seat, form, from)
      if (carriage === null) add(listOf(prospect, form), PLACE[from], cells)
      else add(listOf(prospect, carriage.as), PLACE[carriage.to], cells * carriage.survives)
    }
}

// ── immune ───────────────────────────────────────────────────────────────────────────────────────

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
  const row = ROW[organ]
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
    const i = PLACE[place]
    const there = at(prospect.singles, i) + at(prospect.clusters, i)
    if (there === 0 || isHidden(seat, profile, place) || there < (effect.crowd ?? 0)) continue
    if (effect.cells !== 'clustered') prospect.singles[i] = at(prospect.singles, i) * survive
    if (effect.cells !== 'single') prospect.clusters[i] = at(prospect.clusters, i) * survive
  }
}

/** One stroma cell is taken if any is left: after a test that is not certain. */
const takeOfStroma = (prospect: Prospect): void => {
  const { stroma, stromaAtMost } = prospect
  if (stroma === 0) return
  if (stroma === stromaAtMost) {
    prospect.stroma -= 1
    prospect.stromaAtMost -= 1
  } else prospect.stroma -= 1 - (1 - stroma / stromaAtMost) ** stromaAtMost
}

const patrol = (view: View, seat: SeatState, prospect: Prospect, card: ImmuneCard): void => {
  const profile = profileOf(seat)
  const isQuiet = outlookOf(view.forecast).hush !== null || profile.untouchedBy[card.icon] !== null
  for (const effect of card.effects) {
    if (effect.kind === 'wake') effect.organs.forEach((organ) => wake(prospect.colonies, organ, 1))
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
      for (let i = PLACE.lung; i < VESSEL_PLACES.length; i++)
        prospect.singles[i] = Math.max(0, at(prospect.singles, i) - 1)
    }
  }
}

// ── soil ─────────────────────────────────────────────────────────────────────────────────────────

const move = (colonies: Float64Array, from: number, to: number, chance: number): void => {
  const moved = at(colonies, from) * chance
  add(colonies, from, -moved)
  add(colonies, to, moved)
}

const wake = (colonies: Float64Array, organ: Organ, chance: number): void => {
  const row = ROW[organ]
  for (let size = 1; size <= LIMIT; size++) move(colonies, row + size + DORMANT, row + size, chance)
}

const sleepAt = (colonies: Float64Array, organ: Organ, size: number, chance: number): void =>
  move(colonies, ROW[organ] + size, ROW[organ] + size + DORMANT, chance)

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
  const row = ROW[organ]
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

const soilAt = (view: View, seat: SeatState, prospect: Prospect, card: SoilCard): void => {
  const held = outlookOf(view.forecast).equilibrium !== null && !profileOf(seat).unsettled
  let party: Organ | null = null
  for (const effect of card.effects) {
    if (effect.kind === 'advanceParty') party = partyAt(view)
    else if (effect.kind === 'wake')
      effect.organs.forEach((organ) => {
        wake(prospect.colonies, organ, 1)
      })
    else if (effect.kind === 'sleep' && effect.whose === 'everybody')
      for (const organ of effect.organs) {
        const walled = !profileOf(seat).bloodSupply[organ]
        if (effect.walled !== true || walled) sleepAt(prospect.colonies, organ, LIMIT, 1)
      }
    else if (effect.kind === 'hypoxia') takeOfStroma(prospect)
    else if (effect.kind === 'grow' && !held) {
      for (const organ of effect.organs)
        if (effect.onlyNiches !== true || nicheCounts(view, organ, true)) {
          const shift = effect.shift?.in?.includes(organ) === false ? 0 : (effect.shift?.by ?? 0)
          const niche = organ === party ? NUMBERS.niche.growth : 0
          growIn(view, seat, prospect, effect, { by: shift + niche, card: card.id }, organ)
        }
    }
  }
}

/** What the seat may expect to have at the beginning of the next round, if it does no more in this one. */
export const afterBody = (view: View, seat: SeatState, into: Prospect): Prospect => {
  const { limits } = profileOf(seat)
  const usual = view.length === 'full' ? NUMBERS.primary.growth : NUMBERS.primary.growthShort
  into.primary =
    seat.primary + Math.min(Math.max(0, limits.primary - seat.primary), usual + limits.growth)
  into.stroma = seat.stroma
  into.stromaAtMost = seat.stroma
  into.points = 0
  putColonies(seat, into.colonies)
  flowOn(view, seat, into)
  for (const card of view.forecast.immune) patrol(view, seat, into, immuneCard(card))
  soilAt(view, seat, into, soilCard(view.forecast.soil))
  return into
}
