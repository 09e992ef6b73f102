import { IconArrowLeft, IconArrowRight, IconCards, IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { QuestionId } from '../../../game/public'
import { Page } from '../../table/Page'
import { Button } from '../../ui'
import { ClassConnection } from '../Connection'
import { QUESTIONS } from '../questions'
import { ChoiceList } from './ChoiceList'
import { StaysWithYou } from './StaysWithYou'
import type { InsideProps } from './StudentPage'

const answeredOf = ({ you }: InsideProps): number =>
  you.questions.filter((id) => you.answers[id] !== undefined).length

/** Where to go on: at the first question without an answer. */
const firstOpen = ({ you }: InsideProps): number => {
  const open = you.questions.findIndex((id) => you.answers[id] === undefined)
  return open === -1 ? you.questions.length : open
}

const TITLES = {
  before: 'What do you think?',
  after: 'What do you think now?',
  later: 'Once more',
} as const

interface CheckProps extends InsideProps {
  part: keyof typeof TITLES
}

const Done = (props: CheckProps & { onBack: () => void }) => {
  const { part, you, onBack } = props
  const answered = answeredOf(props)
  const of = you.questions.length
  return (
    <section className="ui-panel class-done" aria-live="polite">
      <IconCircleCheck size={40} aria-hidden="true" />
      <h2 className="display">Thank you</h2>
      <p>
        You have answered {answered} of {of}.{' '}
        {part === 'later'
          ? 'That was all: you can close this page.'
          : 'It goes on when your teacher does.'}
      </p>
      <Button icon={<IconArrowLeft size={20} aria-hidden="true" />} onClick={onBack}>
        {answered < of ? 'Back to the questions' : 'Change an answer'}
      </Button>
    </section>
  )
}

interface OneProps {
  props: InsideProps
  id: QuestionId
  at: number
  onGo: (at: number) => void
}

/** One question, with its place among the others. */
const One = ({ props, id, at, onGo }: OneProps) => {
  const { you, room } = props
  const answer = you.answers[id]
  const { stem, options } = QUESTIONS[id]
  return (
    <section className="ui-panel class-question">
      <p className="class-progress">
        Question {at + 1} of {you.questions.length}
      </p>
      <progress max={you.questions.length} value={answeredOf(props)} aria-label="Answered" />
      <ChoiceList
        key={id}
        question={stem}
        options={options}
        answer={answer}
        onAnswer={(choice) => room.answer(id, choice)}
      />
      <div className="class-go">
        <Button
          icon={<IconArrowLeft size={20} aria-hidden="true" />}
          disabled={at === 0}
          onClick={() => onGo(at - 1)}
        >
          Back
        </Button>
        <Button
          look={answer === undefined ? 'plain' : 'primary'}
          icon={<IconArrowRight size={20} aria-hidden="true" />}
          onClick={() => onGo(at + 1)}
        >
          {answer === undefined ? 'Skip' : 'Next'}
        </Button>
      </div>
    </section>
  )
}

/** Somebody else may have had this device in the lesson. */
const WhoYouAre = ({ you, onCard }: InsideProps) => (
  <section className="ui-panel class-back" aria-label="Who you are">
    <p>
      In this class you are <b>{you.name}</b>.
    </p>
    <Button icon={<IconCards size={20} aria-hidden="true" />} onClick={onCard}>
      That is not me
    </Button>
  </section>
)

/** The questions, once they are there: it begins at the first without an answer. */
const Asked = (props: CheckProps) => {
  const { part, you } = props
  const [at, setAt] = useState(() => firstOpen(props))
  const id = you.questions[at]
  return (
    <>
      {at === 0 && (
        <p className="class-lead">
          This is no test: nobody sees your answers with your name. Guess if you are not sure.
        </p>
      )}
      {part === 'later' && at === 0 && <WhoYouAre {...props} />}
      {id === undefined ? (
        <Done {...props} onBack={() => setAt(0)} />
      ) : (
        <One props={props} id={id} at={at} onGo={setAt} />
      )}
      {part === 'later' && id === undefined && <StaysWithYou />}
    </>
  )
}

/** A check, also weeks later: one question at a time, without a clock and without a score. */
export const Check = (props: CheckProps) => (
  <Page title={TITLES[props.part]} onHome={props.onHome}>
    <ClassConnection now={props.now} />
    <main className="class-main">
      {props.you.questions.length === 0 ? <p role="status">One moment…</p> : <Asked {...props} />}
    </main>
  </Page>
)
