import { NUMBERS } from '../numbers'
import type { Play } from '../play'
import { profileOf } from '../profile'
import { reason } from '../reasons'
import type { SeatState } from '../state'
import { isOrgan, ORGANS, type Bed, type Form, type Organ, type SeatId } from '../vocabulary'
import { countLosses } from './losses'
import { byKey, defineAction } from './rule'
import { explained, limited, rollCells } from './tests'
import { arriveAsCluster, cellsAt } from './vessels'
import { occupied } from './where'

const MOVE_ON = byKey(ORGANS, (at) => ({ move: 'moveOn', at }))

const need = () => limited(NUMBERS.moveOn.need, undefined)
const test = () => explained(NUMBERS.moveOn.need, (parts) => limited(NUMBERS.moveOn.need, parts))

/** With the lymph through the thoracic duct into the veins, and so to the lung. */
const passWithLymph = (play: Play, id: SeatId, seat: SeatState, form: Form): number => {
  const cells = form === 'single' ? seat.singles.node : seat.clusters.node
  if (cells === 0) return 0
  const rolls: number[] | undefined = play.log && []
  const through = rollCells(play, cells, need(), rolls)
  if (form === 'single') seat.singles.node = 0
  else seat.clusters.node = 0
  if (form === 'single') seat.singles.lung += through
  else arriveAsCluster(seat, profileOf(seat), 'lung', through)
  if (rolls !== undefined)
    play.log?.push({
      key: 'tested',
      rule: 'A5',
      round: play.state.round,
      seat: id,
      cause: play.cause,
      what: 'moveOn',
      from: { in: 'vessel', at: 'node', form },
      to: { in: 'vessel', at: 'lung', form },
      cells,
      rolls,
      test: test(),
      survived: through,
      spared: 0,
      lost: cells - through,
      saves: [],
    })
  return cells - through
}

const breakUp = (play: Play, id: SeatId, seat: SeatState, at: Bed): void => {
  const cells = seat.clusters[at]
  seat.clusters = { ...seat.clusters, [at]: 0 }
  seat.singles = { ...seat.singles, [at]: seat.singles[at] + cells }
  play.log?.push({
    key: 'brokeUp',
    rule: 'A5',
    round: play.state.round,
    seat: id,
    cause: play.cause,
    at,
    cells,
  })
}

const canMoveOn = (seat: SeatState, at: Organ) =>
  at === 'node' ? cellsAt(seat, 'node') > 0 : seat.clusters[at] > 0

/** A5 Move on. */
export const moveOn = defineAction<'moveOn'>({
  whyNot({ seat }, { at }) {
    if (!ORGANS.includes(at))
      return reason(
        'A5/unknown',
        'Not from here',
        'Cells move on from the lymph node, and clusters break up in the five capillary beds.',
        'Both are places where cells are held up for a while.',
      )
    if (canMoveOn(seat, at)) return undefined
    return at === 'node'
      ? reason(
          'A5/no-cells',
          'No cells in the node',
          'You have no cells in the vessels of the lymph node.',
          'Lymph carries on only what has drained into it.',
        )
      : reason(
          'A5/no-cluster',
          'No stuck cluster',
          'You have no cluster lodged there; single cells flow on by themselves.',
          'A cluster gets stuck in a capillary that a single cell can squeeze through.',
        )
  },
  choices({ seat }, add) {
    for (const place of occupied(seat))
      if (isOrgan(place) && canMoveOn(seat, place)) add.push(MOVE_ON[place])
  },
  cost: () => 1,
  rolls: (_acting, { at }) => at === 'node',
  tests({ seat }, { at }) {
    if (at !== 'node') return []
    const coming = []
    if (seat.singles.node > 0)
      coming.push({
        what: 'moveOn',
        form: 'single',
        cells: seat.singles.node,
        test: test(),
      } as const)
    if (seat.clusters.node > 0)
      coming.push({
        what: 'moveOn',
        form: 'cluster',
        cells: seat.clusters.node,
        test: test(),
      } as const)
    return coming
  },
  perform(play, id, seat, { at }) {
    if (at !== 'node') {
      breakUp(play, id, seat, at)
      return
    }
    const cells = cellsAt(seat, 'node')
    const alone = passWithLymph(play, id, seat, 'single')
    const together = passWithLymph(play, id, seat, 'cluster')
    if (seat.covered.node && alone + together < cells) seat.covered.lung = true
    seat.covered.node = false
    countLosses(play, id, alone + together)
  },
})
