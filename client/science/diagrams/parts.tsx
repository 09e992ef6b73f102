import type { ReactNode } from 'react'

/** Every drawing has this size; it is scaled to the page. */
export const WIDTH = 480
export const HEIGHT = 210

interface At {
  x: number
  y: number
}

/** A number that the legend below explains. */
export const Badge = ({ x, y, n }: At & { n: number }) => (
  <g className="diagram-badge" transform={`translate(${x} ${y})`}>
    <circle r={14} />
    <text y={6.5} textAnchor="middle">
      {n}
    </text>
  </g>
)

interface CellProps extends At {
  r?: number
  /** How the cell is stretched: its width and height, in radii. */
  stretch?: readonly [number, number]
  turn?: number
  look?: 'pale' | 'other' | 'healthy' | 'resting' | 'lost'
}

/** A tumour cell with its nucleus; a lost one is only an outline. */
export const Cell = ({ x, y, r = 15, stretch = [1, 1], turn = 0, look }: CellProps) => (
  <g
    className={look === undefined ? 'diagram-cell' : `diagram-cell diagram-${look}`}
    transform={`translate(${x} ${y}) rotate(${turn}) scale(${stretch[0]} ${stretch[1]})`}
  >
    <circle r={r} />
    {look !== 'lost' && <circle className="diagram-nucleus" cx={r * 0.12} r={r * 0.45} />}
  </g>
)

/** Several cells that hold together. */
export const Cells = ({ at, ...look }: { at: readonly At[] } & Omit<CellProps, 'x' | 'y'>) => (
  <>
    {at.map(({ x, y }) => (
      <Cell key={`${x} ${y}`} x={x} y={y} {...look} />
    ))}
  </>
)

export const RedCell = ({ x, y }: At) => (
  <g className="diagram-red" transform={`translate(${x} ${y})`}>
    <ellipse rx={11} ry={7} />
    <ellipse className="diagram-red-dent" rx={5} ry={2.6} />
  </g>
)

/** An immune cell: a macrophage with its folds, or a round one that patrols. */
export const ImmuneCell = ({ x, y, kind }: At & { kind: 'macrophage' | 'patrol' }) => (
  <g className="diagram-immune" transform={`translate(${x} ${y})`}>
    {kind === 'patrol' ? (
      <circle r={14} />
    ) : (
      <path d="M-24-4C-26-16-14-20-8-15C-2-22 10-20 12-13C22-14 27-4 21 3C26 12 14 20 6 15C-1 21-12 19-14 12C-23 12-26 4-24-4Z" />
    )}
    <circle className="diagram-nucleus" cx={2} r={6} />
  </g>
)

/** A thin sheet under a tissue or round a vessel, with gaps where cells pass. */
export const Membrane = ({ y, gaps = [] }: { y: number; gaps?: readonly [number, number][] }) => {
  const edges = [0, ...gaps.flat(), WIDTH]
  const pieces = edges.flatMap((from, i) => (i % 2 === 0 ? [[from, edges[i + 1] ?? WIDTH]] : []))
  return (
    <path
      className="diagram-membrane"
      d={pieces.map(([from, to]) => `M${from} ${y}H${to}`).join('')}
    />
  )
}

/** The lining of a vessel: flat cells edge to edge, with gaps where others pass. */
export const Lining = ({ y, gaps = [] }: { y: number; gaps?: readonly number[] }) => (
  <g className="diagram-lining">
    {Array.from({ length: 8 }, (_, i) => {
      const x = i * 60
      const from = gaps.includes(i) ? 17 : 2
      const to = gaps.includes(i + 1) ? 43 : 58
      return (
        <g key={i} transform={`translate(${x} ${y})`}>
          <rect x={from} y={-5} width={to - from} height={10} rx={5} />
          <ellipse cx={(from + to) / 2} rx={8} ry={3.4} className="diagram-nucleus" />
        </g>
      )
    })}
  </g>
)

/** The inside of a vessel between two heights. */
export const Lumen = ({ from, to }: { from: number; to: number }) => (
  <rect className="diagram-lumen" y={from} width={WIDTH} height={to - from} />
)

/** Fibres of the matrix in a strip of tissue. */
export const Fibres = ({ from, to }: { from: number; to: number }) => (
  <path
    className="diagram-fibre"
    d={Array.from({ length: 9 }, (_, i) => {
      const x = i * 60 - 20
      const bend = i % 2 === 0 ? 14 : -10
      return `M${x} ${from + 6}Q${x + 40} ${(from + to) / 2 + bend} ${x + 76} ${to - 6}`
    }).join('')}
  />
)

/** Which way something moves. */
export const Arrow = ({ d }: { d: string }) => (
  <path className="diagram-arrow" d={d} markerEnd="url(#diagram-head)" />
)

/** A drawing on a ground of tissue. It is a picture for the eye: the legend says it all in words. */
export const Drawing = ({ label, children }: { label: string; children: ReactNode }) => (
  <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
    <marker
      id="diagram-head"
      viewBox="0 0 10 10"
      refX={7}
      refY={5}
      markerWidth={5}
      markerHeight={5}
      orient="auto"
    >
      <path className="diagram-head" d="M0 0L10 5L0 10Z" />
    </marker>
    <rect className="diagram-tissue" width={WIDTH} height={HEIGHT} />
    {children}
  </svg>
)
