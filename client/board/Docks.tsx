import { IconRadar2 } from '@tabler/icons-react'
import { ORGANS, type Organ, type SeatId, type View } from '../../game/public'
import { organFacts } from './facts'
import { groupsAt } from './groups'
import { percent, type Geometry } from './geometry'

/**
 * Where cells stop in a vessel (5) and settle in an organ (6), drawn while nothing lies there.
 * Where the acting seat can leave the vessel, the chance stands beside the dock.
 */
export const Docks = ({
  view,
  seat,
  geometry,
  exits,
}: {
  view: View
  seat: SeatId | null
  geometry: Geometry
  exits: ReadonlyMap<Organ, number>
}) =>
  ORGANS.map((organ) => {
    const groups = groupsAt(view, organ, seat)
    const inVessel = groups.some((group) => group.zone === 'vessel')
    const settled = groups.filter((group) => group.zone === 'tissue').length
    const need = exits.get(organ)
    const { patrolled } = organFacts(view, seat, organ)
    return (
      <span key={organ}>
        {!inVessel && (
          <span className="board-dock" style={percent(geometry, geometry.docks[organ])}>
            5
          </span>
        )}
        {patrolled && (
          <span className="board-patrol" style={percent(geometry, geometry.docks[organ])}>
            <IconRadar2 size={15} stroke={2.4} />
          </span>
        )}
        {need !== undefined && (
          <span className="board-chance" style={percent(geometry, geometry.docks[organ])}>
            {7 - need} in 6
          </span>
        )}
        {settled < 3 &&
          geometry.pits[organ].slice(settled).map((pit) => (
            <span key={pit.join()} className="board-pit" style={percent(geometry, pit)}>
              6
            </span>
          ))}
      </span>
    )
  })
