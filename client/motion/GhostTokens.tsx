import { memo } from 'react'
import { percent, type Geometry, type Point } from '../board/geometry'
import { Token } from '../ui'
import type { Ghost } from './ghosts'

interface GhostTokensProps {
  ghosts: readonly Ghost[]
  points: ReadonlyMap<string, Point>
  geometry: Geometry
}

/** Outlines where cells were lost lately, with a number where it was more than one. */
export const GhostTokens = memo(function GhostTokens({
  ghosts,
  points,
  geometry,
}: GhostTokensProps) {
  return ghosts.flatMap(({ key, loss, cells }) => {
    const at = points.get(key)
    if (at === undefined) return []
    return [
      <span key={key} className="motion-ghost" data-ghost={key} style={percent(geometry, at)}>
        <Token seat={loss.seat} state="lost" />
        {cells > 1 && <b>{cells}</b>}
      </span>,
    ]
  })
})
