import type { Organ, VesselPlace } from '../../../game/public'
import { LANDSCAPE, percent, type Place, type Point } from '../../board/geometry'
import { isOrgan } from '../../match/spots'
import type { TileCells } from '../types'

/** Room for tokens in the units of the drawing: along a line, and so far across it. */
interface Zone {
  from: Point
  to: Point
  height: number
}

/** A token and its count, as large as they are where there is room. */
export const TOKEN = { width: 86, counted: 146, height: 86 } as const

const box = (left: number, top: number, right: number, bottom: number): Zone => ({
  from: [left, (top + bottom) / 2],
  to: [right, (top + bottom) / 2],
  height: bottom - top,
})

/** In the stroma and the vessels. Wider than the spots of the large board: nobody taps here. */
const VESSELS: Readonly<Record<'stroma' | VesselPlace, Zone>> = {
  stroma: box(4, 208, 350, 346),
  entry: { from: [10, 488], to: [440, 364], height: 86 },
  plexus: box(986, 62, 1077, 262),
  lung: box(470, 182, 662, 278),
  brain: box(662, 182, 854, 278),
  bone: box(862, 182, 986, 278),
  node: box(414, 434, 520, 534),
  liver: box(662, 288, 854, 374),
  adrenal: box(854, 288, 1046, 374),
}

/** In the tissue of the organs. */
const TISSUES: Readonly<Record<Organ, Zone>> = {
  lung: box(470, 16, 662, 180),
  brain: box(662, 16, 854, 180),
  bone: box(862, 16, 986, 180),
  node: box(520, 346, 660, 534),
  liver: box(662, 376, 854, 534),
  adrenal: box(854, 376, 1046, 534),
}

const zoneOf = ({ at, what }: TileCells): Zone =>
  what === 'cells' || at === 'stroma' || !isOrgan(at) ? VESSELS[at] : TISSUES[at]

export interface PlacedCells {
  cells: TileCells
  /** The middle of it, in the units of the drawing, and as CSS wants it. */
  point: Point
  place: Place
  /** 1 where there is room, less where many lie side by side. */
  scale: number
  /** How wide the room for the count is, in the units of the drawing. */
  beside: number
}

/** So many in rows and columns that each is as large as the zone lets it be. */
const packed = (zone: Zone, many: readonly TileCells[]): readonly PlacedCells[] => {
  const { from, to, height } = zone
  const wide = many.some(({ count }) => count > 1) ? TOKEN.counted : TOKEN.width
  const grids = many.map((_, i) => {
    const columns = i + 1
    const rows = Math.ceil(many.length / columns)
    const across = (to[0] - from[0]) / columns
    const scale = Math.min(1, across / wide, height / rows / TOKEN.height)
    return { columns, rows, scale, beside: across - TOKEN.width * scale }
  })
  const [grid] = grids.sort((a, b) => b.scale - a.scale)
  if (grid === undefined) return []
  const { columns, rows, scale, beside } = grid
  return many.map((cells, i) => {
    const row = Math.floor(i / columns)
    const inRow = Math.min(columns, many.length - row * columns)
    const along = ((i % columns) + 0.5 + (columns - inRow) / 2) / columns
    const point: Point = [
      from[0] + (to[0] - from[0]) * along,
      from[1] + (to[1] - from[1]) * along + ((row + 0.5) / rows - 0.5) * height,
    ]
    return { cells, point, place: percent(LANDSCAPE, point), scale, beside }
  })
}

/** Where the cells of a table lie on its small board: those of one place side by side. */
export const placeCells = (cells: readonly TileCells[]): readonly PlacedCells[] =>
  [...new Set(cells.map(zoneOf))].flatMap((zone) =>
    packed(
      zone,
      cells.filter((one) => zoneOf(one) === zone),
    ),
  )
