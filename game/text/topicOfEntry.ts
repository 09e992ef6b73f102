import type { CardId } from '../vocabulary'
import type { LogKey, LogOf } from '../log'
import type { LossCause } from '../funnel'
import type { TopicId } from '../science/topic'
import type { CausedEntry } from './caused'
import { smallPrintOf } from '../smallPrint'

type CausedKey = CausedEntry['key']

const OF_TEST: Readonly<Record<LogOf<'tested'>['what'], TopicId>> = {
  invade: 'local-invasion',
  intravasate: 'intravasation',
  extravasate: 'extravasation',
  moveOn: 'lymph-route',
  flow: 'circulation',
  immune: 'natural-killer-cells',
  treatment: 'treatment',
}

/** For what a seat did, or what the rules of the game bring about by themselves. */
const OF_KEY: { readonly [K in CausedKey]: TopicId | ((entry: LogOf<K>) => TopicId) } = {
  brokeUp: 'clusters',
  shed: 'clusters',
  tested: ({ what, route }) => {
    if (route === 'lymph') return 'lymph-route'
    return route === 'plexus' ? 'vertebral-plexus' : OF_TEST[what]
  },
  lost: 'circulation',
  carried: 'circulation',
  held: 'holding-on',
  growthTested: ({ aim }) => (aim === 'wake' ? 'dormancy' : 'colonisation'),
  grew: 'colonisation',
  slept: 'dormancy',
  woke: 'dormancy',
  colonyHit: 't-cells',
  secondaryFormed: 'secondary-tumour',
  cubeGained: 'mutation-and-selection',
  untouched: 'mutation-and-selection',
  resected: 'surgery',
  neutralNiche: 'niche',
  immuneQuiet: 'calming-signals',
  growthHeld: 'equilibrium',
  cardResolved: 'metastasis',
}

const cardOfEntry = (entry: CausedEntry): CardId | null => {
  if ('card' in entry) return entry.card
  const { cause } = entry
  return cause.by === 'card' || cause.by === 'adaptation' ? cause.card : null
}

/** The science page behind what happened: that of the card which caused it, or of the step itself. */
export const topicOfEntry = (entry: CausedEntry): TopicId => {
  const card = cardOfEntry(entry)
  if (card !== null) return smallPrintOf(card).topics[0]
  // The registry pairs each key with its own entry, which the compiler cannot follow through a lookup.
  const topic = OF_KEY[entry.key] as TopicId | ((entry: LogOf<LogKey>) => TopicId)
  return typeof topic === 'string' ? topic : topic(entry)
}

/** The science page behind what stopped a cell. */
export const TOPIC_OF_LOSS: Readonly<Record<LossCause, TopicId>> = {
  membrane: 'local-invasion',
  shear: 'shear-stress',
  exit: 'extravasation',
  immune: 'natural-killer-cells',
  soil: 'colonisation',
  crowding: 'hypoxia-and-fuel',
  treatment: 'treatment',
}
