import { useState } from 'react'
import { seatAt, type SeatId } from '../../game/public'
import { Targets } from '../alone/Targets'
import type { Match } from '../match/useMatch'
import { STAGES } from '../match/spots'
import { DialogOnDemand } from '../routes/DialogOnDemand'
import { loadPlayerDialog } from './onDemand'
import { PlayerRow } from './PlayerRow'
import './players.css'

/** What a clone alone aims at; its colonies add points when the game ends. */
const AloneTargets = ({ view }: Pick<Match, 'view'>) => {
  const { tumour, points } = seatAt(view, view.order[0] ?? '0')
  return (
    <section className="players-targets" aria-labelledby="players-targets">
      <h3 id="players-targets">Targets</h3>
      <Targets tumour={tumour} length={view.length} points={points} />
      <p className="alone-note">Colonies add their points when the game ends.</p>
    </section>
  )
}

/** Everybody at the table: where their cells are, what they have, who still acts. */
export const Players = ({ match }: { match: Match }) => {
  const [open, setOpen] = useState<SeatId | null>(null)
  const isAlone = match.view.order.length === 1
  const title = isAlone ? 'Your clone' : 'Players'
  return (
    <section className="players" aria-labelledby="players-title">
      <header aria-hidden="true">
        <h2>{title}</h2>
        <span className="players-stages">
          {STAGES.map(({ stages }) => (
            <b key={stages}>{stages}</b>
          ))}
        </span>
        <b className="players-points">pts</b>
      </header>
      <h2 id="players-title" className="unseen">
        {title}
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
      {isAlone && <AloneTargets view={match.view} />}
      {open !== null && (
        <DialogOnDemand load={loadPlayerDialog} onClose={() => setOpen(null)}>
          {({ PlayerDialog }) => (
            <PlayerDialog view={match.view} seat={open} onClose={() => setOpen(null)} />
          )}
        </DialogOnDemand>
      )}
    </section>
  )
}
