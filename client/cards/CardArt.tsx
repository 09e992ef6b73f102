import type { AnyCard } from '../../game/public'
import { DECK_LOOKS } from '../ui'
import { illustrationOf, ORGAN_ART } from './illustration'

/** The picture of a card: a scene, the organs that it names, or the calm pattern of its type. */
export const CardArt = ({ card }: { card: AnyCard }) => {
  const { scene, organs } = illustrationOf(card)
  if (scene !== null) return <img className="cards-scene" src={scene} alt="" loading="lazy" />
  if (organs.length > 0)
    return (
      <span className="cards-organs">
        {organs.slice(0, 4).map((organ) => (
          <img key={organ} src={ORGAN_ART[organ]} alt="" loading="lazy" />
        ))}
      </span>
    )
  const { Icon } = DECK_LOOKS[card.deck === 'tumour' ? 'adaptation' : card.deck]
  return (
    <span className={`cards-pattern cards-pattern-${card.deck}`}>
      <span className="cards-medal">
        <Icon size={34} stroke={1.8} aria-hidden="true" />
      </span>
    </span>
  )
}
