import { topicOf, type TopicId } from '../../game/public'
import { TOPIC_GROUPS } from './groups'

/** Small letters, and no accents: as people type. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const isAbout = (id: TopicId, words: readonly string[]): boolean => {
  const { title, text, deeper, leavesOut } = topicOf(id)
  const all = plain([title, text, deeper, leavesOut].join(' '))
  return words.every((word) => all.includes(word))
}

/** The pages in which every word stands that somebody typed, in their groups; all of them for none. */
export const groupsWith = (typed: string): typeof TOPIC_GROUPS => {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  return TOPIC_GROUPS.flatMap(({ title, topics }) => {
    const found = topics.filter((id) => isAbout(id, words))
    return found.length === 0 ? [] : [{ title, topics: found }]
  })
}
