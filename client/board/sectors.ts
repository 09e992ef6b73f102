import type { SeatId } from '../../game/public'

export interface MosaicCell {
  /** x and y of each corner in turn, before they are rounded. */
  corners: number[]
  x: number
  y: number
  /** The nucleus: centre, radii and turn. */
  n: number[]
}

export interface Share {
  seat: SeatId
  cells: number
}

const angle = (cell: MosaicCell, middle: MosaicCell): number =>
  Math.atan2(cell.y - middle.y, cell.x - middle.x)

const mean = (cells: readonly MosaicCell[]): MosaicCell => ({
  corners: [],
  n: [],
  x: cells.reduce((sum, cell) => sum + cell.x, 0) / Math.max(1, cells.length),
  y: cells.reduce((sum, cell) => sum + cell.y, 0) / Math.max(1, cells.length),
})

/** Gives each clone a sector of the tumour as large as its share of the cells. */
export const sectors = (
  cells: readonly MosaicCell[],
  shares: readonly Share[],
): { seat: SeatId; cells: readonly MosaicCell[]; middle: readonly [number, number] }[] => {
  const middle = mean(cells)
  const sorted = [...cells].sort((a, b) => angle(a, middle) - angle(b, middle))
  const total = shares.reduce((sum, share) => sum + share.cells, 0)
  let from = 0
  let upTo = 0
  return shares
    .filter((share) => share.cells > 0)
    .map((share) => {
      upTo += share.cells
      const to = Math.round((upTo / total) * sorted.length)
      const mine = sorted.slice(from, to)
      from = to
      const own = mean(mine)
      return { seat: share.seat, cells: mine, middle: [own.x, own.y] as const }
    })
}
