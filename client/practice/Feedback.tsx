import { IconArrowRight, IconBubble, IconCircleCheck, IconRefreshAlert } from '@tabler/icons-react'
import { IDEAS, type TopicId } from '../../game/public'
import { Button } from '../ui'
import { isRight, type Given } from './asked'
import { ReadOn } from './ReadOn'
import { useFocusOn } from './useFocusOn'

interface FeedbackProps {
  given: Given
  isLast: boolean
  onTopic: (topic: TopicId) => void
  onNext: () => void
}

/** The idea behind a wrong answer, where it is a common one. */
const CommonIdea = ({ given: { question, choice } }: { given: Given }) => {
  const common = IDEAS.find(({ id }) => id === question.speaksFor[choice])
  if (common === undefined) return null
  return (
    <p className="practice-idea">
      <IconBubble size={22} aria-hidden="true" />
      <span>
        A common idea is behind your answer: <q>{common.belief}</q> {common.title}.
      </span>
    </p>
  )
}

/** What an answer was worth: whether it is right, why, and where to read on. */
export const Feedback = ({ given, isLast, onTopic, onNext }: FeedbackProps) => {
  const heading = useFocusOn<HTMLHeadingElement>(given.id)
  const right = isRight(given)
  const Icon = right ? IconCircleCheck : IconRefreshAlert
  const { why, topic } = given.question
  return (
    <section className={right ? 'practice-feedback practice-good' : 'practice-feedback'}>
      <h2 className="display" tabIndex={-1} ref={heading}>
        <Icon size={26} aria-hidden="true" /> {right ? 'That is right' : 'Not quite'}
      </h2>
      <p>{why}</p>
      <CommonIdea given={given} />
      <div className="practice-go">
        <ReadOn topic={topic} onTopic={onTopic} />
        <Button
          look="primary"
          icon={<IconArrowRight size={20} aria-hidden="true" />}
          onClick={onNext}
        >
          {isLast ? 'See how it went' : 'Next question'}
        </Button>
      </div>
    </section>
  )
}
