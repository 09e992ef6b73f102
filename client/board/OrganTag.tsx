import { IconDroplet, IconPlant2 } from '@tabler/icons-react'
import type { Organ } from '../../game/public'
import { ORGAN_NAMES } from '../match/words'
import { Sprouts, sproutsOf } from '../ui'
import type { Place } from './geometry'

export interface OrganFacts {
  organ: Organ
  /** The number that growth needs here for the acting seat's tumour type; null for a spectator. */
  soil: number | null
  /** Points for the next secondary tumour. */
  value: number
  /** 1 when arterial blood favours the organ now, 2 next, 3 after; null when it is not on the track. */
  flow: number | null
  /** Whether colonies test growth here when the body acts. */
  fertile: boolean
  /** Whether this round's immune card looks for cells in its vessels or colonies. */
  patrolled: boolean
}

/** The name plate of an organ: how rich the soil is for you, and what comes next here. */
export const OrganTag = ({
  facts,
  place,
  selected,
}: {
  facts: OrganFacts
  place: Place
  selected: boolean
}) => (
  <span
    className={`board-tag ${selected ? 'board-tag-selected' : ''} ${facts.fertile ? 'board-tag-fertile' : ''}`}
    style={place}
  >
    {facts.fertile && <IconPlant2 className="board-tag-grow" size={15} stroke={2.4} />}
    <b>{ORGAN_NAMES[facts.organ]}</b>
    {facts.soil !== null && (
      <span className="board-soil">
        <Sprouts of={sproutsOf(facts.soil)} />
        {facts.soil}+
      </span>
    )}
    <span className="board-value">{facts.value}</span>
    {facts.flow !== null && (
      <span className={facts.flow === 1 ? 'board-flow board-flow-now' : 'board-flow'}>
        <IconDroplet size={13} stroke={2.4} />
        {facts.flow}
      </span>
    )}
  </span>
)
