import { IconSeedling } from '@tabler/icons-react'
import { BEDS, type View } from '../../game/public'
import { Token } from '../ui'
import { percent, type Geometry } from './geometry'

/** Niche markers: a prepared patch of soil, with the clone that placed it. */
export const Niches = ({ view, geometry }: { view: View; geometry: Geometry }) =>
  BEDS.map((organ) => {
    const owners = view.order.filter((seat) => (view.seats[seat]?.niches[organ] ?? 0) > 0)
    const neutral = view.neutralNiches[organ] > 0
    if (owners.length === 0 && !neutral) return null
    return (
      <span key={organ} className="board-niche" style={percent(geometry, geometry.niches[organ])}>
        <IconSeedling size={16} stroke={2.4} />
        {owners.map((seat) => (
          <Token key={seat} seat={seat} size={17} />
        ))}
      </span>
    )
  })
