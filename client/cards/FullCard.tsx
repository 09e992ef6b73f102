import { IconCube, IconMicroscope } from '@tabler/icons-react'
import { useState } from 'react'
import { describeCard, type AdaptationCard, type EventCardOf } from '../../game/public'
import { CardBand, DieFaces, deckClass } from '../ui'
import { useLoaded } from '../routes/useLoaded'
import { useTopic } from '../tutor/useTopic'
import { CardArt } from './CardArt'
import './cards.css'
import { loadSmallPrint } from './onDemand'

/** What a card that tests cells asks of them, for the row of dice. */
const needsOf = (card: AdaptationCard | EventCardOf): readonly { who: string; need: number }[] =>
  card.deck === 'adaptation'
    ? []
    : card.effects.flatMap((effect) => {
        if (effect.kind === 'flow')
          return [
            { who: 'Single cells', need: effect.single },
            { who: 'Clusters', need: effect.cluster },
          ]
        if (effect.kind === 'cellTest') return [{ who: 'Each cell', need: effect.need }]
        return effect.kind === 'hit' && effect.unless !== undefined
          ? [{ who: 'Colonies', need: effect.unless }]
          : []
      })

const NOT_HERE = {
  loading: <p role="status">One moment…</p>,
  missing: <p>This did not come over the network. Open the card again in a moment.</p>,
} as const

/** A whole card: band, picture, what it does, and the biology with its source and its limits. */
export const FullCard = ({ card }: { card: AdaptationCard | EventCardOf }) => {
  const [more, setMore] = useState(false)
  const small = useLoaded(loadSmallPrint)
  const { onTopic, page } = useTopic()
  const [first, ...rest] = describeCard(card)
  return (
    <article className={`cards-full ${deckClass(card.deck)}`}>
      <CardBand deck={card.deck} title={card.title} />
      <div className="cards-art">
        <CardArt card={card} />
        {card.deck === 'immune' && <b className="cards-icon">{card.icon}</b>}
        {card.deck === 'adaptation' && (
          <b className="cards-cost">
            <IconCube size={16} aria-hidden="true" /> {card.cost}
            <span className="unseen"> {card.cost === 1 ? 'mutation cube' : 'mutation cubes'}</span>
          </b>
        )}
      </div>
      <div className="cards-text">
        <p>
          <b>{first}</b> {rest.join(' ')}
        </p>
        {needsOf(card).map(({ who, need }) => (
          <p key={`${who}${need}`} className="cards-test">
            <DieFaces need={need} /> {who} {need}+
          </p>
        ))}
      </div>
      <footer className="cards-biology">
        <h4>
          <IconMicroscope size={16} aria-hidden="true" /> The biology
          {small.is === 'here' && <small.part.FirstSource id={card.id} />}
        </h4>
        <p>{card.biology}</p>
        {more && (
          <div className="cards-more">
            {small.is === 'here' ? <small.part.SmallPrint id={card.id} /> : NOT_HERE[small.is]}
          </div>
        )}
        <button
          type="button"
          className="cards-link"
          aria-expanded={more}
          onClick={() => setMore(!more)}
        >
          {more ? 'Show less' : 'More, and what the game leaves out'}
        </button>
        {small.is === 'here' && <small.part.ReadOn id={card.id} onTopic={onTopic} />}
      </footer>
      {page}
    </article>
  )
}
