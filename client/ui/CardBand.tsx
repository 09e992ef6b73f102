import {
  IconDna2,
  IconPlant2,
  IconRadar2,
  IconStethoscope,
  IconWind,
  type TablerIcon,
} from '@tabler/icons-react'
import type { DeckName } from '../../game/public'

export interface DeckLook {
  label: string
  Icon: TablerIcon
  /** The lower edge of the band: the type of a card shows by colour, icon, edge and label. */
  edge: string
}

export const DECK_LOOKS: Readonly<Record<DeckName, DeckLook>> = {
  immune: {
    label: 'Immune event',
    Icon: IconRadar2,
    edge: 'M0 0H260V14C247 26 234 26 221.7 14C208.7 26 195.7 26 182.7 14C169.7 26 156.7 26 143.7 14C130.7 26 117.7 26 104.7 14C91.7 26 78.7 26 65.7 14C52.7 26 39.7 26 26.7 14C17.7 24 8 24 0 16Z',
  },
  shear: {
    label: 'Shear event',
    Icon: IconWind,
    edge: 'M0 0H260V12C238 30 217-2 195 14C173 30 152-2 130 14C108 30 87-2 65 14C43 30 22-2 0 16Z',
  },
  soil: {
    label: 'Soil event',
    Icon: IconPlant2,
    edge: 'M0 0H260V8C200 8 190 24 130 24C70 24 60 8 0 8Z',
  },
  clinical: {
    label: 'Clinical event',
    Icon: IconStethoscope,
    edge: 'M0 0H260V10H170L158 22H102L90 10H0Z',
  },
  adaptation: {
    label: 'Adaptation',
    Icon: IconDna2,
    edge: 'M0 0H260V6L243.7 20L227.5 6L211.2 20L195 6L178.7 20L162.5 6L146.2 20L130 6L113.7 20L97.5 6L81.2 20L65 6L48.7 20L32.5 6L16.2 20L0 6Z',
  },
}

/** The class that sets `--deck` and `--deck-soft` to the colours of a deck. */
export const deckClass = (deck: DeckName): string => `ui-deck-${deck}`

/** The round mark of a deck. */
export const DeckMark = ({ deck, size = 34 }: { deck: DeckName; size?: number }) => {
  const { Icon } = DECK_LOOKS[deck]
  return (
    <span className={`ui-deck-mark ${deckClass(deck)}`} style={{ width: size, height: size }}>
      <Icon size={Math.round(size * 0.58)} stroke={2.2} aria-hidden="true" />
    </span>
  )
}

/** The head of a card: band in the deck's colour with its edge, icon, label and title. */
export const CardBand = ({ deck, title }: { deck: DeckName; title: string }) => {
  const { Icon, label, edge } = DECK_LOOKS[deck]
  return (
    <header className={`ui-band ${deckClass(deck)}`}>
      <span className="ui-band-icon">
        <Icon size={22} stroke={2.2} aria-hidden="true" />
      </span>
      <div>
        <small>{label}</small>
        <h3 className="display">{title}</h3>
      </div>
      <svg
        className="ui-band-edge"
        viewBox="0 0 260 28"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d={edge} />
      </svg>
    </header>
  )
}
