import { SeatLabel } from '../ui'
import type { Match } from './useMatch'

/** While nobody at this device can act. */
export const Waiting = ({ match }: { match: Match }) => (
  <p className="match-waiting">
    {match.turn === null || match.happened.length > 0 ? (
      'The body acts for everybody.'
    ) : (
      <>
        <SeatLabel seat={match.turn} /> is choosing. What it does can be read in the log.
      </>
    )}
  </p>
)
