import { RULING_IDS, TOPIC_IDS, TOPIC_KINDS, topicOf, type TopicKind } from '../../game/public'
import type { PageId } from './pageId'

export interface Group {
  /** Where its heading can be jumped to. */
  id: string
  title: string
  pages: readonly PageId[]
}

const TITLES: Readonly<Record<TopicKind, string>> = {
  stage: 'The way of a cell',
  mechanism: 'What changes the odds',
  immunity: 'The immune system',
  organ: 'Organs as soil',
  tumour: 'Types of tumour',
  treatment: 'Treatment',
  people: 'People and care',
  model: 'The game and nature',
}

/** The science pages as they are listed: a group for each kind of page, and the open questions. */
export const GROUPS: readonly Group[] = [
  ...TOPIC_KINDS.map((kind) => ({
    id: kind,
    title: TITLES[kind],
    pages: TOPIC_IDS.filter((id) => topicOf(id).kind === kind),
  })),
  { id: 'disagree', title: 'Scientists disagree', pages: RULING_IDS },
]
