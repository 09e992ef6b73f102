import { IconX } from '@tabler/icons-react'
import { useEffect, useId, useRef, useState } from 'react'
import { PHONE } from '../match/room'
import { useMedia } from '../match/useMedia'
import { useTopic } from '../tutor/useTopic'
import { Button, IconButton } from '../ui'
import { Feedback } from './Feedback'
import { Reasons } from './Reasons'
import type { Asking } from './asking'
import './ask.css'

/**
 * A question about the move that was just made, with three reasons to choose from. It demands nothing:
 * the board stays in reach, the focus stays where it is, and one tap puts it away. On a phone it is no
 * more than the question until somebody takes it up, so that the actions stay in sight.
 */
export const AskCard = ({ asking }: { asking: Asking }) => {
  const { prompt, chosen, choose, close } = asking
  const { onTopic, page } = useTopic()
  const [isTaken, setTaken] = useState(false)
  const isOpen = !useMedia(PHONE) || isTaken || chosen !== null
  const titleId = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const said = useRef<HTMLHeadingElement>(null)
  // The button that was pressed is gone: go on from what it brought.
  useEffect(() => {
    if (chosen !== null) said.current?.focus()
    else if (isTaken) title.current?.focus()
  }, [chosen, isTaken])
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
          <h3 id={titleId} tabIndex={-1} ref={title}>
            {prompt.question}
          </h3>
          <IconButton
            label={chosen === null ? 'Skip this question' : 'Close the question'}
            onClick={close}
          >
            <IconX size={22} aria-hidden="true" />
          </IconButton>
        </header>
        {!isOpen && <Button onClick={() => setTaken(true)}>Choose a reason</Button>}
        {isOpen && chosen === null && <Reasons prompt={prompt} onChoose={choose} />}
        {chosen !== null && (
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
