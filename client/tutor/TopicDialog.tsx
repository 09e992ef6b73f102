import { IconChevronDown, IconMicroscope } from '@tabler/icons-react'
import { topicOf, type TopicId } from '../../game/public'
import { certaintyWords, sourceWords } from '../cards/sources'
import { TopicExtra } from '../science/TopicExtra'
import { Dialog } from '../ui'
import './tutor.css'

export { topicAsked } from './asked'

interface TopicDialogProps {
  id: TopicId
  onClose: () => void
}

/**
 * The science behind a move: what happens in the body, more for those who ask, what the game leaves
 * out, and where it can be read. Import it with `lazy`: it brings the texts of all topics along.
 */
export const TopicDialog = ({ id, onClose }: TopicDialogProps) => {
  const { title, text, deeper, leavesOut, sources, certainty } = topicOf(id)
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="tutor-text">{text}</p>
      {/* Another topic in the same dialog begins with its deeper note closed. */}
      <details key={id} className="tutor-deeper">
        <summary>
          <IconChevronDown size={20} aria-hidden="true" /> Look deeper
        </summary>
        <p>{deeper}</p>
      </details>
      <TopicExtra id={id} />
      <section className="tutor-limits">
        <h3>What the game leaves out</h3>
        <p>{leavesOut}</p>
      </section>
      <section className="tutor-sources">
        <h3>
          <IconMicroscope size={16} aria-hidden="true" /> Where this is from
        </h3>
        <p>{certaintyWords(certainty)}</p>
        <ul>
          {sources.map((source) => (
            <li key={source}>{sourceWords(source)}</li>
          ))}
        </ul>
      </section>
    </Dialog>
  )
}
