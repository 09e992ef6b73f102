import { memo, type CSSProperties } from 'react'
import { useArt } from '../../board/art'
import boardDark from '../../board/art/board-landscape-dark.svg'
import boardLight from '../../board/art/board-landscape-light.svg'
import { nucleusPath, outlinePath } from '../../board/cellPaths'
import { LANDSCAPE } from '../../board/geometry'
import { Token, useTheme, type TokenLook } from '../../ui'
import type { TileCells } from '../types'
import { placeCells } from './cellPlaces'
import './smallBoard.css'

const PICTURES = { light: boardLight, dark: boardDark } as const

const LOOKS: Readonly<Record<TileCells['what'], Omit<TokenLook, 'seat'>>> = {
  cells: {},
  colony: { growing: true },
  dormant: { state: 'dormant' },
  secondary: { secondary: true },
}

/** A count is never written smaller than can be read: on a narrow board it needs more of the drawing. */
const roomFor = (beside: number): string =>
  beside >= 50 ? '' : beside >= 32 ? ' wall-cells-near' : ' wall-cells-tight'

/** The cells of the primary tumour, of no clone: the wall is not told whose they are. */
const Tumour = memo(function Tumour() {
  const { top, width, height } = LANDSCAPE
  const cells = useArt('landscape')?.cells ?? []
  return (
    <svg viewBox={`0 ${top} ${width} ${height}`}>
      <path className="wall-tumour-cells" d={cells.map(outlinePath).join('')} />
      <path className="wall-tumour-nuclei" d={cells.map(nucleusPath).join('')} />
    </svg>
  )
})

/**
 * The board of a table, as small as a tile: its still picture, and over it whose cells are where beyond
 * the primary tumour. It is decoration: the tile says the same in words.
 */
export const SmallBoard = ({ cells }: { cells: readonly TileCells[] }) => {
  const [theme] = useTheme()
  return (
    <div className="wall-board" aria-hidden="true">
      <img src={PICTURES[theme]} alt="" />
      <Tumour />
      {placeCells(cells).map(({ cells: { seat, at, what, count }, place, scale, beside }) => (
        <span
          key={`${seat} ${at} ${what}`}
          className={`wall-cells wall-cells-${what}${roomFor(beside)}`}
          style={{ ...place, '--scale': scale } as CSSProperties}
        >
          <Token seat={seat} {...LOOKS[what]} />
          {count > 1 && <b>{count}</b>}
        </span>
      ))}
    </div>
  )
}
