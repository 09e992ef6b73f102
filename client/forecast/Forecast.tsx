import { useState } from 'react'
import { cardOf, describeCard, type CardId, type View } from '../../game/public'
import { CardDialog } from '../cards/CardDialog'
import { DeckMark, deckClass } from '../ui'
import { ClinicTrack } from './ClinicTrack'
import { FlowTrack } from './FlowTrack'
import './forecast.css'

const STEP_WORDS = { shear: 'Flow', immune: 'Immune', soil: 'Soil', clinical: 'Clinic' } as const

const Row = ({ id, onOpen }: { id: CardId; onOpen: () => void }) => {
  const card = cardOf(id)
  if (card.deck === 'adaptation' || card.deck === 'tumour') return null
  return (
    <button type="button" className={`forecast-row ${deckClass(card.deck)}`} onClick={onOpen}>
      <DeckMark deck={card.deck} size={32} />
      <span>
        <small>
          {STEP_WORDS[card.deck]}
          {card.deck === 'immune' && ` · ${card.icon}`}
        </small>
        <b>{card.title}</b>
        <span className="forecast-text">{describeCard(card).join(' ')}</span>
      </span>
    </button>
  )
}

/** What the body will do when everybody is done: open from the start, so that plans are possible. */
export const Forecast = ({ view }: { view: View }) => {
  const [open, setOpen] = useState<CardId | null>(null)
  const { shear, immune, soil } = view.forecast
  return (
    <section className="forecast" aria-labelledby="forecast-title">
      <h2 id="forecast-title">This round the body brings</h2>
      <ul className="forecast-cards">
        {[shear, ...immune, soil].map((id, i) => (
          <li key={`${i}-${id}`}>
            <Row id={id} onOpen={() => setOpen(id)} />
          </li>
        ))}
      </ul>
      <div className="forecast-tracks">
        <FlowTrack view={view} />
        <ClinicTrack view={view} onOpen={setOpen} />
      </div>
      {open !== null && <CardDialog id={open} onClose={() => setOpen(null)} />}
    </section>
  )
}
