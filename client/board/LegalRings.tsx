import type { Spot } from '../match/spots'
import { boxStyle, type Geometry } from './geometry'

/** Rings round the places where the chosen kind of action can happen: their dashes march, then rest. */
export const LegalRings = ({ geometry, spots }: { geometry: Geometry; spots: Iterable<Spot> }) => (
  <svg className="board-rings" aria-hidden="true">
    {[...spots].map((spot) => {
      const { left, top, width, height } = boxStyle(geometry, geometry.boxes[spot])
      return <rect key={spot} x={left} y={top} width={width} height={height} rx={22} />
    })}
  </svg>
)
