import { findCard } from '../catalogue'
import type { LogEntry } from '../log'
import type { MoveTopicId } from '../science/topic'
import type { CardId } from '../vocabulary'
import { TOPIC_OF_ICON } from './topicOfAction'

/** Of what the soil did to colonies: the most telling part. */
const topicOfSoil = (entries: readonly LogEntry[]): MoveTopicId => {
  for (const entry of entries) if (entry.key === 'secondaryFormed') return 'secondary-tumour'
  for (const entry of entries) if (entry.key === 'slept') return 'dormancy'
  for (const entry of entries)
    if (entry.key === 'grew' || entry.key === 'growthTested' || entry.key === 'woke')
      return `soil-${entry.at}`
  return 'seed-and-soil'
}

/**
 * The topic of the science pages that tells most about what a card of the body did.
 *
 * @param entries what was told of the seat that one asks for
 */
export const topicOfCard = (id: CardId, entries: readonly LogEntry[]): MoveTopicId => {
  const card = findCard(id)
  switch (card?.deck) {
    case 'immune':
      return TOPIC_OF_ICON[card.icon]
    case 'soil':
      return topicOfSoil(entries)
    case 'clinical':
      return 'treatment'
    default:
      return 'circulation'
  }
}
