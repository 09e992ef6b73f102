import { IconChartFunnel, IconBulb } from '@tabler/icons-react'
import { useState } from 'react'
import type { Choice } from '../../../game/public'
import { Note } from '../../table/Note'
import { Page } from '../../table/Page'
import { Button } from '../../ui'
import { ClassConnection } from '../Connection'
import { createKeptClasses } from '../kept'
import { DEBRIEF_QUESTIONS } from '../questions'
import { ChoiceList } from './ChoiceList'
import type { InsideProps } from './StudentPage'

const { options } = DEBRIEF_QUESTIONS.losses

/** What this device predicted of a class, and how to predict something else. */
export const usePrediction = (
  code: string,
): [prediction: Choice | null, predict: (choice: Choice) => void] => {
  const [classes] = useState(createKeptClasses)
  const [prediction, setPrediction] = useState(() => classes.find(code)?.prediction ?? null)
  const predict = (choice: Choice) => {
    classes.keep(code, { prediction: choice })
    setPrediction(choice)
  }
  return [prediction, predict]
}

interface PredictionNoteProps {
  prediction: Choice | null
  onOpen: () => void
}

/** At a table that is over while others still play. */
export const PredictionNote = ({ prediction, onOpen }: PredictionNoteProps) => (
  <Note
    tone="act"
    icon={<IconBulb size={22} aria-hidden="true" />}
    button={<Button onClick={onOpen}>{prediction === null ? 'Predict' : 'My prediction'}</Button>}
  >
    <b>Your table is done; others still play.</b> Where will most cells of the class have stopped?
  </Note>
)

/** What was predicted, beside the question that asks for the same of the own cells. */
export const Predicted = ({ prediction }: { prediction: Choice | null }) =>
  prediction !== null && (
    <p className="class-hint">
      You predicted for the class: {lowerFirst(options[prediction])}. The big screen shows what
      happened.
    </p>
  )

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

interface PredictProps extends Pick<InsideProps, 'now' | 'onHome'> {
  prediction: Choice | null
  onPredict: (choice: Choice) => void
  onGame: () => void
}

/** A guess about the whole class, which the funnel on the big screen answers. */
export const Predict = ({ now, prediction, onPredict, onGame, onHome }: PredictProps) => (
  <Page title="Predict" onHome={onHome}>
    <ClassConnection now={now} />
    <main className="class-main">
      <section className="ui-panel class-question">
        <ChoiceList
          question="Think of all the cells of your class. At which step will most of them have stopped?"
          options={options}
          answer={prediction ?? undefined}
          onAnswer={onPredict}
        />
        <p className="class-hint" role="status">
          {prediction === null
            ? 'Say to your table what makes you think so.'
            : 'Only this device knows what you predicted. The big screen shows the class’s cells when all tables are done.'}
        </p>
        <Button icon={<IconChartFunnel size={20} aria-hidden="true" />} onClick={onGame}>
          Back to my own game
        </Button>
      </section>
    </main>
  </Page>
)
