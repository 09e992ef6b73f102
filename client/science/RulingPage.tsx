import { IconMicroscope, IconScale } from '@tabler/icons-react'
import { rulingOf, type RulingId } from '../../game/public'
import { certaintyWords, sourceWords } from '../cards/sources'
import { ReadAbout } from '../tutor/ReadAbout'
import type { PageId } from './pageId'

interface RulingPageProps {
  id: RulingId
  onPage: (id: PageId) => void
}

/** A question on which scientists disagree: what each side says, and what the game does. */
export const RulingPage = ({ id, onPage }: RulingPageProps) => {
  const { views, here, certainty, topics } = rulingOf(id)
  return (
    <>
      <p className="science-disagree-mark">
        <IconScale size={20} aria-hidden="true" /> Scientists disagree
      </p>
      <ol className="science-views">
        {views.map(({ says, sources }) => (
          <li key={says}>
            <p>{says}</p>
            <ul aria-label="Where this is from">
              {sources.map((source) => (
                <li key={source}>{sourceWords(source)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <section className="tutor-limits">
        <h3>What this game does</h3>
        <p>{here}</p>
      </section>
      <p className="science-sure">
        <IconMicroscope size={16} aria-hidden="true" /> {certaintyWords(certainty)}
      </p>
      <nav className="science-read" aria-label="Read on">
        {topics.map((topic) => (
          <ReadAbout key={topic} topic={topic} onTopic={onPage} />
        ))}
      </nav>
    </>
  )
}
