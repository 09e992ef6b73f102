import { IconCards, IconRobot, IconUser } from '@tabler/icons-react'
import { isAway } from '../online/onlineMatch'
import type { OnlineTable } from '../online/onlineTable'
import type { SeatInfo } from '../online/types'
import { Button } from '../ui'

interface HostActionsProps {
  seat: SeatInfo
  doing: OnlineTable
  onNewCard: () => void
}

/** What the host can do for a seat whose person is away. */
export const HostActions = ({ seat, doing, onNewCard }: HostActionsProps) => {
  if (!isAway(seat)) return null
  const isBot = seat.controller.by === 'bot'
  return (
    <div className="table-host">
      <Button
        icon={
          isBot ? (
            <IconUser size={18} aria-hidden="true" />
          ) : (
            <IconRobot size={18} aria-hidden="true" />
          )
        }
        onClick={() => void doing.control(seat.id, isBot ? 'person' : 'bot')}
      >
        {isBot ? 'Give it back' : 'Let a bot play'}
      </Button>
      <Button icon={<IconCards size={18} aria-hidden="true" />} onClick={onNewCard}>
        New card
      </Button>
    </div>
  )
}
