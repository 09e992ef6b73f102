import { useId } from 'react'
import { testsOf, type Reason, type SeatId, type View } from '../../game/public'
import { afterPaint, Odds } from '../ui'
import { kindOf } from './kinds'
import type { Move } from '../../game/public'
import type { Way } from './ways'

interface ActionButtonProps {
  view: View
  seat: SeatId
  move: Move
  ways: readonly Way[]
  reason: Reason | undefined
  /** Whether the field's word stands under the plain verb. */
  isTermShown: boolean
  onChoose: () => void
}

/** One kind of action: its chance when it can be done, the reason when it cannot. */
export const ActionButton = (props: ActionButtonProps) => {
  const { view, seat, move, ways, reason, isTermShown, onChoose } = props
  const { verb, term, Icon, stages } = kindOf(move)
  const legal = ways.filter((way) => way.legal.length > 0)
  const needs = legal.flatMap((way) => testsOf(view, seat, way.sample).map(({ test }) => test.need))
  const blocked = legal.length === 0
  const id = useId()
  return (
    <button
      type="button"
      className="controls-action"
      aria-disabled={blocked}
      aria-describedby={id}
      onClick={() => afterPaint(onChoose)}
      title={blocked ? reason?.rule : term}
    >
      <Icon size={20} stroke={2.1} aria-hidden="true" />
      <span className="controls-action-words">
        <b>
          {verb}
          {stages !== undefined && <i>{stages}</i>}
        </b>
        {/* Read out as the description: the name stays short. */}
        <small id={id} aria-hidden="true">
          {blocked ? (
            <>
              <span aria-hidden="true">{reason?.brief ?? 'Not now'}</span>
              <span className="unseen">{reason?.rule}</span>
            </>
          ) : needs.length > 0 ? (
            <>
              <Odds need={Math.min(...needs)} />
              {legal.length > 1 && <span className="unseen"> at best</span>}
            </>
          ) : (
            isTermShown && term
          )}
        </small>
      </span>
    </button>
  )
}
