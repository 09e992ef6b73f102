import { IconChevronDown } from '@tabler/icons-react'
import type { RefObject } from 'react'
import type { Prompt, PromptChoice, TopicId } from '../../game/public'
import { certaintyWords, sourceWords } from '../cards/sources'
import { ReadAbout } from '../tutor/ReadAbout'
import { Button } from '../ui'
import '../tutor/words.css'

interface FeedbackProps {
  prompt: Prompt
  chosen: PromptChoice
  heading: RefObject<HTMLHeadingElement | null>
  onTopic: (topic: TopicId) => void
  onClose: () => void
}

/** What there is in a reason and what the biology says, how sure that is, and where to read on. */
export const Feedback = ({ prompt, chosen, heading, onTopic, onClose }: FeedbackProps) => {
  const { text, feedback } = prompt.reasons[chosen]
  return (
    <>
      <p className="ask-chosen">
        <span className="unseen">You chose: </span>
        {text}
      </p>
      <h4 tabIndex={-1} ref={heading}>
        What the biology says
      </h4>
      <p>{feedback}</p>
      <details className="ask-sources">
        <summary>
          <IconChevronDown size={18} aria-hidden="true" /> Where this is from
        </summary>
        <p>{certaintyWords(prompt.certainty)}</p>
        <ul>
          {prompt.sources.map((source) => (
            <li key={source}>{sourceWords(source)}</li>
          ))}
        </ul>
      </details>
      <footer>
        <ReadAbout topic={prompt.topic} onTopic={onTopic} />
        <Button look="primary" onClick={onClose}>
          Go on
        </Button>
      </footer>
    </>
  )
}
