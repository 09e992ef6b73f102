import type { SeatId } from '../../game/public'
import type { Spot } from '../match/spots'
import { BoardToken } from './BoardToken'
import { percent, type Geometry } from './geometry'
import type { Placed } from './placements'

interface TokensProps {
  placed: readonly Placed[]
  seat: SeatId | null
  selected: Spot | null
  geometry: Geometry
}

export const Tokens = ({ placed, seat, selected, geometry }: TokensProps) =>
  placed.map(({ group, spot, at, crowded }) => (
    <BoardToken
      key={group.key}
      group={group}
      place={percent(geometry, at)}
      mine={group.seat === seat}
      crowded={crowded}
      selected={group.seat === seat && spot === selected}
    />
  ))
