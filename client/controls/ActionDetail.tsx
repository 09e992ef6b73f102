import { IconArrowLeft } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Action, Move, SeatId } from '../../game/public'
import type { Match } from '../match/useMatch'
import { seatOf, spotOf, type Spot } from '../match/spots'
import { Button, IconButton } from '../ui'
import { kindOf } from './kinds'
import { ReasonText } from './ReasonText'
import { Stepper } from './Stepper'
import { TestLines } from './TestLines'
import { cellsOfAction, waysOf, type Way } from './ways'

interface ActionDetailProps {
  match: Match
  seat: SeatId
  move: Move
  /** The spot last tapped on the board chooses the way, where it can. */
  spot: Spot | null
  onBack: () => void
  onAct: (action: Action) => void
}

const preferred = (ways: readonly Way[], spot: Spot | null): Way | undefined =>
  ways.find((way) => spot !== null && spotOf(way.sample) === spot && spot !== 'stroma') ??
  ways.find((way) => way.legal.length > 0) ??
  ways[0]

/** One kind of action in full: which way, how many cells, with what chance; then do it. */
export const ActionDetail = ({ match, seat, move, spot, onBack, onAct }: ActionDetailProps) => {
  const kind = kindOf(move)
  const isAlone = match.view.order.length === 1
  const ways = waysOf(move, seatOf(match.view, seat), match.legal, match.whyNot)
  // A tap on the board after a way was picked here chooses anew.
  const [picked, setPicked] = useState<{ label: string; spot: Spot | null } | null>(null)
  const [cells, setCells] = useState<number | null>(null)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])

  const way =
    ways.find(({ label }) => picked?.spot === spot && label === picked.label) ??
    preferred(ways, spot)
  if (way === undefined) return null
  const counts = way.legal.map(cellsOfAction)
  const action = way.legal.find((a) => cellsOfAction(a) === cells) ?? way.legal.at(-1)
  const least = counts[0] ?? 0
  const most = counts.at(-1) ?? 0

  return (
    <section className="controls-detail" aria-label={kind.verb}>
      <header>
        <IconButton label="Back to all actions" onClick={onBack}>
          <IconArrowLeft size={22} aria-hidden="true" />
        </IconButton>
        <h3 ref={title} tabIndex={-1}>
          {kind.verb} <small>{kind.term}</small>
        </h3>
        {most > least && action !== undefined && (
          <Stepper value={cellsOfAction(action)} min={least} max={most} onChange={setCells} />
        )}
      </header>
      {ways.length > 1 && (
        <div className="controls-ways" role="group" aria-label="Which way">
          {ways.map(({ label, legal }) => (
            <button
              key={label}
              type="button"
              className={legal.length > 0 ? 'controls-way' : 'controls-way controls-way-blocked'}
              aria-pressed={label === way.label}
              onClick={() => setPicked({ label, spot })}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      {action === undefined ? (
        way.reason !== undefined && <ReasonText reason={way.reason} />
      ) : (
        <div className="controls-confirm">
          <div>
            {kind.note !== undefined && (
              <p className="controls-note">{kind.note(action, isAlone)}</p>
            )}
            <TestLines view={match.view} seat={seat} action={action} />
          </div>
          <Button
            look="primary"
            aria-disabled={match.pending !== null}
            onClick={() => onAct(action)}
          >
            {kind.verb}
            {cellsOfAction(action) > 0 && ` with ${cellsOfAction(action)}`}
          </Button>
        </div>
      )}
    </section>
  )
}
