import {
  TOPIC_OF_LOSS,
  TOPIC_OF_REASON,
  topicOfEntry,
  type CausedEntry,
  type LossCause,
  type Reason,
  type TopicId,
} from '../../game/public'
import type { Spot } from '../match/spots'

/** What somebody would like to read about, where the page itself is not known before it is asked for. */
export type Asked =
  | { about: 'topic'; topic: TopicId }
  /** What happened, or a card that was turned up. */
  | { about: 'entry'; entry: CausedEntry }
  /** Why something could not be done. */
  | { about: 'reason'; reason: Reason }
  | { about: 'loss'; cause: LossCause }
  | { about: 'spot'; spot: Spot }

const OF_SPOT: Readonly<Record<Spot, TopicId>> = {
  primary: 'primary-tumour',
  stroma: 'local-invasion',
  entry: 'circulation',
  plexus: 'vertebral-plexus',
  node: 'soil-node',
  lung: 'soil-lung',
  liver: 'soil-liver',
  bone: 'soil-bone',
  brain: 'soil-brain',
  adrenal: 'soil-adrenal',
}

/** The page that answers. Load it with the pages: it knows those of all cards. */
export const topicAsked = (asked: Asked): TopicId => {
  switch (asked.about) {
    case 'topic':
      return asked.topic
    case 'entry':
      return topicOfEntry(asked.entry)
    case 'reason':
      return TOPIC_OF_REASON[asked.reason.id]
    case 'loss':
      return TOPIC_OF_LOSS[asked.cause]
    case 'spot':
      return OF_SPOT[asked.spot]
  }
}
