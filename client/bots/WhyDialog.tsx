import { describeAction } from '../../game/public'
import { Dialog, useSeatName } from '../ui'
import { Guess } from './Guess'
import type { Told } from './told'
import { useHold } from './useHold'
import { Why } from './Why'

/** Why a bot did what it did. */
export const WhyDialog = ({ told, onClose }: { told: Told; onClose: () => void }) => {
  const seatName = useSeatName()
  useHold()
  return (
    <Dialog title={`Why did ${seatName(told.seat)} do that?`} onClose={onClose}>
      <p>{describeAction(told.action)}.</p>
      <Guess told={told} />
      <Why told={told} />
    </Dialog>
  )
}
