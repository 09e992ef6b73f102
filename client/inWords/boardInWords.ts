import { ORGANS, type TopicId } from '../../game/public'
import { ORGAN_NAMES } from '../match/words'
import { organInWords } from './organ'
import type { Seen } from './seen'
import { stagesInWords } from './stages'
import { cardsInWords, clinicInWords, playerInWords } from './table'

export interface Section {
  title: string
  /** The science page on it, where there is one. */
  topic?: TopicId
  items: readonly string[]
}

/** Everything that lies open on the table, as plain text. */
export const boardInWords = (seen: Seen): readonly Section[] => [
  ...stagesInWords(seen),
  {
    title: 'Organs',
    topic: 'seed-and-soil',
    items: ORGANS.map(
      (organ) => `${[ORGAN_NAMES[organ], ...organInWords(seen, organ)].join('. ')}.`,
    ),
  },
  { title: 'This round the body brings', items: cardsInWords(seen) },
  { title: 'Clinic', items: clinicInWords(seen) },
  { title: 'Players', items: seen.view.order.map((id) => playerInWords(seen, id)) },
]
