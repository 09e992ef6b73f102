import { IconArrowBack } from '@tabler/icons-react'
import { use, useSyncExternalStore } from 'react'
import { describeAction, type SeatId, type WhatIf } from '../../game/public'
import type { LocalMatch } from '../match/localMatch'
import { tryHere } from '../match/localTable'
import { MatchPage } from '../match/MatchPage'
import { MatchProvider } from '../match/useMatch'
import { Button, IconButton, useSeatNames } from '../ui'
import { momentOf } from './moment'
import { WhatIfEnd } from './WhatIfEnd'
import './whatIf.css'

/** Opens that moment of a game; whoever does has to close it. */
export const openMoment = (...moment: Parameters<typeof momentOf>): LocalMatch =>
  tryHere(momentOf(...moment))

interface WhatIfTableProps {
  match: Promise<LocalMatch>
  seat: SeatId
  whatIf: WhatIf
  onAgain: () => void
  onBack: () => void
}

/** The moment of a “what if”, opened as a game. The game that was played stays as it is. */
export const WhatIfTable = (props: WhatIfTableProps) => {
  const { seat, whatIf, onAgain, onBack } = props
  const match = use(props.match)
  const names = useSeatNames()
  const now = useSyncExternalStore(match.subscribe, match.getSnapshot)
  const { chosen, other, step } = whatIf
  if (now.isOver && now.happened.length === 0)
    return <WhatIfEnd now={now} seat={seat} onBack={onBack} onAgain={onAgain} />
  // The others may still be about to act: in which order is all the same (rule R4).
  const isOpen = now.record.steps.slice(step).every((one) => one.seat !== seat)
  const best = describeAction(other.action)
  return (
    <MatchProvider match={{ ...now, names }}>
      <MatchPage
        onLeave={onBack}
        menu={
          <IconButton label="Back to what happened" onClick={onBack}>
            <IconArrowBack size={22} aria-hidden="true" />
          </IconButton>
        }
        note={
          <div className="what-if-note">
            <p role="status">
              <b>What if?</b>{' '}
              {isOpen
                ? `Here it was “${describeAction(chosen.action)}”. The expert would try “${best}”.`
                : 'This is not the game that was played, and nothing of it is kept.'}
            </p>
            {isOpen && now.seat === seat && (
              <Button onClick={() => void now.act(other.action)}>Do that</Button>
            )}
          </div>
        }
      />
    </MatchProvider>
  )
}
