import { rulingOf, topicOf } from '../../game/public'
import { GROUPS, type Group } from './groups'
import { isRuling, type PageId } from './pageId'

/** Small letters, and no accents: as people type. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The words that somebody typed. */
export const wordsTyped = (typed: string): readonly string[] =>
  plain(typed).split(/\s+/).filter(Boolean)

/** Whether all of these words stand in the texts, in any order. */
export const hasWords = (texts: readonly string[], words: readonly string[]): boolean => {
  const all = plain(texts.join(' '))
  return words.every((word) => all.includes(word))
}

const textsOf = (id: PageId): readonly string[] => {
  if (isRuling(id)) {
    const { question, views, here } = rulingOf(id)
    return [question, ...views.map(({ says }) => says), here]
  }
  const { title, text, deeper, leavesOut } = topicOf(id)
  return [title, text, deeper, leavesOut]
}

/** The pages in which every word stands that somebody typed, in their groups; all of them for none. */
export const groupsWith = (typed: string): readonly Group[] => {
  const words = wordsTyped(typed)
  return GROUPS.flatMap((group) => {
    const pages = group.pages.filter((id) => hasWords(textsOf(id), words))
    return pages.length === 0 ? [] : [{ ...group, pages }]
  })
}
