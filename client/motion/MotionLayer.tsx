import { useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { LogEntry, SeatId, View } from '../../game/public'
import type { Geometry } from '../board/geometry'
import type { Placed } from '../board/placements'
import { movement, watchMovement } from '../settings/movement'
import { GhostTokens } from './GhostTokens'
import { ghostPoints, ghostsIn } from './ghosts'
import './motion.css'
import { placesIn } from './places'
import { ReelView } from './ReelView'
import type { Flow } from './routes'
import { createTheatre } from './theatre'

export interface MotionProps {
  view: View
  seat: SeatId | null
  log: readonly LogEntry[]
  /** Something else tells what happened first. */
  waits: boolean
  placed: (view: View) => readonly Placed[]
  geometry: Geometry
  flow: Flow
}

/** There is one board on a page. It comes and goes as the device is passed on, and this remembers. */
const theatre = createTheatre()

/** Shows over the board how it came to be what it is. All of it can be read in the log as well. */
export const MotionLayer = ({ view, seat, log, waits, placed, geometry, flow }: MotionProps) => {
  const layer = useRef<HTMLDivElement>(null)
  const running = useSyncExternalStore(theatre.subscribe, theatre.running)
  const isReduced = useSyncExternalStore(watchMovement, movement) === 'reduced'
  const ghosts = useMemo(() => ghostsIn(log, seat), [log, seat])
  const outlines = useMemo(() => {
    const now = placed(view)
    return ghostPoints(ghosts, placesIn(now, now, geometry), geometry, flow)
  }, [ghosts, placed, view, geometry, flow])

  useLayoutEffect(() => {
    const isHidden = document.hidden
    theatre.see({ view, log, waits, placed, outlines, geometry, flow, isReduced, isHidden })
  }, [view, log, waits, placed, outlines, geometry, flow, isReduced])

  useEffect(() => {
    const { skip } = theatre
    const hide = () => {
      if (document.hidden) skip()
    }
    window.addEventListener('pointerdown', skip, true)
    window.addEventListener('keydown', skip, true)
    document.addEventListener('visibilitychange', hide)
    return () => {
      window.removeEventListener('pointerdown', skip, true)
      window.removeEventListener('keydown', skip, true)
      document.removeEventListener('visibilitychange', hide)
      skip()
    }
  }, [])

  return (
    <div ref={layer} className="motion">
      <GhostTokens ghosts={ghosts} points={outlines} geometry={geometry} />
      {running.map(({ id, reel }) => (
        <ReelView
          key={id}
          reel={reel}
          geometry={geometry}
          seat={seat}
          layer={layer}
          onStart={(projector) => theatre.projects(id, projector)}
          onEnd={() => theatre.ended(id)}
        />
      ))}
    </div>
  )
}
