import { IconHelpCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { Button, Dialog, Token, useSeatNames } from '../ui'
import { sentencesOfStep, type BotStep, type Lately } from './lately'
import { byRound } from './rounds'
import { WhyOnline } from './WhyOnline'

const StepLine = ({ step, why }: { step: BotStep; why: Lately['why'] }) => {
  const names = useSeatNames()
  const [asks, setAsks] = useState(false)
  const text = sentencesOfStep(step, names).join(' ')
  return (
    <div className="bots-move">
      <div>
        <p>{text}</p>
        {step.by === 'autopilot' && <p className="bots-quiet">Autopilot played.</p>}
      </div>
      <Button
        icon={<IconHelpCircle size={20} aria-hidden="true" />}
        aria-label={`Why? ${text}`}
        onClick={() => setAsks(true)}
      >
        Why?
      </Button>
      {asks && <WhyOnline step={step} why={why} onClose={() => setAsks(false)} />}
    </div>
  )
}

/** What bots and autopilots did lately at a table online, and why on demand. */
export const LatelyDialog = ({ lately, onClose }: { lately: Lately; onClose: () => void }) => (
  <Dialog title="What the bots did" wide onClose={onClose}>
    {byRound(lately.steps).map(({ round, moves }) => (
      <section key={round} aria-label={`What the bots did in round ${round}`}>
        <h3 className="bots-round">Round {round}</h3>
        <ol className="bots-list">
          {moves.map((step) => (
            <li key={step.step}>
              <Token seat={step.seat} size={24} />
              <StepLine step={step} why={lately.why} />
            </li>
          ))}
        </ol>
      </section>
    ))}
  </Dialog>
)
