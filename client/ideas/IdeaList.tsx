import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { ideaOf, type IdeaId } from '../../game/public'
import { certaintyWords, sourceWords } from '../cards/sources'
import { ReadAbout } from '../tutor/ReadAbout'
import { useTopic } from '../tutor/useTopic'
import '../tutor/words.css'
import './ideas.css'

interface IdeaListProps {
  ideas: readonly IdeaId[]
  /** What else is known of an idea. */
  beside?: (idea: IdeaId) => ReactNode
}

/** Ideas that many people have, each with what biologists see instead: a minute to read, once it is opened. */
export const IdeaList = ({ ideas, beside }: IdeaListProps) => {
  const { onTopic, page } = useTopic()
  return (
    <>
      <ul className="ideas">
        {ideas.map((id) => {
          const { belief, title, text, example, topic, sources, certainty } = ideaOf(id)
          return (
            <li key={id}>
              <details>
                <summary>
                  <IconChevronDown size={20} aria-hidden="true" />
                  <span className="ideas-words">
                    <b>{title}</b>
                    <small>Many people think: “{belief}”</small>
                  </span>
                  {beside?.(id)}
                </summary>
                <p>{text}</p>
                <p className="ideas-example">{example}</p>
                <p className="ideas-source">
                  {certaintyWords(certainty)} {sources.map(sourceWords).join(' · ')}
                </p>
                <ReadAbout topic={topic} onTopic={onTopic} />
              </details>
            </li>
          )
        })}
      </ul>
      {page}
    </>
  )
}
