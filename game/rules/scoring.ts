import type { EndReason } from '../log'
import { NUMBERS } from '../numbers'
import { eachSeat, type Play } from '../play'
import { profileOf } from '../profile'
import { ORGANS } from '../vocabulary'
import { finalStandings } from './standings'

/** Q3 Colonies, Q4 Ties, W3 Pairs: scores what is left on the board and ends the game. */
export const endGame = (play: Play, why: EndReason): void => {
  const { state } = play
  eachSeat(state, (id, seat) => {
    const dormantPoints = NUMBERS.dormant.points + profileOf(seat).dormantScore
    for (const organ of ORGANS) {
      const { size, dormant } = seat.colonies[organ]
      if (size === 0) continue
      const points = dormant ? dormantPoints : size
      seat.points += points
      play.log?.push({
        key: 'scoredAtEnd',
        rule: 'Q3',
        round: state.round,
        seat: id,
        at: organ,
        dormant,
        points,
      })
    }
  })
  state.phase = 'over'
  state.standings = finalStandings(state)
  play.log?.push({
    key: 'gameOver',
    rule: 'K2',
    round: state.round,
    standings: state.standings,
    why,
  })
}
