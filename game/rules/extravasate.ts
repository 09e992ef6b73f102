import { NUMBERS } from '../numbers'
import { outlookOf } from '../outlook'
import type { Play } from '../play'
import { profileOf, type Profile } from '../profile'
import { reason } from '../reasons'
import type { SeatState, View } from '../state'
import { CROSSING } from '../traits'
import { isOrgan, ORGANS, type Form, type Organ, type SeatId } from '../vocabulary'
import { growAfterLanding, land } from './colonies'
import { countLosses } from './losses'
import { byKey, defineAction } from './rule'
import { explained, limited, remedies, rollCells, shifted, type Parts } from './tests'
import { cellsAt } from './vessels'
import { occupied } from './where'

const EXTRAVASATE = byKey(ORGANS, (at) => ({ move: 'extravasate', at }))

/** A4: the number that a cell, or a cluster as one, needs to leave the vessel there. */
export const exitNeed = (
  view: View,
  seat: SeatState,
  profile: Profile,
  organ: Organ,
  parts?: Parts,
): number => {
  let need = shifted(NUMBERS.exit[organ], CROSSING[seat.dial], parts)
  need = shifted(need, profile.exit[organ], parts)
  need = shifted(need, outlookOf(view.forecast).exit, parts)
  return limited(need, parts)
}

const exitTest = (view: View, seat: SeatState, profile: Profile, organ: Organ) =>
  explained(NUMBERS.exit[organ], (parts) => exitNeed(view, seat, profile, organ, parts))

const tellExit = (
  play: Play,
  id: SeatId,
  at: Organ,
  told: { form: Form; cells: number; rolls: number[]; survived: number; lost: number },
): void => {
  const seat = play.state.seats[id]
  if (seat === undefined) return
  const test = exitTest(play.state, seat, profileOf(seat), at)
  play.log?.push({
    key: 'tested',
    rule: 'A4',
    round: play.state.round,
    seat: id,
    cause: play.cause,
    what: 'extravasate',
    from: { in: 'vessel', at, form: told.form },
    to: { in: 'colony', at },
    cells: told.cells,
    rolls: told.rolls,
    test,
    survived: told.survived,
    spared: 0,
    lost: told.lost,
    saves:
      told.survived === told.cells
        ? []
        : remedies(seat, told.rolls, test.need, (other) => exitNeed(play.state, seat, other, at)),
  })
}

const singlesLeave = (play: Play, id: SeatId, seat: SeatState, at: Organ, need: number): number => {
  const cells = seat.singles[at]
  if (cells === 0) return 0
  const rolls: number[] | undefined = play.log && []
  const survived = rollCells(play, cells, need, rolls)
  seat.singles[at] = 0
  const lost = cells - survived
  if (rolls !== undefined) tellExit(play, id, at, { form: 'single', cells, rolls, survived, lost })
  return survived
}

/** A cluster tests once as one. One that fails stays lodged. */
const clusterLeaves = (
  play: Play,
  id: SeatId,
  seat: SeatState,
  at: Organ,
  need: number,
): number => {
  const cells = seat.clusters[at]
  if (cells === 0) return 0
  const rolls: number[] | undefined = play.log && []
  const survived = rollCells(play, 1, need, rolls) === 1 ? cells : 0
  if (survived > 0) seat.clusters[at] = 0
  if (rolls !== undefined)
    tellExit(play, id, at, { form: 'cluster', cells, rolls, survived, lost: 0 })
  return survived
}

/** A4 Extravasate. */
export const extravasate = defineAction<'extravasate'>({
  whyNot({ seat }, { at }) {
    if (!ORGANS.includes(at))
      return reason(
        'A4/unknown',
        'Not from here',
        'Your cells can leave the vessels at the lymph node and at the five capillary beds.',
        'Cells leave where vessels are narrow, slow and thin-walled.',
      )
    return cellsAt(seat, at) === 0
      ? reason(
          'A4/no-cells',
          'No cells there',
          'You have no cells in the vessels there.',
          'A cell can settle only where the flow has carried it and it has stopped.',
        )
      : undefined
  },
  choices({ seat }, add) {
    for (const place of occupied(seat)) if (isOrgan(place)) add.push(EXTRAVASATE[place])
  },
  cost: ({ seat, profile }) =>
    profile.free.extravasate !== null && !seat.used.extravasate ? 0 : 1,
  rolls: () => true,
  tests({ view, seat, profile }, { at }) {
    const test = exitTest(view, seat, profile, at)
    const coming = []
    if (seat.singles[at] > 0)
      coming.push({ what: 'extravasate', form: 'single', cells: seat.singles[at], test } as const)
    if (seat.clusters[at] > 0)
      coming.push({ what: 'extravasate', form: 'cluster', cells: seat.clusters[at], test } as const)
    return coming
  },
  perform(play, id, seat, { at }) {
    seat.used = { ...seat.used, extravasate: true }
    const need = exitNeed(play.state, seat, profileOf(seat), at)
    const before = seat.singles[at]
    const alone = singlesLeave(play, id, seat, at, need)
    const together = clusterLeaves(play, id, seat, at, need)
    land(play, id, at, alone + together)
    countLosses(play, id, before - alone)
    if (alone > 0) growAfterLanding(play, id, at, 'single')
    if (together > 0) growAfterLanding(play, id, at, 'cluster')
  },
})
