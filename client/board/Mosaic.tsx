import { memo, type CSSProperties } from 'react'
import type { SeatId } from '../../game/public'
import { CLONES } from '../ui'
import { nucleusPath, outlinePath } from './cellPaths'
import type { MosaicCell } from './sectors'

/**
 * The primary tumour: a mosaic of the clones at the table. All cells of a clone are one shape and all
 * their nuclei another, because a hundred shapes cost time with every change of the page.
 */
export const Mosaic = memo(function Mosaic({
  areas,
}: {
  areas: readonly { seat: SeatId; cells: readonly MosaicCell[] }[]
}) {
  return areas.map(({ seat, cells }) => (
    <g key={seat} style={{ '--clone': CLONES[seat].fill } as CSSProperties}>
      <path className="board-cells" d={cells.map(outlinePath).join('')} />
      <path className="board-nuclei" d={cells.map(nucleusPath).join('')} />
    </g>
  ))
})
