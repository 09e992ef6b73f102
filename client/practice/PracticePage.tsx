import { lazy, useState } from 'react'
import { Loading } from '../routes/Loading'
import { loadPatiently } from '../routes/patiently'
import { Page } from '../table/Page'
import { ChooseArea, itemsOf, type Practice } from './ChooseArea'
import { createKeptProgress, type KeptProgress } from './kept'
import { nextSet } from './leitner'
import { isOffered, keptGame, type KeptGame, type KeptGameStore } from './own/kept'
import { OwnEntry } from './own/OwnEntry'
import type { Asked } from './asked'
import { PracticeSet } from './PracticeSet'
import './practice.css'

/** It needs the rules, which the rest of the page does without. */
const OwnSet = lazy(async () => ({
  default: (await loadPatiently(() => import('./own/OwnSet'))).OwnSet,
}))

interface PracticePageProps {
  onHome: () => void
  /** What the device keeps, and its clock, in milliseconds since 1970; tests bring their own. */
  kept?: KeptProgress
  own?: KeptGameStore
  clock?: () => number
}

type Running =
  | { on: 'bank'; practice: Practice; asked: readonly Asked[]; number: number }
  | { on: 'own'; game: KeptGame['game'] }

const keptHere = createKeptProgress()

/** Questions on the science, for oneself. */
export const PracticePage = (props: PracticePageProps) => {
  const { onHome, kept = keptHere, own = keptGame, clock = Date.now } = props
  const [running, setRunning] = useState<Running | null>(null)
  const leave = () => setRunning(null)
  const begin = (practice: Practice, number: number) => {
    const asked = nextSet(itemsOf(practice), kept.read(), clock())
    setRunning({ on: 'bank', practice, asked, number })
  }
  const last = own.read()
  return (
    <Page title="Practice" onHome={onHome}>
      <main className="practice">
        {running === null && (
          <ChooseArea progress={kept.read()} onChoose={(practice) => begin(practice, 1)}>
            {last !== null && (
              <OwnEntry
                isDue={isOffered(last, clock())}
                onChoose={() => setRunning({ on: 'own', game: last.game })}
              />
            )}
          </ChooseArea>
        )}
        {running?.on === 'bank' && (
          <PracticeSet
            key={running.number}
            asked={running.asked}
            onAnswer={(id, isRight) => kept.answer(id, isRight, clock())}
            onAgain={() => begin(running.practice, running.number + 1)}
            onLeave={leave}
          />
        )}
        {running?.on === 'own' && (
          <Loading>
            <OwnSet game={running.game} onDone={own.done} onLeave={leave} />
          </Loading>
        )}
      </main>
    </Page>
  )
}
