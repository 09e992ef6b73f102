import { IconChartFunnel, IconMessageCircle } from '@tabler/icons-react'
import { useState } from 'react'
import type { DebriefId } from '../../../game/public'
import { Note } from '../../table/Note'
import { Page } from '../../table/Page'
import { Button } from '../../ui'
import { ClassConnection } from '../Connection'
import { DEBRIEF_QUESTIONS } from '../questions'
import { AtTable } from './AtTable'
import { ChoiceList } from './ChoiceList'
import { NoTable } from './Playing'
import { Predicted, usePrediction } from './Prediction'
import type { InsideProps } from './StudentPage'

interface VoteProps extends InsideProps {
  question: DebriefId
  shown: boolean
  onGame: () => void
}

/** A question to talk about: everybody thinks alone first. */
const Vote = ({ now, room, you, question, shown, onGame, onHome }: VoteProps) => {
  const { title, stem, options } = DEBRIEF_QUESTIONS[question]
  const answer = you.answers[question]
  const [prediction] = usePrediction(now.code)
  return (
    <Page title={title} onHome={onHome}>
      <ClassConnection now={now} />
      <main className="class-main">
        <section className="ui-panel class-question">
          <ChoiceList
            question={stem}
            options={options}
            answer={answer}
            disabled={shown}
            onAnswer={(choice) => room.answer(question, choice)}
          />
          <p className="class-hint" role="status">
            {voteWords(answer !== undefined, shown)}
          </p>
          {question === 'losses' && <Predicted prediction={prediction} />}
          {you.place !== null && (
            <Button icon={<IconChartFunnel size={20} aria-hidden="true" />} onClick={onGame}>
              Look at my own game
            </Button>
          )}
        </section>
      </main>
    </Page>
  )
}

const voteWords = (answered: boolean, shown: boolean): string => {
  if (shown) return 'The answers of the class are on the big screen.'
  return answered
    ? 'Your answer counts. You can still change it.'
    : 'No answer is wrong here: choose the one that you would speak for.'
}

/** After the game: what happened to the own cells, and the questions that the class talks about. */
export const Debrief = (props: InsideProps) => {
  const { debrief } = props.info
  const { place } = props.you
  /** The question that was put aside to look at the own game. */
  const [aside, setAside] = useState<DebriefId | null>(null)
  if (debrief !== null && (aside !== debrief.question || place === null))
    return (
      <Vote
        {...props}
        key={debrief.question}
        question={debrief.question}
        shown={debrief.shown}
        onGame={() => setAside(debrief.question)}
      />
    )
  if (place === null) return <NoTable {...props} />
  const back = debrief !== null && (
    <Note
      tone="act"
      icon={<IconMessageCircle size={22} aria-hidden="true" />}
      button={<Button onClick={() => setAside(null)}>To the question</Button>}
    >
      <b>There is a question for you.</b>
    </Note>
  )
  return <AtTable {...props} place={place} note={back} />
}
