import { IconBulb, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { SeatId } from '../../game/public'
import type { Match } from '../match/useMatch'
import { IconButton } from '../ui'
import './firstGame.css'
import { tipFor, type Tip } from './tips'

interface Told {
  step: number
  seat: SeatId
  tip: Tip | null
  ids: ReadonlySet<string>
}

const next = (match: Match, seat: SeatId, ids: ReadonlySet<string>): Told => {
  const tip = tipFor(match.view, seat, match.log, ids)
  return { step: match.step, seat, tip, ids: tip === null ? ids : new Set([...ids, tip.id]) }
}

/** In a first game: one new idea at a time over the board, gone with the next step or a tap. */
export const FirstTip = ({ match, seat }: { match: Match; seat: SeatId }) => {
  const [told, setTold] = useState(() => next(match, seat, new Set()))
  if (told.step !== match.step || told.seat !== seat) setTold(next(match, seat, told.ids))
  const { tip } = told
  return (
    <div className="first-tip-place" role="status">
      {tip !== null && (
        <div className="first-tip">
          <IconBulb size={20} aria-hidden="true" />
          <p>{tip.text}</p>
          <IconButton label="Close the tip" onClick={() => setTold({ ...told, tip: null })}>
            <IconX size={20} aria-hidden="true" />
          </IconButton>
        </div>
      )}
    </div>
  )
}
