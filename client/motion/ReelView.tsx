import { memo, useLayoutEffect, useRef, type CSSProperties, type RefObject } from 'react'
import type { SeatId } from '../../game/public'
import { BoardToken } from '../board/BoardToken'
import { percent, type Geometry, type Point } from '../board/geometry'
import { CLONES } from '../ui'
import { project } from './project'
import type { Actor, Reel } from './reel'
import type { Projector } from './theatre'

interface ReelViewProps {
  reel: Reel
  geometry: Geometry
  seat: SeatId | null
  /** Lies among the tokens of the board, and holds the outlines of lost cells. */
  layer: RefObject<HTMLElement | null>
  onStart: (projector: Projector) => void
  onEnd: () => void
}

const HERE = { left: '0', top: '0' }

const inPoints = (route: readonly Point[]): string => route.map((point) => point.join()).join(' ')

const Shape = ({ actor, mine }: { actor: Actor; mine: boolean }) => {
  const { role, token, crowded } = actor
  if (role === 'flash') return <span className="motion-flash" />
  if (role === 'fragment' || role === 'bud')
    return (
      <span
        className={`motion-${role}`}
        style={{ '--clone': CLONES[token.seat].fill } as CSSProperties}
      />
    )
  return (
    <span className="motion-shape">
      <BoardToken group={token} place={HERE} mine={mine} crowded={crowded} />
    </span>
  )
}

/** Draws what a reel needs beside the board itself, and starts it. */
export const ReelView = memo(
  function ReelView({ reel, geometry, seat, layer, onStart, onEnd }: ReelViewProps) {
    const actors = useRef<HTMLDivElement>(null)
    const latest = useRef({ onStart, onEnd })

    useLayoutEffect(() => {
      const [here, ghosts] = [actors.current, layer.current]
      const board = ghosts?.parentElement
      if (here === null || ghosts === null || board === null || board === undefined) return
      const projection = project(reel, [...here.children], board, ghosts, () =>
        latest.current.onEnd(),
      )
      latest.current.onStart(projection)
      return projection.cancel
    }, [reel, layer])

    return (
      <div ref={actors} className="motion-reel">
        {reel.actors.map((actor) => (
          <span
            key={actor.id}
            className="motion-actor"
            data-motion={actor.role}
            data-of={actor.token.key}
            style={percent(geometry, actor.at)}
          >
            <Shape actor={actor} mine={actor.token.seat === seat} />
          </span>
        ))}
        {reel.trails.map(({ route }, i) => (
          <svg
            key={i}
            className="motion-trail"
            viewBox={`0 ${geometry.top} ${geometry.width} ${geometry.height}`}
          >
            {/* First the casing, then the dashes on it. */}
            <polyline points={inPoints(route)} />
            <polyline points={inPoints(route)} />
          </svg>
        ))}
      </div>
    )
  },
  (before, after) => before.reel === after.reel && before.seat === after.seat,
)
