import { RULING_IDS, TOPIC_IDS, type RulingId, type TopicId } from '../../game/public'

/** A page of the science: what tells of a topic, or of a question that is open. */
export type PageId = TopicId | RulingId

export const isRuling = (id: PageId): id is RulingId => RULING_IDS.some((ruling) => ruling === id)

/** The page with this name in an address, if there is one. */
export const pageNamed = (name: string): PageId | undefined =>
  [...TOPIC_IDS, ...RULING_IDS].find((id) => id === name)
