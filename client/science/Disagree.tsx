import { IconChevronRight, IconScale } from '@tabler/icons-react'
import { rulingsOn, type TopicId } from '../../game/public'
import type { PageId } from './pageId'

interface DisagreeProps {
  topic: TopicId
  onPage: (id: PageId) => void
}

/** Marks that not all of a page is settled, and leads to what is open. */
export const Disagree = ({ topic, onPage }: DisagreeProps) => {
  const rulings = rulingsOn(topic)
  if (rulings.length === 0) return null
  return (
    <section className="science-disagree" aria-labelledby="science-disagree">
      <h3 id="science-disagree" className="science-disagree-mark">
        <IconScale size={20} aria-hidden="true" /> Scientists disagree
      </h3>
      <ul>
        {rulings.map(({ id, question }) => (
          <li key={id}>
            <button type="button" onClick={() => onPage(id)}>
              {question} <IconChevronRight size={18} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
