import { IconBook } from '@tabler/icons-react'
import { useState } from 'react'
import { MatchBots } from '../bots/MatchBots'
import { LogPanel } from '../log/LogPanel'
import { Players } from '../players/Players'
import { Dialog, Token, useSeatName } from '../ui'
import { cellsOf, seatOf } from './spots'
import type { Match } from './useMatch'

/** On a tablet the rail is a strip of tokens; a tap opens players and log in full. */
export const FoldedRail = ({ match }: { match: Match }) => {
  const seatName = useSeatName()
  const [open, setOpen] = useState(false)
  return (
    <aside className="match-folded" aria-label="Table">
      {match.view.order.map((seat) => {
        const state = seatOf(match.view, seat)
        return (
          <button
            key={seat}
            type="button"
            className={seat === match.turn ? 'match-fold match-fold-acting' : 'match-fold'}
            onClick={() => setOpen(true)}
          >
            <Token seat={seat} size={28} />
            <span className="unseen">{seatName(seat)}</span>
            <b>{state.points} pts</b>
            <span>{cellsOf(state)} cells</span>
          </button>
        )
      })}
      <button type="button" className="match-fold" onClick={() => setOpen(true)}>
        <IconBook size={24} aria-hidden="true" />
        <b>Log</b>
      </button>
      {open && (
        <Dialog title="At the table" onClose={() => setOpen(false)}>
          <Players match={match} />
          <LogPanel
            log={match.log}
            view={match.view}
            viewer={match.viewer}
            beside={<MatchBots />}
          />
        </Dialog>
      )}
    </aside>
  )
}
