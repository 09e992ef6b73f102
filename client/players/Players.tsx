import { useState } from 'react'
import type { SeatId } from '../../game/public'
import type { Match } from '../match/useMatch'
import { STAGES } from '../match/spots'
import { PlayerDialog } from './PlayerDialog'
import { PlayerRow } from './PlayerRow'
import './players.css'

/** Everybody at the table: where their cells are, what they have, who still acts. */
export const Players = ({ match }: { match: Match }) => {
  const [open, setOpen] = useState<SeatId | null>(null)
  return (
    <section className="players" aria-labelledby="players-title">
      <header aria-hidden="true">
        <h2>Players</h2>
        <span className="players-stages">
          {STAGES.map(({ stages }) => (
            <b key={stages}>{stages}</b>
          ))}
        </span>
        <b className="players-points">pts</b>
      </header>
      <h2 id="players-title" className="unseen">
        Players
      </h2>
      <ul>
        {match.view.order.map((seat) => (
          <PlayerRow
            key={seat}
            view={match.view}
            seat={seat}
            controller={match.controllers[seat]}
            away={match.away.has(seat)}
            acting={seat === match.seat}
            awaited={match.seat === null && seat === match.turn}
            onOpen={() => setOpen(seat)}
          />
        ))}
      </ul>
      {open !== null && (
        <PlayerDialog view={match.view} seat={open} onClose={() => setOpen(null)} />
      )}
    </section>
  )
}
