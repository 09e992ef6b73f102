import type { SeatSketch, TableSketch } from '../../game/define'
import type { Random } from '../../game/random'
import { dealFrom, newSeat, newTable, type Setup } from '../../game/setup'
import { seatAt, type SeatState, type State } from '../../game/state'
import { TUMOUR_TYPES, type Organ, type SeatId, type VesselPlace } from '../../game/vocabulary'

/**
 * Dice that fall as told, and then run out: a test names every die, and one left over or one too
 * many is a failure.
 */
export const scriptedDice = (rolls: readonly number[]): { random: Random; left(): number } => {
  const queue = [...rolls]
  return {
    random: {
      die() {
        const roll = queue.shift()
        if (roll === undefined)
          throw new Error(`more dice fell than the ${String(rolls.length)} told`)
        return roll
      },
      below: () => 0,
    },
    left: () => queue.length,
  }
}

/** A round in which the cards say nothing that an example did not ask for. */
const CALM = { shear: 'venous-lull', immune: ['nk-patrol'], soil: 'scarred-soil' }

const fill = <K extends string, V>(into: Record<K, V>, from: Partial<Record<K, V>> | undefined) => {
  Object.assign(into, from)
}

const seatFrom = (sketch: SeatSketch, round: number): SeatState => {
  const seat = newSeat(sketch.tumour ?? 'breast')
  seat.primary = sketch.primary ?? 0
  seat.stroma = sketch.stroma ?? 0
  seat.cubes = sketch.cubes ?? 0
  seat.points = sketch.points ?? 0
  seat.lost = sketch.lost ?? 0
  seat.dial = sketch.dial ?? 'hybrid'
  seat.adaptations = [...(sketch.adaptations ?? [])]
  seat.offers = [...(sketch.offers ?? [])]
  seat.actionsLeft = sketch.actionsLeft ?? 3
  fill<VesselPlace, number>(seat.singles, sketch.singles)
  fill<VesselPlace, number>(seat.clusters, sketch.clusters)
  fill<Organ, readonly number[]>(seat.sites, sketch.sites)
  for (const place of sketch.covered ?? []) seat.covered[place] = true
  for (const organ of sketch.niches ?? []) seat.niches[organ] = round - 1
  for (const [organ, colony] of Object.entries(sketch.colonies ?? {}))
    seat.colonies[organ as Organ] = { dormant: false, landed: 0, ...colony }
  return seat
}

/** How the table of a sketch would have been set up. */
export const setupOf = (sketch: TableSketch): Setup => ({
  seats: sketch.seats.map((_, i) => ({ tumour: TUMOUR_TYPES[i] ?? 'dealt' })),
  length: 'full',
  secretOffers: false,
  pairs: false,
})

/** What the table of a sketch is dealt from. */
export const SKETCH_SEED = 'sketch'

/** The state that a sketch stands for: all that it does not name is as at the start of a round. */
export const tableFrom = (sketch: TableSketch): State => {
  const setup = setupOf(sketch)
  const state = newTable(setup, SKETCH_SEED, dealFrom(setup, SKETCH_SEED))
  state.round = sketch.round ?? 5
  state.flowTrack = sketch.flowTrack ?? ['bone', 'liver', 'brain']
  state.immunotherapy = sketch.immunotherapy ?? 0
  state.boneGuard = sketch.boneGuard ?? false
  state.forecast = {
    shear: sketch.shear ?? CALM.shear,
    immune: sketch.immune ?? CALM.immune,
    soil: sketch.soil ?? CALM.soil,
  }
  for (const organ of sketch.neutralNiches ?? []) state.neutralNiches[organ] = state.round - 1
  sketch.seats.forEach((seat, i) => {
    const id = String(i) as SeatId
    state.seats[id] = seatFrom(seat, state.round)
    const { sites } = seatAt(state, id)
    for (const [organ, values] of Object.entries(sites))
      state.valueAt[organ as Organ] += values.length
  })
  return state
}

const nonZero = <V>(record: Readonly<Record<string, V>>): Record<string, V> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== 0 && value !== false))

/** The state in the words of a sketch, for comparison: empty things are left out. */
export const sketchOf = (state: State): Record<keyof TableSketch, unknown> => ({
  seats: state.order.map((id) => seatSketch(seatAt(state, id))),
  shear: state.forecast.shear,
  immune: state.forecast.immune,
  soil: state.forecast.soil,
  flowTrack: state.flowTrack,
  neutralNiches: Object.keys(nonZero(state.neutralNiches)),
  immunotherapy: state.immunotherapy,
  boneGuard: state.boneGuard,
  round: state.round,
})

const seatSketch = (seat: SeatState): Record<keyof SeatSketch, unknown> => ({
  tumour: seat.tumour,
  dial: seat.dial,
  primary: seat.primary,
  stroma: seat.stroma,
  singles: nonZero(seat.singles),
  clusters: nonZero(seat.clusters),
  covered: Object.keys(nonZero(seat.covered)),
  colonies: Object.fromEntries(
    Object.entries(seat.colonies)
      .filter(([, { size }]) => size > 0)
      .map(([organ, { size, dormant, landed }]) => [organ, { size, dormant, landed }]),
  ),
  sites: Object.fromEntries(Object.entries(seat.sites).filter(([, values]) => values.length > 0)),
  niches: Object.keys(nonZero(seat.niches)),
  adaptations: seat.adaptations,
  offers: seat.offers,
  cubes: seat.cubes,
  points: seat.points,
  lost: seat.lost,
  actionsLeft: seat.actionsLeft,
})

/** The expectation of one seat, brought to the form of `sketchOf`: zeros and defaults drop out. */
export const expectedSeat = (sketch: SeatSketch): Record<string, unknown> => {
  const expected: Record<string, unknown> = { ...sketch }
  if (sketch.singles !== undefined) expected.singles = nonZero(sketch.singles)
  if (sketch.clusters !== undefined) expected.clusters = nonZero(sketch.clusters)
  if (sketch.colonies !== undefined)
    expected.colonies = Object.fromEntries(
      Object.entries(sketch.colonies)
        .filter(([, { size }]) => size > 0)
        .map(([organ, colony]) => [organ, { dormant: false, ...colony }]),
    )
  if (sketch.sites !== undefined)
    expected.sites = Object.fromEntries(
      Object.entries(sketch.sites).filter(([, values]) => values.length > 0),
    )
  return expected
}
