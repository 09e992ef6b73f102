import type { Form, SeatId, VesselPlace } from '../vocabulary'
import type { Site } from '../log'
import { eachSeat, type Play } from '../play'
import { profileOf, type Profile } from '../profile'
import { countLosses } from '../rules/losses'
import { explained, limited, remedies, rollCells, shifted, type Parts } from '../rules/tests'
import { cellsAt, shrinkCluster } from '../rules/vessels'
import { occupied } from '../rules/where'
import type { SeatState } from '../state'
import { atLeast, places } from '../text/words'
import { isSpared, type EffectRule, type Resolving } from './effect'
import type { EffectOf } from './vocabulary'

/** The number that a cell needs against this card: immune cards know shifts of their icon. */
export const immuneNeed = (
  printed: number,
  profile: Profile,
  resolving: Resolving,
  parts?: Parts,
): number => {
  const shift = resolving.icon === null ? null : profile.immune[resolving.icon]
  return limited(shift === null ? printed : shifted(printed, shift, parts), parts)
}

export const immuneTest = (printed: number, profile: Profile, resolving: Resolving) =>
  explained(printed, (parts) => immuneNeed(printed, profile, resolving, parts))

/** Tests `cells` cells at a site, tells it, counts the losses and gives their number. */
export const testCells = (
  play: Play,
  id: SeatId,
  seat: SeatState,
  from: Site,
  cells: number,
  printed: number,
  resolving: Resolving,
): number => {
  const profile = profileOf(seat)
  const need = immuneNeed(printed, profile, resolving)
  const rolls: number[] | undefined = play.log && []
  const survived = rollCells(play, cells, need, rolls)
  const lost = cells - survived
  if (play.log !== undefined && rolls !== undefined)
    play.log.push({
      key: 'tested',
      rule: resolving.rule,
      round: play.state.round,
      seat: id,
      cause: play.cause,
      what: resolving.icon === null ? 'treatment' : 'immune',
      from,
      to: from,
      cells,
      rolls,
      test: immuneTest(printed, profile, resolving),
      survived,
      spared: 0,
      lost,
      saves:
        lost === 0
          ? []
          : remedies(
              seat,
              rolls,
              need,
              (other) => needOrHidden(printed, other, resolving, from),
              from.in === 'vessel' && resolving.icon !== null
                ? [{ by: { kind: 'platelets' }, need: null }]
                : [],
            ),
    })
  countLosses(play, id, lost)
  return lost
}

/** As `immuneNeed`, but null where this profile keeps the card away from cells at this site. */
const needOrHidden = (
  printed: number,
  profile: Profile,
  resolving: Resolving,
  from: Site,
): number | null => {
  const cloaked = from.in === 'vessel' && from.at !== 'node' && profile.cloak !== null
  return (resolving.icon !== null && cloaked) || resolving.sparedBy(profile) !== null
    ? null
    : immuneNeed(printed, profile, resolving)
}

/** I2, platelet cloak: whether immune cells find the seat's cells at this vessel place. */
export const isFound = (seat: SeatState, profile: Profile, place: VesselPlace): boolean =>
  !seat.covered[place] && (profile.cloak === null || place === 'node')

const testForm = (
  play: Play,
  id: SeatId,
  seat: SeatState,
  at: VesselPlace,
  form: Form,
  effect: EffectOf<'cellTest'>,
  resolving: Resolving,
): void => {
  const cells = form === 'single' ? seat.singles[at] : seat.clusters[at]
  if (cells === 0) return
  const from: Site = { in: 'vessel', at, form }
  const lost = testCells(play, id, seat, from, cells, effect.need, resolving)
  if (form === 'single') seat.singles[at] -= lost
  else if (lost > 0) shrinkCluster(seat, at, lost)
}

const isThere = (seat: SeatState, effect: EffectOf<'cellTest'>, place: VesselPlace): boolean => {
  const { cells, crowd } = effect
  if (cells === 'single') return seat.singles[place] > 0
  if (cells === 'clustered') return seat.clusters[place] > 0
  return cellsAt(seat, place) >= (crowd ?? 1)
}

const WHO = { single: 'single cells', clustered: 'clustered cells', all: 'all cells' } as const

/** Cells in vessels test; failures are lost. */
export const cellTest: EffectRule<'cellTest'> = {
  attack: true,
  describe: ({ cells, at, need, crowd }) => {
    const where =
      crowd === undefined
        ? places(at)
        : `${places(at)} where a seat has ${String(crowd)} or more of them`
    return `Test ${atLeast(need)}: ${WHO[cells]} at ${where}.`
  },
  resolve(play, effect, resolving) {
    eachSeat(play.state, (id, seat) => {
      const profile = profileOf(seat)
      const { cells } = effect
      let spared: boolean | undefined
      for (const place of occupied(seat)) {
        if (!effect.at.includes(place) || !isThere(seat, effect, place)) continue
        if (!isFound(seat, profile, place)) continue
        spared ??= isSpared(play, id, profile, resolving)
        if (spared) return
        // A cluster that shrinks to one cell leaves a single behind, which has been tested already.
        if (cells !== 'clustered') testForm(play, id, seat, place, 'single', effect, resolving)
        if (cells !== 'single') testForm(play, id, seat, place, 'cluster', effect, resolving)
      }
    })
  },
}
