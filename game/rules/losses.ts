import { NUMBERS } from '../numbers'
import type { Play } from '../play'
import { seatAt } from '../state'
import type { SeatId } from '../vocabulary'

/**
 * T3 Losses and cubes. Counts cells that have left the game; the caller has taken them off the board
 * and told why.
 */
export const countLosses = (play: Play, id: SeatId, cells: number): void => {
  if (cells === 0) return
  const seat = seatAt(play.state, id)
  const every = NUMBERS.cube.lostCells
  const cubes = Math.floor((seat.lost + cells) / every) - Math.floor(seat.lost / every)
  seat.lost += cells
  if (cubes === 0) return
  seat.cubes += cubes
  play.log?.push({
    key: 'cubeGained',
    rule: 'T3',
    round: play.state.round,
    seat: id,
    cause: play.cause,
    cubes,
  })
}
