import type { SeatId } from '../../game/public'
import { plural, SeatLabel, useSeatName } from '../ui'
import type { ScoreLine } from './facts'

const classOf = (isRanked: boolean, isChosen: boolean): string => {
  if (!isRanked) return 'end-score end-unranked'
  return isChosen ? 'end-score end-chosen' : 'end-score'
}

/** Points, where they came from, and what parts clones with the same points. */
export const Scores = ({ lines, chosen }: { lines: readonly ScoreLine[]; chosen: SeatId }) => {
  const seatName = useSeatName()
  // A clone alone has nobody to stand before.
  const isRanked = lines.length > 1
  return (
    <section className="end-panel end-scores" aria-labelledby="end-scores">
      <h2 id="end-scores" className="display">
        Sites grown and points
      </h2>
      <ol>
        {lines.map(({ standing, parts, pair, tie }) => (
          <li key={standing.seat} className={classOf(isRanked, standing.seat === chosen)}>
            {isRanked && (
              <span className="end-rank">
                <span className="unseen">Place </span>
                {standing.rank}
              </span>
            )}
            <div>
              <SeatLabel seat={standing.seat} size={26} />
              <small>
                {parts.length === 0
                  ? 'no cell settled for good'
                  : parts.map(({ label, points }) => `${label}: ${points}`).join(' · ')}
              </small>
              {pair !== null && (
                <small>
                  with {seatName(pair.partner)}: {plural(pair.points, 'point')} together
                </small>
              )}
              {tie !== null && <small className="end-tie">{tie}</small>}
            </div>
            <strong className="display">
              {standing.points}
              <span className="unseen">
                {' '}
                {plural(standing.points, 'point').replace(/^\d+ /, '')}
              </span>
            </strong>
          </li>
        ))}
      </ol>
      {isRanked && (
        <p className="end-note">
          {lines.some(({ pair }) => pair !== null) &&
            'Partners share a place: all that they have counts together. '}
          With the same points, more organs reached comes first, then more mutation cubes kept, then
          fewer cells sent out.
        </p>
      )}
    </section>
  )
}
