import { CARDS } from '../catalogue'
import { profileOf } from '../profile'
import { exitNeed } from '../rules/extravasate'
import { growthNeed } from '../rules/growth'
import { enterNeed } from '../rules/intravasate'
import { invadeNeed } from '../rules/invade'
import { chanceOf } from '../rules/tests'
import { marked } from '../rules/where'
import type { SeatState, View } from '../state'
import { ORGANS, VESSEL_PLACES, type Organ } from '../vocabulary'
import type { Hope } from './bot'
import { DORMANT, KINDS, LIMIT, placeOf, prizeOf, rowOf, type Prospect } from './prospect'

/**
 * What a position is made of in the eyes of a bot: a short list of numbers, each with the place that
 * it speaks of. What each is worth has been learned from games (see `weights.ts`).
 */

/** Worth more or less according to how many rounds are left. */
export const TIMED = [
  'primaryFew',
  'primaryMany',
  'primaryWay',
  'stromaFew',
  'stromaMany',
  'stromaWay',
  'nodeCell',
  'nodeSoil',
  'bedSingle',
  'bedSingleSoil',
  'bedCluster',
  'bedClusterSoil',
  'active1',
  'active2',
  'active3',
  'dormant1',
  'dormant2',
  'dormant3',
  'active1Soil',
  'active2Soil',
  'active3Soil',
  'dormant1Soil',
  'dormant2Soil',
  'dormant3Soil',
  'nicheHere',
  'nicheElsewhere',
  'cubesFew',
  'cubesMany',
] as const
export type Timed = (typeof TIMED)[number]

/** Worth in proportion to the rounds that are left: one for each adaptation. */
export const TRAITS: readonly string[] = CARDS.adaptation.map(({ id }) => id)

const number = Object.fromEntries(TIMED.map((name, i) => [name, i])) as Record<Timed, number>
const traitNumber = new Map(TRAITS.map((id, i) => [id, TIMED.length + i]))

export const HOPES: readonly Hope[] = [
  'primary',
  'stroma',
  ...VESSEL_PLACES.map((place) => `vessel/${place}` as const),
  ...ORGANS.map((organ) => `colony/${organ}` as const),
  'niches',
  'cubes',
  'traits',
  'points',
]
const PRIMARY = 0
const STROMA = 1
const VESSEL = 2
const COLONY = VESSEL + VESSEL_PLACES.length
const NICHES = COLONY + ORGANS.length
const CUBES = NICHES + 1
const HELD = CUBES + 1
export const POINTS = HELD + 1

/** A list of terms that is filled anew for every position. */
export interface Terms {
  count: number
  /** Which of TIMED, or of TRAITS after them. */
  readonly term: Uint8Array
  /** Which of HOPES it belongs to. */
  readonly hope: Uint8Array
  readonly amount: Float64Array
}
const MOST = 160
export const newTerms = (): Terms => ({
  count: 0,
  term: new Uint8Array(MOST),
  hope: new Uint8Array(MOST),
  amount: new Float64Array(MOST),
})

const push = (terms: Terms, term: number, hope: number, amount: number): void => {
  if (amount === 0) return
  const i = terms.count++
  terms.term[i] = term
  terms.hope[i] = hope
  terms.amount[i] = amount
}

/** More cells than one action can move are worth less. */
const HANDFUL = 5
const few = (cells: number): number => Math.min(cells, HANDFUL)
const many = (cells: number): number => Math.max(0, cells - HANDFUL)
const MOST_CUBES = 3

const at = (list: Float64Array, i: number): number => list[i] ?? 0

const SEED = { size: 1, dormant: false, landed: 0 }
const GROWN = [1, 2, 3].map((size) => ({ size, dormant: false, landed: 0 }))
const ASLEEP = { size: 1, dormant: true, landed: 0 }

/** How well cells in an organ's vessels can settle there, and what that would bring. */
const soilOf = (view: View, seat: SeatState, organ: Organ): number => {
  const exit = chanceOf(exitNeed(view, seat, profileOf(seat), organ))
  const growth = chanceOf(growthNeed(view, seat, organ, SEED, true, null))
  return exit * growth * prizeOf(view, seat, organ)
}

/** How many cells more the colony there could hold. */
const roomIn = ({ colonies }: Prospect, organ: Organ): number => {
  const row = rowOf(organ)
  let cells = 0
  for (let size = 1; size <= LIMIT; size++)
    cells += size * (at(colonies, row + size) + at(colonies, row + size + DORMANT))
  return LIMIT - cells
}

/** Nothing stays at the entry or in the plexus once the body has acted: only organs count. */
const pushVessels = (terms: Terms, view: View, seat: SeatState, prospect: Prospect): void => {
  const { singles, clusters } = prospect
  for (const organ of ORGANS) {
    const i = placeOf(organ)
    const single = at(singles, i)
    const cluster = at(clusters, i)
    if (single + cluster === 0) continue
    const hope = VESSEL + i
    const room = roomIn(prospect, organ)
    const soil = soilOf(view, seat, organ)
    if (organ === 'node') {
      push(terms, number.nodeCell, hope, single + cluster)
      push(terms, number.nodeSoil, hope, Math.min(single + cluster, room) * soil)
      continue
    }
    push(terms, number.bedSingle, hope, single)
    push(terms, number.bedSingleSoil, hope, Math.min(single, room) * soil)
    push(terms, number.bedCluster, hope, cluster)
    push(terms, number.bedClusterSoil, hope, Math.min(cluster, room) * soil)
  }
}

const pushColonies = (terms: Terms, view: View, seat: SeatState, prospect: Prospect): void => {
  for (const organ of ORGANS) {
    const row = rowOf(organ)
    if (at(prospect.colonies, row) === 1) continue
    const i = row / KINDS
    const prize = prizeOf(view, seat, organ)
    for (let size = 1; size <= LIMIT; size++) {
      const active = at(prospect.colonies, row + size)
      const colony = GROWN[size - 1]
      if (active > 0 && colony !== undefined) {
        const grows = chanceOf(growthNeed(view, seat, organ, colony, true, null))
        push(terms, number.active1 + size - 1, COLONY + i, active)
        push(terms, number.active1Soil + size - 1, COLONY + i, active * grows * prize)
      }
      const dormant = at(prospect.colonies, row + size + DORMANT)
      if (dormant > 0) {
        const wakes = chanceOf(growthNeed(view, seat, organ, ASLEEP, true, null))
        push(terms, number.dormant1 + size - 1, COLONY + i, dormant)
        push(terms, number.dormant1Soil + size - 1, COLONY + i, dormant * wakes * prize)
      }
    }
  }
}

const isPeopled = ({ colonies, singles, clusters }: Prospect, organ: Organ): boolean =>
  at(colonies, rowOf(organ)) < 1 || at(singles, placeOf(organ)) + at(clusters, placeOf(organ)) > 0

/**
 * The terms of a position.
 *
 * @param rounds how many rounds are left, for what is worth more the longer it can be used
 */
export const termsOf = (
  view: View,
  seat: SeatState,
  prospect: Prospect,
  rounds: number,
  into: Terms,
): Terms => {
  const profile = profileOf(seat)
  const enters = chanceOf(enterNeed(view, seat, profile, 'blood'))
  const { primary, stroma } = prospect
  into.count = 0
  push(into, number.primaryFew, PRIMARY, few(primary))
  push(into, number.primaryMany, PRIMARY, many(primary))
  push(
    into,
    number.primaryWay,
    PRIMARY,
    few(primary) * enters * chanceOf(invadeNeed(seat, profile)),
  )
  push(into, number.stromaFew, STROMA, few(stroma))
  push(into, number.stromaMany, STROMA, many(stroma))
  push(into, number.stromaWay, STROMA, few(stroma) * enters)
  pushVessels(into, view, seat, prospect)
  pushColonies(into, view, seat, prospect)
  for (const organ of marked(seat))
    push(into, isPeopled(prospect, organ) ? number.nicheHere : number.nicheElsewhere, NICHES, 1)
  push(into, number.cubesFew, CUBES, Math.min(seat.cubes, MOST_CUBES))
  push(into, number.cubesMany, CUBES, Math.max(0, seat.cubes - MOST_CUBES))
  for (const card of seat.adaptations) {
    const term = traitNumber.get(card)
    if (term !== undefined) push(into, term, HELD, rounds)
  }
  return into
}
