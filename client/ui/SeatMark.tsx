import { IconPlaneInflight, IconRobot, IconWifiOff } from '@tabler/icons-react'
import type { Controller } from '../../server/protocol'

interface SeatMarkProps {
  controller: Controller | undefined
  away: boolean
}

/** Who decides for a seat if not a person who is there: a mark with its word, never a colour alone. */
export const SeatMark = ({ controller, away }: SeatMarkProps) => {
  if (controller?.by === 'bot')
    return (
      <span className="ui-seat-mark">
        <IconRobot size={14} aria-hidden="true" /> bot
      </span>
    )
  if (controller?.by === 'autopilot')
    return (
      <span className="ui-seat-mark">
        <IconPlaneInflight size={14} aria-hidden="true" /> autopilot{away && ', away'}
      </span>
    )
  return away ? (
    <span className="ui-seat-mark">
      <IconWifiOff size={14} aria-hidden="true" /> away
    </span>
  ) : null
}
