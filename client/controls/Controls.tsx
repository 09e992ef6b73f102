import { IconX } from '@tabler/icons-react'
import { useRef } from 'react'
import type { SeatId } from '../../game/public'
import type { Match } from '../match/useMatch'
import { spotName } from '../match/spots'
import { AskScience } from '../tutor/AskScience'
import { FOCUS_HOME } from '../tutor/HintPlace'
import { IconButton } from '../ui'
import { ActionDetail } from './ActionDetail'
import { ActionGrid } from './ActionGrid'
import './controls.css'
import { SideControls } from './SideControls'
import type { Choice } from './useChoice'

interface ControlsProps {
  match: Match
  seat: SeatId
  choice: Choice
}

/** Everything that the acting seat can do, and why it cannot do the rest. */
export const Controls = ({ match, seat, choice }: ControlsProps) => {
  const { spot, move, selectSpot, selectMove, act } = choice
  const main = useRef<HTMLDivElement>(null)
  const backToAll = () => {
    selectMove(null)
    main.current?.focus()
  }
  return (
    <section
      className={match.pending === null ? 'controls' : 'controls controls-pending'}
      aria-labelledby="controls-title"
      aria-busy={match.pending !== null}
    >
      <h2 className="unseen" id="controls-title">
        What you can do
      </h2>
      <div className="controls-main" id={FOCUS_HOME} ref={main} tabIndex={-1}>
        {move === null ? (
          <>
            {spot !== null && (
              <header className="controls-spot">
                <h2>{spotName(spot)}</h2>
                <AskScience
                  asked={{ about: 'spot', spot }}
                  label={`Read about this place: ${spotName(spot)}`}
                />
                <IconButton label="Show all actions" onClick={() => selectSpot(null)}>
                  <IconX size={20} aria-hidden="true" />
                </IconButton>
              </header>
            )}
            <ActionGrid match={match} seat={seat} spot={spot} onChoose={selectMove} />
          </>
        ) : (
          <ActionDetail
            key={move}
            match={match}
            seat={seat}
            move={move}
            spot={spot}
            onBack={backToAll}
            onAct={act}
          />
        )}
      </div>
      {move === null && (
        <SideControls match={match} seat={seat} onDial={() => selectMove('turnDial')} />
      )}
    </section>
  )
}
