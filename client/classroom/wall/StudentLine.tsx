import {
  IconBellRinging,
  IconCards,
  IconHandStop,
  IconPlaneInflight,
  IconTrash,
} from '@tabler/icons-react'
import { useState } from 'react'
import type { SeatCard } from '../../online/types'
import { SeatCardView } from '../../table/SeatCardView'
import { PICTURES } from '../../table/words'
import { Button, IconButton, Token } from '../../ui'
import type { StudentRow, TileSeat } from '../types'
import { isOver } from '../words'
import { MoveSelect } from './MoveSelect'
import { machineAt } from './tileWords'
import type { WallProps } from './WallScreen'

interface StudentLineProps extends WallProps {
  student: StudentRow
  /** The seat at the table, while there is one. */
  seat: TileSeat | undefined
}

const stateWords = (student: StudentRow, seat: TileSeat | undefined, isLate: boolean): string => {
  // What somebody asked for in the lesson is no longer anybody's concern.
  if (isLate) return student.present ? 'here' : 'away'
  const machine = seat === undefined ? undefined : machineAt(seat)
  const words = [
    student.steppedBack && 'stepped back',
    machine ?? (!student.present && 'away'),
    student.help && 'asks for help',
  ].filter((word) => typeof word === 'string')
  return words.length === 0 ? 'here' : words.join(', ')
}

const cardWords = ({ card }: StudentRow): string =>
  `${card.pictures.map((picture) => `${PICTURES[picture]} ${picture}`).join(' ')} ${card.code}`

interface ActsProps extends StudentLineProps {
  onRemove: () => void
  /** A new card is there to be handed over. */
  onDealt: (card: SeatCard) => void
}

/** What can be done for one student, beside the name. */
const Acts = ({ student, seat, room, info, onRemove, onDealt }: ActsProps) => {
  const { number, name } = student
  const [isSent, setSent] = useState(false)
  const nudge = async () => {
    const answer = await room.ask('nudge', { student: number })
    setSent(answer.ok)
  }
  const deal = async () => {
    const answer = await room.ask('newCard', { student: number })
    if (answer.ok) onDealt(answer.card)
  }
  return (
    <div className="wall-line-acts">
      {!isOver(info.phase) && (
        <>
          <Button
            icon={<IconBellRinging size={18} aria-hidden="true" />}
            onClick={() => void nudge()}
          >
            {isSent ? 'Nudged' : 'Nudge'}
            <span className="unseen"> {name}</span>
          </Button>
          <IconButton
            label={`Autopilot for ${name}`}
            disabled={seat === undefined || seat.controller !== 'person'}
            onClick={() => void room.ask('autopilot', { student: number })}
          >
            <IconPlaneInflight size={20} aria-hidden="true" />
          </IconButton>
        </>
      )}
      <IconButton label={`A new seat card for ${name}`} onClick={() => void deal()}>
        <IconCards size={20} aria-hidden="true" />
      </IconButton>
      <IconButton label={`Remove ${name}`} onClick={onRemove}>
        <IconTrash size={20} aria-hidden="true" />
      </IconButton>
    </div>
  )
}

/** A student: the name, the card, where they are, and what can be done for them. */
export const StudentLine = (props: StudentLineProps) => {
  const { student, room, info } = props
  // Once the game is over nobody plays for anybody.
  const isLate = isOver(info.phase)
  const seat = isLate ? undefined : props.seat
  const [isRemoving, setRemoving] = useState(false)
  const [dealt, setDealt] = useState<SeatCard | null>(null)
  const { number, name } = student
  return (
    <li className="wall-line">
      {seat !== undefined && <Token seat={seat.id} size={28} />}
      <p>
        <b>
          {name}
          {student.help && !isLate && <IconHandStop size={18} aria-hidden="true" />}
        </b>
        <small>
          {stateWords(student, seat, isLate)} ·{' '}
          <span className="wall-card">{cardWords(student)}</span>
        </small>
      </p>
      {isRemoving ? (
        <div className="wall-line-acts">
          <span>Remove {name}? The seat card ends too.</span>
          <Button onClick={() => setRemoving(false)}>Keep</Button>
          <Button look="primary" onClick={() => void room.ask('remove', { student: number })}>
            Remove
          </Button>
        </div>
      ) : (
        <>
          {!isLate && <MoveSelect {...props} />}
          <Acts {...props} onRemove={() => setRemoving(true)} onDealt={setDealt} />
        </>
      )}
      {dealt !== null && (
        <div className="wall-dealt" role="status">
          <p>The new card of {name}. The old one no longer counts.</p>
          <SeatCardView card={dealt} />
        </div>
      )}
    </li>
  )
}
