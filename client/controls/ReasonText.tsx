import { IconLock } from '@tabler/icons-react'
import type { Reason } from '../../game/public'
import { AskScience } from '../tutor/AskScience'

/** Why something cannot be done: the rule, and the biology behind it. */
export const ReasonText = ({ reason }: { reason: Reason }) => (
  <div className="controls-reason" role="note">
    <IconLock size={18} aria-hidden="true" />
    <p>
      <b>{reason.rule}</b> {reason.biology}
    </p>
    <AskScience asked={{ about: 'reason', reason }} label="Read the science behind this" />
  </div>
)
