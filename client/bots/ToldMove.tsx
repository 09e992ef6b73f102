import { IconCheck, IconHelpCircle, IconMinus } from '@tabler/icons-react'
import { useState } from 'react'
import { describeAction } from '../../game/public'
import { Button, useSeatName, useSeatNames } from '../ui'
import { sameAction, sentencesOf, type Told } from './told'
import { WhyDialog } from './WhyDialog'

/** Whether the person saw it coming. Nothing is counted. */
const Guess = ({ told }: { told: Told }) => {
  if (told.guess === null) return null
  const isRight = sameAction(told.guess, told.action)
  const Icon = isRight ? IconCheck : IconMinus
  return (
    <p className="bots-guess">
      <Icon size={16} stroke={2.6} aria-hidden="true" />
      {isRight ? 'As you expected.' : `You expected: ${describeAction(told.guess)}.`}
    </p>
  )
}

/** One move of a bot: what it is called, what came of it, and why on demand. */
export const ToldMove = ({ told }: { told: Told }) => {
  const seatName = useSeatName()
  const names = useSeatNames()
  const [asks, setAsks] = useState(false)
  const { action, why } = told
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
      {asks && <WhyDialog told={told} onClose={() => setAsks(false)} />}
    </div>
  )
}
