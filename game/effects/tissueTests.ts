import { eachSeat } from '../play'
import { profileOf } from '../profile'
import { shrink } from '../rules/colonies'
import { atLeast } from '../text/words'
import { ORGANS } from '../vocabulary'
import { testCells } from './cellTest'
import { isSpared, type EffectRule } from './effect'

/** Cells in the stroma test; failures are lost. */
export const stromaTest: EffectRule<'stromaTest'> = {
  attack: true,
  describe: ({ need }) => `Test ${atLeast(need)}: cells in the stroma.`,
  resolve(play, { need }, resolving) {
    eachSeat(play.state, (id, seat) => {
      if (seat.stroma === 0 || isSpared(play, id, profileOf(seat), resolving)) return
      seat.stroma -= testCells(play, id, seat, { in: 'stroma' }, seat.stroma, need, resolving)
    })
  },
}

/** Cells that left a vessel this round test; failures are lost. */
export const landedTest: EffectRule<'landedTest'> = {
  attack: true,
  describe: ({ need }) => `Test ${atLeast(need)}: cells that left a vessel this round.`,
  resolve(play, { need }, resolving) {
    eachSeat(play.state, (id, seat) => {
      const landed = ORGANS.filter((organ) => seat.colonies[organ].landed > 0)
      if (landed.length === 0 || isSpared(play, id, profileOf(seat), resolving)) return
      for (const at of landed) {
        const colony = seat.colonies[at]
        const cells = colony.landed
        const lost = testCells(play, id, seat, { in: 'colony', at }, cells, need, resolving)
        colony.landed -= lost
        shrink(colony, lost)
      }
    })
  },
}
