import type { SeatId, View } from '../../game/public'
import { CLONES } from '../ui'
import { STAGES, seatOf, type Spot } from './spots'

const SPOTS: Readonly<Record<string, Spot | null>> = {
  '1': 'primary',
  '2': 'stroma',
  '3–4': 'entry',
}

/** The cascade with the acting seat's cells at each step; a tap shows the place. */
export const StageRail = ({
  view,
  seat,
  onSpot,
}: {
  view: View
  seat: SeatId
  onSpot: (spot: Spot | null) => void
}) => (
  <ol className="match-stages" aria-label="Your cells along the cascade">
    {STAGES.map(({ stages, name, of }) => {
      const cells = of(seatOf(view, seat))
      const inside = (
        <>
          <b>{stages}</b>
          {cells > 0 && <em style={{ background: CLONES[seat].deep }}>{cells}</em>}
          {name}
          <span className="unseen">: {cells}</span>
        </>
      )
      const spot = SPOTS[stages] ?? null
      return (
        <li key={stages} className={cells > 0 ? 'match-stage-has' : undefined}>
          {spot === null ? (
            <span>{inside}</span>
          ) : (
            <button type="button" onClick={() => onSpot(spot)}>
              {inside}
            </button>
          )}
        </li>
      )
    })}
  </ol>
)
