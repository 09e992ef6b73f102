import { TUMOUR_NAMES } from '../../game/public'
import { IconCheck, IconCube, IconDna2 } from '@tabler/icons-react'
import type { CSSProperties } from 'react'
import type { SeatId, View } from '../../game/public'
import { STAGES, seatOf } from '../match/spots'
import type { Controller } from '../match/useMatch'
import { DIAL_NAMES } from '../match/words'
import { CLONES, SeatMark, Token, plural, useSeatName } from '../ui'

const Bars = ({ counts, fill }: { counts: readonly number[]; fill: string }) => (
  <span className="players-stages" aria-hidden="true">
    {counts.map((cells, i) => (
      <span key={STAGES[i]?.stages} className={cells === 0 ? 'players-none' : undefined}>
        <i
          style={
            {
              height: cells === 0 ? 2 : 4 + Math.min(12, cells) * 1.4,
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
  onOpen,
}: {
  view: View
  seat: SeatId
  controller: Controller | undefined
  away: boolean
  acting: boolean
  onOpen: () => void
}) => {
  const seatName = useSeatName()
  const state = seatOf(view, seat)
  const counts = STAGES.map((stage) => stage.of(state))
  return (
    <li>
      <button
        type="button"
        className={acting ? 'players-row players-acting' : 'players-row'}
        onClick={onOpen}
      >
        <Token seat={seat} size={26} />
        <span className="players-name">
          <b>{seatName(seat)}</b>
          <small>
            {TUMOUR_NAMES[state.tumour]} <SeatMark controller={controller} away={away} />
            {state.done && (
              <>
                {' '}
                · <IconCheck size={13} stroke={3} aria-hidden="true" /> done
              </>
            )}
          </small>
          <small className="players-has">
            <span title={plural(state.cubes, 'mutation cube')}>
              <IconCube size={13} aria-hidden="true" />
              {state.cubes}
              <span className="unseen"> mutation cubes,</span>
            </span>
            <span title={plural(state.adaptations.length, 'adaptation')}>
              <IconDna2 size={13} aria-hidden="true" />
              {state.adaptations.length}
              <span className="unseen"> adaptations, dial </span>
            </span>
            <span title={`EMT dial: ${DIAL_NAMES[state.dial]}`}>{DIAL_NAMES[state.dial]}</span>
          </small>
        </span>
        <Bars counts={counts} fill={CLONES[seat].fill} />
        <span className="unseen">
          {STAGES.map((stage, i) => `stage ${stage.stages}: ${counts[i]}`).join(', ')}.
        </span>
        <b className="players-points">
          {state.points}
          <span className="unseen"> points</span>
        </b>
      </button>
    </li>
  )
}
