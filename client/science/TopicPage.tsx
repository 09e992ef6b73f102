import { IconChevronDown, IconMicroscope } from '@tabler/icons-react'
import { topicOf, type TopicId } from '../../game/public'
import { certaintyWords, sourceWords } from '../cards/sources'
import { DiagramFigure } from './DiagramFigure'
import { Disagree } from './Disagree'
import type { PageId } from './pageId'
import { TopicExtra } from './TopicExtra'
import { Words } from './Words'

interface TopicPageProps {
  id: TopicId
  onPage: (id: PageId) => void
}

/** What happens in the body, more for those who ask, what the game leaves out, and the sources. */
export const TopicPage = ({ id, onPage }: TopicPageProps) => {
  const { text, deeper, leavesOut, sources, certainty } = topicOf(id)
  return (
    <>
      <p className="tutor-text">{text}</p>
      <DiagramFigure topic={id} />
      <details className="tutor-deeper">
        <summary>
          <IconChevronDown size={20} aria-hidden="true" /> Look deeper
        </summary>
        <p>{deeper}</p>
      </details>
      <Words texts={[text, deeper]} />
      <TopicExtra id={id} />
      <Disagree topic={id} onPage={onPage} />
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
    </>
  )
}
