import { memo, useMemo } from 'react'
import type { LogEntry, SeatId } from '../../game/public'
import { percent, type Geometry } from '../board/geometry'
import type { Placed } from '../board/placements'
import { Token } from '../ui'
import { ghostPoint, ghostsIn, type Ghost } from './ghosts'
import { placesIn } from './places'
import type { Flow } from './routes'

interface GhostTokensProps {
  log: readonly LogEntry[]
  seat: SeatId | null
  placed: readonly Placed[]
  geometry: Geometry
  flow: Flow
}

/** What tells apart outlines that would lie on the same point. */
const spotOf = ({ loss: { from, to } }: Ghost): string => JSON.stringify([from, to])

/** Outlines where cells were lost lately, with a number where it was more than one. */
export const GhostTokens = memo(function GhostTokens({
  log,
  seat,
  placed,
  geometry,
  flow,
}: GhostTokensProps) {
  const ghosts = useMemo(() => ghostsIn(log, seat), [log, seat])
  const places = useMemo(() => placesIn(placed, placed, geometry), [placed, geometry])
  const here = new Map<string, number>()
  return ghosts.map((ghost) => {
    const nth = here.get(spotOf(ghost)) ?? 0
    here.set(spotOf(ghost), nth + 1)
    const at = ghostPoint(ghost.loss, places, geometry, flow, nth)
    return (
      <span
        key={ghost.key}
        className="motion-ghost"
        data-ghost={ghost.key}
        style={percent(geometry, at)}
      >
        <Token seat={ghost.loss.seat} state="lost" />
        {ghost.cells > 1 && <b>{ghost.cells}</b>}
      </span>
    )
  })
})
