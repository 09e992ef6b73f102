import { afterPaint, plural } from '../ui'
import { IconCube } from '@tabler/icons-react'
import { useState } from 'react'
import { cardOf, costOf, type CardId, type SeatId } from '../../game/public'
import { CardDialog } from '../cards/CardDialog'
import { CompactCard } from '../cards/CompactCard'
import { HOMES } from '../match/homes'
import type { Match } from '../match/useMatch'
import { seatOf } from '../match/spots'
import { FixChoice } from './FixChoice'

/** This round's offers and the adaptations held, with the cubes to pay for them. */
export const Hand = ({ match, seat }: { match: Match; seat: SeatId }) => {
  const [open, setOpen] = useState<CardId | null>(null)
  const state = seatOf(match.view, seat)
  const { cubes, offers, adaptations, fixed } = state
  const shown = offers === 'hidden' ? [] : offers
  return (
    <section className="controls-hand" aria-label="Adaptations">
      <header>
        <h2 id={HOMES.hand} tabIndex={-1}>
          Adaptations
        </h2>
        <span className="controls-cubes">
          <IconCube size={16} aria-hidden="true" /> {plural(cubes, 'cube')}
        </span>
        <ul className="controls-held" aria-label="Adaptations held">
          {adaptations.map((id) => (
            <li key={id}>
              <button type="button" onClick={() => afterPaint(() => setOpen(id))}>
                {cardOf(id).title}
              </button>
            </li>
          ))}
        </ul>
      </header>
      <div className="controls-cards">
        {shown.map((id) => {
          const card = cardOf(id)
          if (card.deck !== 'adaptation') return null
          const can = match.legal.some((a) => a.move === 'fix' && a.adaptation === id)
          const why = can ? undefined : match.whyNot({ move: 'fix', adaptation: id })
          return (
            <CompactCard
              key={id}
              card={card}
              state={id === fixed ? 'fixed' : can ? 'playable' : 'blocked'}
              tag={
                id === fixed
                  ? 'Fixed'
                  : can
                    ? `Fix for ${costOf(state, id)}`
                    : (why?.brief ?? 'Not now')
              }
              onOpen={() => afterPaint(() => setOpen(id))}
            />
          )
        })}
        {shown.length === 0 && <p className="controls-empty">No offers this round.</p>}
      </div>
      {open !== null && (
        <CardDialog id={open} onClose={() => setOpen(null)}>
          {shown.includes(open) && (
            <FixChoice match={match} adaptation={open} onFixed={() => setOpen(null)} />
          )}
        </CardDialog>
      )}
    </section>
  )
}
