import { IconEye } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { SeatId } from '../../game/public'
import { Button, patternOf, Token, useSeatName } from '../ui'
import './curtain.css'

interface CurtainProps {
  seat: SeatId
  round: number
  /** Whether something under the curtain is for this player alone. */
  isSecret: boolean
  onReveal: () => void
  onLeave: () => void
}

/** Covers the screen in the next player's pattern while the device changes hands. */
export const Curtain = ({ seat, round, isSecret, onReveal, onLeave }: CurtainProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [seat])
  const name = useSeatName()(seat)
  return (
    <main className="curtain">
      <svg className="curtain-ground" aria-hidden="true">
        <g transform="scale(4)">
          <rect width="100%" height="100%" fill={patternOf(seat)} />
        </g>
      </svg>
      <section className="curtain-card" aria-labelledby="curtain-title">
        <Token seat={seat} size={128} />
        <p className="curtain-round">Round {round}</p>
        <h1 id="curtain-title" className="display" tabIndex={-1} ref={heading}>
          Pass to {name}
        </h1>
        <p>
          {isSecret
            ? `Only ${name} should look now: the offers on the next screen are theirs alone.`
            : `It is ${name}’s turn to act.`}
        </p>
        <Button look="primary" icon={<IconEye size={22} aria-hidden="true" />} onClick={onReveal}>
          I am {name}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          Stop for now; the game is kept
        </Button>
      </section>
    </main>
  )
}
