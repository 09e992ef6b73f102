import { TUMOUR_NAMES } from '../../game/public'
import { IconCheck, IconCube, IconDna2 } from '@tabler/icons-react'
import type { CSSProperties } from 'react'
import type { SeatId, View } from '../../game/public'
import { STAGES, seatOf } from '../match/spots'
import type { Controller } from '../match/useMatch'
import { DIAL_MARKS, DIAL_NAMES } from '../match/words'
import { CLONES, SeatMark, Token, plural, useSeatName } from '../ui'

const Bars = ({ counts, fill }: { counts: readonly number[]; fill: string }) => (
  <span className="players-stages" aria-hidden="true">
    {counts.map((cells, i) => (
      <span key={STAGES[i]?.stages} className={cells === 0 ? 'players-none' : undefined}>
        <i
          style={
            {
              height: cells === 0 ? 2 : 3 + Math.min(12, cells) * 1.2,
              '--fill': fill,
            } as CSSProperties
          }
        />
        <b>{cells === 0 ? '' : cells}</b>
      </span>
    ))}
  </span>
)

export const PlayerRow = ({
  view,
  seat,
  controller,
  away,
  acting,
  awaited,
  onOpen,
}: {
  view: View
  seat: SeatId
  controller: Controller | undefined
  away: boolean
  acting: boolean
  /** The table waits for this seat. */
  awaited: boolean
  onOpen: () => void
}) => {
  const seatName = useSeatName()
  const state = seatOf(view, seat)
  const counts = STAGES.map((stage) => stage.of(state))
  return (
    <li>
      <button
        type="button"
        className={`players-row${acting ? ' players-acting' : ''}${awaited ? ' players-awaited' : ''}`}
        onClick={onOpen}
      >
        <Token seat={seat} size={26} />
        <span className="players-name">
          <span className="players-who">
            <b>{seatName(seat)}</b>
            {state.done && (
              <span className="ui-seat-mark" title="done">
                <IconCheck size={14} stroke={3} aria-hidden="true" />
                <span className="unseen">done</span>
              </span>
            )}
            <SeatMark controller={controller} away={away} />
          </span>
          <small>{TUMOUR_NAMES[state.tumour]}</small>
          <small className="players-has">
            <span title={plural(state.cubes, 'mutation cube')}>
              <IconCube size={13} aria-hidden="true" />
              {state.cubes}
              <span className="unseen">
                {' '}
                {state.cubes === 1 ? 'mutation cube' : 'mutation cubes'},
              </span>
            </span>
            <span title={plural(state.adaptations.length, 'adaptation')}>
              <IconDna2 size={13} aria-hidden="true" />
              {state.adaptations.length}
              <span className="unseen">
                {' '}
                {state.adaptations.length === 1 ? 'adaptation' : 'adaptations'}, dial{' '}
              </span>
            </span>
            <span title={`EMT dial: ${DIAL_NAMES[state.dial]}`}>
              <span aria-hidden="true">{DIAL_MARKS[state.dial]}</span>
              <span className="unseen">{DIAL_NAMES[state.dial]}</span>
            </span>
          </small>
        </span>
        <Bars counts={counts} fill={CLONES[seat].fill} />
        <span className="unseen">
          {STAGES.map((stage, i) => `stage ${stage.stages}: ${counts[i]}`).join(', ')}.
        </span>
        <b className="players-points">
          {state.points}
          <span className="unseen"> {state.points === 1 ? 'point' : 'points'}</span>
        </b>
      </button>
    </li>
  )
}
