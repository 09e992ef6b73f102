import { IconBell, IconFlag3 } from '@tabler/icons-react'
import { asTimer, inMinutes, leftOf, useNow } from '../clock'
import type { ClassSnapshot } from '../state'
import type { ClassInfo } from '../types'

interface ClocksProps {
  now: ClassSnapshot
  info: ClassInfo
}

interface TimerProps {
  icon: React.ReactNode
  left: number
  label: string
  after: string
}

const Timer = ({ icon, left, label, after }: TimerProps) => (
  <div className={left <= 0 ? 'wall-timer wall-timer-over' : 'wall-timer'}>
    {icon}
    <p>
      <b aria-hidden="true">{asTimer(left)}</b>
      <span className="unseen">{left > 0 ? `${label} ${inMinutes(left)}` : after}</span>
      <small aria-hidden="true">{left > 0 ? label : after}</small>
    </p>
  </div>
)

/** How long until the bell, and until every table should have ended. */
export const Clocks = ({ now, info }: ClocksProps) => {
  const time = useNow()
  const { bellIn, playEndsIn } = info.clock
  const left = (length: number) => leftOf(length, now.infoAt, time)
  return (
    <div className="wall-clocks" role="timer" aria-label="Time left">
      <Timer
        icon={<IconBell size={22} aria-hidden="true" />}
        left={left(bellIn)}
        label="bell in"
        after="the bell has rung"
      />
      {playEndsIn !== null && info.phase === 'playing' && (
        <Timer
          icon={<IconFlag3 size={22} aria-hidden="true" />}
          left={left(playEndsIn)}
          label="game ends in"
          after="tables end now"
        />
      )}
    </div>
  )
}
