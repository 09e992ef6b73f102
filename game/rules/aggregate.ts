import { NUMBERS } from '../numbers'
import { profileOf } from '../profile'
import { reason } from '../reasons'
import { VESSEL_PLACES } from '../vocabulary'
import { byKey, defineAction } from './rule'
import { arriveAsCluster, cellsAt } from './vessels'
import { occupied } from './where'

const AGGREGATE = byKey(VESSEL_PLACES, (at) => ({ move: 'aggregate', at }))

/** A6 Aggregate. */
export const aggregate = defineAction<'aggregate'>({
  whyNot({ seat }, { at }) {
    if (!VESSEL_PLACES.includes(at))
      return reason(
        'A6/unknown',
        'Only in a vessel',
        'Cells aggregate at a place inside a vessel.',
        'Platelets and fibrin are found in blood and lymph, not in tissue.',
      )
    if (seat.dial === 'mesenchymal')
      return reason(
        'A6/mesenchymal',
        'Not while mesenchymal',
        'While your dial is on mesenchymal, clusters cannot form.',
        'Fully mobile cells have given up the junctions that would hold them together.',
      )
    if (seat.singles[at] === 0 || cellsAt(seat, at) < NUMBERS.cluster.min)
      return reason(
        'A6/too-few',
        'Too few cells here',
        'It takes a single cell there, and at least two of your cells in all.',
        'An aggregate is several cells stuck together with platelets and fibrin.',
      )
    return undefined
  },
  choices({ seat }, add) {
    if (seat.dial === 'mesenchymal') return
    for (const place of occupied(seat))
      if (seat.singles[place] > 0 && cellsAt(seat, place) >= NUMBERS.cluster.min)
        add.push(AGGREGATE[place])
  },
  cost: () => 1,
  rolls: () => false,
  tests: () => [],
  perform(play, id, seat, { at }) {
    const cells = seat.singles[at]
    seat.singles = { ...seat.singles, [at]: 0 }
    seat.clusters = { ...seat.clusters }
    arriveAsCluster(seat, profileOf(seat), at, cells)
    seat.covered = { ...seat.covered, [at]: true }
    play.log?.push({ key: 'aggregated', rule: 'A6', round: play.state.round, seat: id, at, cells })
  },
})
