import { useState } from 'react'
import { Page } from '../table/Page'
import type { Asked } from './asked'
import { ChooseArea, itemsOf, type Practice } from './ChooseArea'
import { createKeptProgress, type KeptProgress } from './kept'
import { nextSet } from './leitner'
import { PracticeSet } from './PracticeSet'
import './practice.css'

interface PracticePageProps {
  onHome: () => void
  /** What the device keeps, and its clock, in milliseconds since 1970; tests bring their own. */
  kept?: KeptProgress
  clock?: () => number
}

interface Running {
  practice: Practice
  asked: readonly Asked[]
  /** Counts the sets, so that each begins anew. */
  number: number
}

const keptHere = createKeptProgress()

/** Questions on the science, for oneself. */
export const PracticePage = ({ onHome, kept = keptHere, clock = Date.now }: PracticePageProps) => {
  const [running, setRunning] = useState<Running | null>(null)
  const begin = (practice: Practice) =>
    setRunning({
      practice,
      asked: nextSet(itemsOf(practice), kept.read(), clock()),
      number: (running?.number ?? 0) + 1,
    })
  return (
    <Page title="Practice" onHome={onHome}>
      <main className="practice">
        {running === null ? (
          <ChooseArea progress={kept.read()} onChoose={begin}>
            {null}
          </ChooseArea>
        ) : (
          <PracticeSet
            key={running.number}
            asked={running.asked}
            onAnswer={(id, isRight) => kept.answer(id, isRight, clock())}
            onAgain={() => begin(running.practice)}
            onLeave={() => setRunning(null)}
          />
        )}
      </main>
    </Page>
  )
}
