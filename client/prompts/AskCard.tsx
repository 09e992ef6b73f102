import { IconX } from '@tabler/icons-react'
import { useEffect, useId, useRef } from 'react'
import { REASON_IDS } from '../../game/public'
import { useTopic } from '../tutor/useTopic'
import { Button, IconButton } from '../ui'
import { Feedback } from './Feedback'
import type { Asking } from './asking'
import './ask.css'

/**
 * A question about the move that was just made, with three reasons to choose from. It asks for nothing:
 * the board stays in reach, the focus stays where it is, and one tap puts it away.
 */
export const AskCard = ({ asking }: { asking: Asking }) => {
  const { prompt, chosen, choose, close } = asking
  const titleId = useId()
  const { onTopic, page } = useTopic()
  const said = useRef<HTMLHeadingElement>(null)
  // The button that was pressed is gone: go on from what it brought.
  useEffect(() => {
    if (chosen !== null) said.current?.focus()
  }, [chosen])
  return (
    <>
      <section
        className="ask"
        aria-labelledby={titleId}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          // Nothing else is given up with it.
          event.stopPropagation()
          close()
        }}
      >
        <p className="unseen" role="status">
          {chosen === null && `A question about your move: ${prompt.question}`}
        </p>
        <header>
          <h3 id={titleId}>{prompt.question}</h3>
          <IconButton
            label={chosen === null ? 'Skip this question' : 'Close the question'}
            onClick={close}
          >
            <IconX size={22} aria-hidden="true" />
          </IconButton>
        </header>
        {chosen === null ? (
          <ul className="ask-reasons">
            {REASON_IDS.map((reason) => (
              <li key={reason}>
                <Button onClick={() => choose(reason)}>{prompt.reasons[reason].text}</Button>
              </li>
            ))}
          </ul>
        ) : (
          <Feedback
            prompt={prompt}
            chosen={chosen}
            heading={said}
            onTopic={onTopic}
            onClose={close}
          />
        )}
      </section>
      {page}
    </>
  )
}
