import { useCallback, useState } from 'react'
import { useMatch } from '../match/useMatch'
import { loadWhyPanel } from '../tutor/onDemand'
import { useLoaded } from '../routes/useLoaded'
import { useTopic } from '../tutor/useTopic'
import { Button, Dialog, useSeatName, useSeatNames } from '../ui'
import { sentencesOfStep, type BotStep, type Lately } from './lately'

interface AnswerProps {
  step: number
  why: Lately['why']
  onAgain: () => void
}

const Trouble = ({ words, onAgain }: { words: string; onAgain: () => void }) => (
  <>
    <p role="alert">{words}</p>
    <div>
      <Button onClick={onAgain}>Try again</Button>
    </div>
  </>
)

const Answer = ({ step, why, onAgain }: AnswerProps) => {
  const { view } = useMatch()
  const { onTopic, page } = useTopic()
  const load = useCallback(() => Promise.all([why(step), loadWhyPanel()]), [step, why])
  const loaded = useLoaded(load)
  if (loaded.is === 'loading') return <p role="status">Asking why…</p>
  if (loaded.is === 'missing')
    return <Trouble words="The explanation did not come over the network." onAgain={onAgain} />
  const [answer, { WhyPanel }] = loaded.part
  if (!answer.ok)
    return <Trouble words={`${answer.problem.message} ${answer.problem.wayOn}`} onAgain={onAgain} />
  if (answer.why === null)
    return (
      <p role="status">
        {view.secretOffers
          ? 'Offers are secret in this game, and the reason would give them away.'
          : 'Nobody remembers any more why.'}
      </p>
    )
  return (
    <>
      <WhyPanel explanation={answer.why} onTopic={onTopic} />
      {page}
    </>
  )
}

interface WhyOnlineProps {
  step: BotStep
  why: Lately['why']
  onClose: () => void
}

/** Why a bot took a step at a table online, as the server tells it. */
export const WhyOnline = ({ step, why, onClose }: WhyOnlineProps) => {
  const seatName = useSeatName()
  const names = useSeatNames()
  const [tries, setTries] = useState(0)
  return (
    <Dialog title={`Why did ${seatName(step.seat)} do that?`} onClose={onClose}>
      <p>{sentencesOfStep(step, names).join(' ')}</p>
      <Answer key={tries} step={step.step} why={why} onAgain={() => setTries(tries + 1)} />
    </Dialog>
  )
}
