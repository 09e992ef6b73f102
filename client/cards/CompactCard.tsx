import { IconCube } from '@tabler/icons-react'
import { describeCard, type AdaptationCard } from '../../game/public'
import { deckClass } from '../ui'
import { CardArt } from './CardArt'
import './cards.css'

interface CompactCardProps {
  card: AdaptationCard
  state: 'playable' | 'blocked' | 'fixed'
  /** One line at the foot: what a tap does, or what is missing. */
  tag: string
  onOpen: () => void
}

/** An adaptation in the hand. A tap shows the whole card and what can be done with it. */
export const CompactCard = ({ card, state, tag, onOpen }: CompactCardProps) => (
  <button
    type="button"
    className={`cards-compact cards-${state} ${deckClass('adaptation')}`}
    onClick={onOpen}
  >
    <span className="cards-compact-head">{card.title}</span>
    <span className="cards-compact-art">
      <CardArt card={card} />
      <b className="cards-cost">
        <IconCube size={14} aria-hidden="true" /> {card.cost}
        <span className="unseen"> {card.cost === 1 ? 'cube' : 'cubes'}</span>
      </b>
    </span>
    <span className="cards-compact-text">{describeCard(card).join(' ')}</span>
    <span className="cards-tag">{tag}</span>
  </button>
)
