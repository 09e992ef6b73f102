import { IconCircleCheck, IconListCheck, IconRefresh, IconRefreshAlert } from '@tabler/icons-react'
import type { TopicId } from '../../game/public'
import { Button } from '../ui'
import { isRight, type Given } from './asked'
import { ReadOn } from './ReadOn'
import { useFocusOn } from './useFocusOn'

interface SetDoneProps {
  given: readonly Given[]
  onTopic: (topic: TopicId) => void
  onAgain: (() => void) | null
  onLeave: () => void
}

const headline = (right: number, of: number): string => {
  if (right === of) return of === 1 ? 'It was right' : `All ${of} were right`
  return right === 0 ? 'These will come again soon' : `${right} of ${of} were right`
}

/** What was right, and what to read about. */
export const SetDone = ({ given, onTopic, onAgain, onLeave }: SetDoneProps) => {
  const heading = useFocusOn<HTMLHeadingElement>(given)
  const right = given.filter(isRight).length
  const toRead = [...new Set(given.filter((one) => !isRight(one)).map((one) => one.question.topic))]
  return (
    <section className="practice-panel">
      <h2 className="display" tabIndex={-1} ref={heading}>
        {headline(right, given.length)}
      </h2>
      <ul className="practice-results">
        {given.map((one) => {
          const Icon = isRight(one) ? IconCircleCheck : IconRefreshAlert
          return (
            <li key={one.id} className={isRight(one) ? 'practice-was-right' : undefined}>
              <Icon size={22} aria-hidden="true" />
              <span>
                {one.question.stem} <b>{one.question.options[one.question.answer]}.</b>
                <span className="unseen">{isRight(one) ? ' You knew it.' : ' To read about.'}</span>
              </span>
            </li>
          )
        })}
      </ul>
      {toRead.length > 0 && (
        <div className="practice-read">
          <h3>What you could read about</h3>
          {toRead.map((topic) => (
            <ReadOn key={topic} topic={topic} onTopic={onTopic} />
          ))}
        </div>
      )}
      <div className="practice-go">
        <Button icon={<IconListCheck size={20} aria-hidden="true" />} onClick={onLeave}>
          Choose something else
        </Button>
        {onAgain !== null && (
          <Button
            look="primary"
            icon={<IconRefresh size={20} aria-hidden="true" />}
            onClick={onAgain}
          >
            Another set
          </Button>
        )}
      </div>
    </section>
  )
}
