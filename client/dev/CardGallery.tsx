import {
  CARDS,
  DECKS,
  TUMOUR_NAMES,
  describeCard,
  type AdaptationCard,
  type AnyCard,
  type TumourCard,
} from '../../game/public'
import { CardArt } from '../cards/CardArt'
import { CompactCard } from '../cards/CompactCard'
import { FullCard } from '../cards/FullCard'
import { DeckMark, plural } from '../ui'
import { BothThemes, Labelled } from './BothThemes'

type CompactState = Parameters<typeof CompactCard>[0]['state']

/** Every state with every line that the hand writes at the foot of a card in it. */
const COMPACT: Readonly<Record<CompactState, (cost: number) => readonly string[]>> = {
  playable: (cost) => [`Fix for ${cost}`],
  blocked: (cost) => [
    ...(cost > 0 ? [`Needs ${plural(cost, 'cube')}`] : []),
    'One a round',
    'Not now',
  ],
  fixed: () => ['Fixed'],
}
const STATES = ['playable', 'blocked', 'fixed'] as const satisfies readonly CompactState[]

const nothing = () => undefined

const CompactStates = ({ card }: { card: AdaptationCard }) => (
  <div className="dev-hand">
    {STATES.flatMap((state) =>
      COMPACT[state](card.cost).map((tag) => (
        <CompactCard key={tag} card={card} state={state} tag={tag} onOpen={nothing} />
      )),
    )}
  </div>
)

/** A tumour type has no printed card: what is written of it stands in the dialog of its seat. */
const TumourWords = ({ card }: { card: TumourCard }) => (
  <article className="dev-tumour">
    <CardArt card={card} />
    <h3>{TUMOUR_NAMES[card.id]}</h3>
    <p>{describeCard(card).join(' ')}</p>
    <p>{card.biology}</p>
  </article>
)

const Shown = ({ card }: { card: AnyCard }) => (
  <section className="dev-card" aria-label={card.title}>
    <BothThemes>
      {card.deck === 'tumour' ? <TumourWords card={card} /> : <FullCard card={card} />}
      {card.deck === 'adaptation' && <CompactStates card={card} />}
      <Labelled name="24 px">
        <span className="dev-tiny">
          {card.deck !== 'tumour' && <DeckMark deck={card.deck} size={24} />}
          <span className="dev-tiny-art">
            <CardArt card={card} />
          </span>
        </span>
      </Labelled>
    </BothThemes>
  </section>
)

/** Every card of every deck. */
export const CardGallery = () => (
  <>
    {[...DECKS, 'tumour' as const].map((deck) => (
      <section key={deck}>
        <h2>
          {deck} ({CARDS[deck].length})
        </h2>
        <div className="dev-cards">
          {CARDS[deck].map((card) => (
            <Shown key={card.id} card={card} />
          ))}
        </div>
      </section>
    ))}
  </>
)
