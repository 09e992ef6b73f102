import { IconArrowBack, IconRefresh } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { SeatId } from '../../game/public'
import { EndPage } from '../end/EndPage'
import { aliveByRound } from '../end/rounds'
import type { LocalSnapshot } from '../match/localMatch'
import { Button } from '../ui'

interface WhatIfEndProps {
  now: LocalSnapshot
  seat: SeatId
  onBack: () => void
  onAgain: () => void
}

/** How a “what if” ended. It is not looked back on again. */
export const WhatIfEnd = ({ now, seat, onBack, onAgain }: WhatIfEndProps) => {
  const { view, log, record, controllers } = now
  const rounds = useMemo(() => aliveByRound(record), [record])
  return (
    <EndPage
      view={view}
      log={log}
      rounds={rounds}
      record={null}
      controllers={controllers}
      first={seat}
      note={
        <div className="what-if-note">
          <p>
            <b>What if?</b> So it could have ended. The game that was played stays as it was.
          </p>
        </div>
      }
      again={
        <>
          <Button icon={<IconRefresh size={20} aria-hidden="true" />} onClick={onAgain}>
            Try again
          </Button>
          <Button
            look="primary"
            icon={<IconArrowBack size={20} aria-hidden="true" />}
            onClick={onBack}
          >
            Back to what happened
          </Button>
        </>
      }
    />
  )
}
