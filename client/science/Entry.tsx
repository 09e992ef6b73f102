import { rulingOf, topicOf } from '../../game/public'
import { isRuling, type PageId } from './pageId'

/** What a page is called, and what it is about: the first sentence of its text. */
const headOf = (id: PageId): { title: string; about: string } => {
  const { title, text } = isRuling(id)
    ? { title: rulingOf(id).question, text: rulingOf(id).views[0].says }
    : topicOf(id)
  return { title, about: /^.*?\.(?= |$)/.exec(text)?.[0] ?? text }
}

interface EntryProps {
  id: PageId
  onOpen: (id: PageId) => void
}

/** A page in the list of all. */
export const Entry = ({ id, onOpen }: EntryProps) => {
  const { title, about } = headOf(id)
  return (
    <li>
      <button type="button" className="science-entry" onClick={() => onOpen(id)}>
        <b>{title}</b>
        <span>{about}</span>
      </button>
    </li>
  )
}
