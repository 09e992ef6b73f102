import { BotTelling } from '../bots/BotTelling'
import { SeatLabel, SeatMark } from '../ui'
import type { Match } from './useMatch'

/** While nobody at this device can act. */
export const Waiting = ({ match }: { match: Match }) => {
  const { turn, happened, waitingFor, viewer, controllers, away, bots } = match
  if (turn === null || happened.length > 0)
    return (
      <p className="match-waiting">
        {match.view.phase === 'over'
          ? 'The game is over.'
          : match.view.order.length === 1
            ? 'The body acts.'
            : 'The body acts for everybody.'}
      </p>
    )
  const isBots = controllers[turn]?.by === 'bot'
  if (isBots && bots !== null) return <BotTelling bots={bots} turn={turn} />
  if (isBots)
    return (
      <p className="match-waiting">
        <SeatLabel seat={turn} /> is choosing. What it does can be read in the log.
      </p>
    )
  const isDone = viewer !== null && match.view.seats[viewer]?.done === true
  return (
    <div className="match-waiting">
      <p>{isDone ? 'You are done for this round. Still choosing:' : 'Still choosing:'}</p>
      <ul>
        {waitingFor.map((seat) => (
          <li key={seat}>
            <SeatLabel seat={seat} />
            <SeatMark controller={controllers[seat]} away={away.has(seat)} />
          </li>
        ))}
      </ul>
    </div>
  )
}
