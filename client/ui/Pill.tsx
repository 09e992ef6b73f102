import type { ReactNode } from 'react'
import type { SeatId } from '../../game/public'
import { useSeatName } from './names'
import { Token } from './Token'

interface PillProps {
  tone?: 'plain' | 'ok' | 'warn' | 'bad' | 'act'
  icon?: ReactNode
  children: ReactNode
}

export const Pill = ({ tone = 'plain', icon, children }: PillProps) => (
  <span className={`ui-pill ui-pill-${tone}`}>
    {icon}
    {children}
  </span>
)

/** The number of a stage of the cascade, 1 to 7. */
export const StageNumber = ({ stage }: { stage: number }) => (
  <span className="ui-stage">
    <span className="unseen">Stage </span>
    {stage}
  </span>
)

/** A seat's token with its name. */
export const SeatLabel = ({ seat, size = 24 }: { seat: SeatId; size?: number }) => {
  const seatName = useSeatName()
  return (
    <span className="ui-seat">
      <Token seat={seat} size={size} />
      <span>{seatName(seat)}</span>
    </span>
  )
}
