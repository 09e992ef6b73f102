import type { Action } from '../action'
import { NUMBERS } from '../numbers'
import { profileOf } from '../profile'
import { reason } from '../reasons'
import { defineAction } from './rule'

const DIVIDE: Action = Object.freeze({ move: 'divide' })

/** A1 Divide. */
export const divide = defineAction<'divide'>({
  whyNot({ seat, profile }) {
    const { primary } = profile.limits
    return seat.primary >= primary
      ? reason(
          'A1/full',
          'Tumour is full',
          `Your primary tumour is at its limit of ${String(primary)} cells.`,
          'A crowded tumour outgrows its supply of oxygen and food.',
        )
      : undefined
  },
  choices({ seat, profile }, add) {
    if (seat.primary < profile.limits.primary) add.push(DIVIDE)
  },
  cost: () => 1,
  rolls: () => false,
  tests: () => [],
  perform(play, id, seat) {
    const cells = Math.min(NUMBERS.divide.cells, profileOf(seat).limits.primary - seat.primary)
    seat.primary += cells
    play.log?.push({ key: 'divided', rule: 'A1', round: play.state.round, seat: id, cells })
  },
})
