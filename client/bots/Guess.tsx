import { IconCheck, IconMinus } from '@tabler/icons-react'
import { describeAction } from '../../game/public'
import { sameAction, type Told } from './told'

/** Whether the person saw it coming. Nothing is counted. */
export const Guess = ({ told }: { told: Told }) => {
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
