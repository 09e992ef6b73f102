import { IconHelpCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { describeAction } from '../../game/public'
import { Button, useSeatName, useSeatNames } from '../ui'
import { Guess } from './Guess'
import { sentencesOf, type Told } from './told'
import { WhyDialog } from './WhyDialog'

interface ToldMoveProps {
  told: Told
  /** Called when the explanation, which is open at first, was read. */
  onRead?: (() => void) | undefined
}

/** One move of a bot: what it is called, what came of it, and why on demand. */
export const ToldMove = ({ told, onRead }: ToldMoveProps) => {
  const seatName = useSeatName()
  const names = useSeatNames()
  const [asks, setAsks] = useState(onRead !== undefined && told.why !== null)
  const { action, why } = told
  const close = () => {
    setAsks(false)
    onRead?.()
  }
  const title = `${seatName(told.seat)}: ${describeAction(action)}`
  return (
    <div className="bots-move">
      <div>
        <p className="bots-action">{title}</p>
        {sentencesOf(told, names).map((sentence, i) => (
          <p key={i}>{sentence}</p>
        ))}
        <Guess told={told} />
      </div>
      {why !== null && (
        <Button
          icon={<IconHelpCircle size={20} aria-hidden="true" />}
          aria-label={`Why? ${title}`}
          onClick={() => setAsks(true)}
        >
          Why?
        </Button>
      )}
      {asks && <WhyDialog told={told} onClose={close} />}
    </div>
  )
}
