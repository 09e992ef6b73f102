import { TOPIC_IDS, TOPIC_KINDS, topicOf, type TopicId, type TopicKind } from '../../game/public'

const TITLES: Readonly<Record<TopicKind, string>> = {
  stage: 'The way of a cell',
  mechanism: 'What changes the odds',
  immunity: 'The immune system',
  organ: 'Organs as soil',
  tumour: 'Types of tumour',
  treatment: 'Treatment',
  people: 'People and care',
}

/** The science pages as they are listed: a group for each kind of page. */
export const TOPIC_GROUPS: readonly { title: string; topics: readonly TopicId[] }[] =
  TOPIC_KINDS.map((kind) => ({
    title: TITLES[kind],
    topics: TOPIC_IDS.filter((id) => topicOf(id).kind === kind),
  }))
