import { memo, type CSSProperties } from 'react'
import type { SeatId } from '../../game/public'
import { CLONES } from '../ui'
import type { MosaicCell } from './sectors'

/** The primary tumour: a mosaic of the clones at the table. */
export const Mosaic = memo(function Mosaic({
  areas,
}: {
  areas: readonly { seat: SeatId; cells: readonly MosaicCell[] }[]
}) {
  return areas.map(({ seat, cells }) => (
    <g key={seat} className="board-clone" style={{ '--clone': CLONES[seat].fill } as CSSProperties}>
      {cells.map(({ d, n: [x, y, rx, ry, turn] }) => (
        <g key={d}>
          <path d={d} />
          <ellipse cx={x} cy={y} rx={rx} ry={ry} transform={`rotate(${turn} ${x} ${y})`} />
        </g>
      ))}
    </g>
  ))
})
