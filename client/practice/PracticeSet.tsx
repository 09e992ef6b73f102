import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { Choice } from '../../game/public'
import type { PageId } from '../science/pageId'
import { TopicDialog } from '../tutor/TopicDialog'
import { Button } from '../ui'
import { isRight, type Asked, type Given } from './asked'
import { Choices } from './Choices'
import { Feedback } from './Feedback'
import { SetDone } from './SetDone'
import { useFocusOn } from './useFocusOn'

interface PracticeSetProps {
  asked: readonly Asked[]
  onAnswer: (id: string, isRight: boolean) => void
  /** Another set of the same kind, where there is one. */
  onAgain: (() => void) | null
  onLeave: () => void
}

interface OneProps {
  asked: Asked
  given: Given | undefined
  onAnswer: (choice: Choice) => void
}

/** One question. A choice can be changed until it is handed in. */
const One = ({ asked, given, onAnswer }: OneProps) => {
  const [chosen, setChosen] = useState<Choice | null>(null)
  const heading = useFocusOn<HTMLLegendElement>(asked.id)
  return (
    <form
      className="practice-question"
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen !== null) onAnswer(chosen)
      }}
    >
      <Choices
        question={asked.question}
        chosen={given?.choice ?? chosen}
        isAnswered={given !== undefined}
        onChoose={setChosen}
        heading={heading}
      />
      {given === undefined && (
        <Button
          type="submit"
          look="primary"
          icon={<IconCheck size={20} aria-hidden="true" />}
          disabled={chosen === null}
        >
          Check my answer
        </Button>
      )}
    </form>
  )
}

/** Some questions, one after the other, without a clock and without points. */
export const PracticeSet = ({ asked, onAnswer, onAgain, onLeave }: PracticeSetProps) => {
  const [at, setAt] = useState(0)
  const [given, setGiven] = useState<readonly Given[]>([])
  const [topic, setTopic] = useState<PageId | null>(null)
  const page = topic !== null && (
    <TopicDialog id={topic} onPage={setTopic} onClose={() => setTopic(null)} />
  )
  const now = asked[at]
  if (now === undefined)
    return (
      <>
        <SetDone given={given} onTopic={setTopic} onAgain={onAgain} onLeave={onLeave} />
        {page}
      </>
    )
  const answer = given[at]
  return (
    <section className="practice-panel" aria-label={`Question ${at + 1} of ${asked.length}`}>
      <p className="practice-progress">
        Question {at + 1} of {asked.length}
      </p>
      <progress max={asked.length} value={given.length} aria-label="Answered" />
      <One
        key={now.id}
        asked={now}
        given={answer}
        onAnswer={(choice) => {
          const next = { ...now, choice }
          setGiven([...given, next])
          onAnswer(now.id, isRight(next))
        }}
      />
      {answer !== undefined && (
        <Feedback
          given={answer}
          isLast={at === asked.length - 1}
          onTopic={setTopic}
          onNext={() => setAt(at + 1)}
        />
      )}
      {page}
    </section>
  )
}
