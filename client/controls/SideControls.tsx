import {
  IconAdjustmentsHorizontal,
  IconArrowBackUp,
  IconBulb,
  IconCheck,
} from '@tabler/icons-react'
import { useState } from 'react'
import type { SeatId } from '../../game/public'
import { isTableMet } from '../firstGame/met'
import { HOMES } from '../match/homes'
import type { Match } from '../match/useMatch'
import { seatOf } from '../match/spots'
import { DIAL_NAMES } from '../match/words'
import { afterPaint, Button, Dialog, plural } from '../ui'
import { actSoon } from './actSoon'

const NO_UNDO = 'Nothing to take back: dice stay as they fell.'

/** Beside the actions: the dial, take back, a hint, and done. */
export const SideControls = ({
  match,
  seat,
  onDial,
}: {
  match: Match
  seat: SeatId
  onDial: () => void
}) => {
  const [asking, setAsking] = useState(false)
  const { dial, actionsLeft } = seatOf(match.view, seat)
  const isTableHere = isTableMet(match.view, match.log)
  const isDialHere = match.whyNot({ move: 'turnDial', to: dial })?.id !== 'D1/later'
  const isAlone = match.view.order.length === 1
  const finish = () => {
    setAsking(false)
    actSoon(() => match.act({ move: 'done' }))
  }
  return (
    <div className={isDialHere ? 'controls-side' : 'controls-side controls-side-few'}>
      {isDialHere && (
        <button type="button" className="controls-dial" onClick={onDial}>
          <IconAdjustmentsHorizontal size={20} stroke={2.1} aria-hidden="true" />
          <span>
            <small>EMT dial</small>
            <b>{DIAL_NAMES[dial]}</b>
          </span>
        </button>
      )}
      {isTableHere && (
        <Button
          className="controls-small"
          icon={<IconArrowBackUp size={20} aria-hidden="true" />}
          aria-disabled={!match.canUndo}
          title={match.canUndo || match.pending !== null ? undefined : NO_UNDO}
          onClick={() => match.canUndo && match.undo()}
        >
          Undo
        </Button>
      )}
      <Button
        className="controls-small"
        icon={<IconBulb size={20} aria-hidden="true" />}
        aria-expanded={match.hints.sheet !== null}
        aria-disabled={match.pending !== null}
        onClick={match.hints.open}
      >
        Hint
      </Button>
      <Button
        id={HOMES.done}
        look="primary"
        className="controls-done"
        icon={<IconCheck size={20} stroke={2.4} aria-hidden="true" />}
        aria-disabled={match.pending !== null}
        onClick={() => (actionsLeft > 0 ? afterPaint(() => setAsking(true)) : finish())}
      >
        Done
      </Button>
      {asking && (
        <Dialog
          title={`${plural(actionsLeft, 'action')} left`}
          onClose={() => setAsking(false)}
          foot={
            <>
              <Button onClick={() => setAsking(false)}>Keep playing</Button>
              <Button look="primary" onClick={finish}>
                I am done
              </Button>
            </>
          }
        >
          <p>
            You can still act this round. When {isAlone ? 'you are' : 'everybody is'} done, the body
            acts.
          </p>
        </Dialog>
      )}
    </div>
  )
}
