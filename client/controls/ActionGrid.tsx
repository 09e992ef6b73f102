import type { Move, SeatId } from '../../game/public'
import { isMoveMet, isTableMet } from '../firstGame/met'
import type { Match } from '../match/useMatch'
import { seatOf, spotOf, type Spot } from '../match/spots'
import { ActionButton } from './ActionButton'
import { ACTION_MOVES } from './kinds'
import { commonReason, waysOf } from './ways'

interface ActionGridProps {
  match: Match
  seat: SeatId
  /** Only what can happen at this spot. */
  spot: Spot | null
  onChoose: (move: Move) => void
}

/** Every kind of action, the possible and the impossible, in the order of the cascade. */
export const ActionGrid = ({ match, seat, spot, onChoose }: ActionGridProps) => {
  const state = seatOf(match.view, seat)
  return (
    <ul className="controls-grid" aria-label="Actions">
      {ACTION_MOVES.map((move) => {
        // Whoever asks a place is told all that it could be for, and why not yet.
        if (spot === null && !isMoveMet(match.view, seat, match.log, move)) return null
        const all = waysOf(move, state, match.legal, match.whyNot)
        const ways = spot === null ? all : all.filter((way) => spotOf(way.sample) === spot)
        if (ways.length === 0) return null
        return (
          <li key={move}>
            <ActionButton
              view={match.view}
              seat={seat}
              move={move}
              ways={ways}
              reason={commonReason(ways)}
              isTermShown={isTableMet(match.view, match.log)}
              onChoose={() => onChoose(move)}
            />
          </li>
        )
      })}
    </ul>
  )
}
