import type { SeatId } from '../../game/public'
import { patternOf, TokenMark, useSeatName } from '../ui'
import { FUNNEL_STEPS, type FunnelRow } from './facts'
import { FunnelHeads, Hatch } from './FunnelHeads'
import { CountPill, MouseBand } from './MouseBand'
import { bandPath, frameOf, type FunnelFrame } from './funnelShape'

interface FunnelChartProps {
  rows: readonly FunnelRow[]
  chosen: SeatId
  width: number
}

interface BandProps {
  frame: FunnelFrame
  row: FunnelRow
  top: number
  isChosen: boolean
}

const Band = ({ frame, row, top, isChosen }: BandProps) => {
  const seatName = useSeatName()
  const y = top + frame.middle
  const nameY = frame.narrow ? top + 20 : y + 5
  const base = Math.max(1, row.counts[0] ?? 1)
  const points = row.counts.map((count, i) => ({
    x: frame.columns[i] ?? 0,
    share: Math.min(1, count / base),
  }))
  return (
    <g>
      {isChosen && (
        <rect
          className="end-band-chosen"
          x={-8}
          y={top}
          width={frame.width + 16}
          height={frame.rowHeight}
          rx={12}
        />
      )}
      <path className="end-band" d={bandPath(frame, y, points)} fill={patternOf(row.seat)} />
      <g transform={`translate(14 ${nameY - 5})`}>
        <TokenMark seat={row.seat} />
      </g>
      <text className="end-name" x={34} y={nameY}>
        {seatName(row.seat)}
      </text>
      {(row.counts[0] ?? 0) === 0 && (
        <text className="end-small" x={frame.columns[2] ?? 0} y={y - 6} textAnchor="middle">
          no cell set out
        </text>
      )}
      {row.counts.map((count, i) =>
        (row.counts[0] ?? 0) === 0 ? null : count > 0 ? (
          <CountPill key={i} x={frame.columns[i] ?? 0} y={y} text={String(count)} />
        ) : (
          <g key={i} transform={`translate(${frame.columns[i] ?? 0} ${y}) scale(.8)`}>
            <TokenMark seat={row.seat} state="lost" />
          </g>
        ),
      )}
      <text className="end-result" x={frame.width} y={nameY} textAnchor="end">
        {row.result}
      </text>
    </g>
  )
}

/** One band a clone, as high as the share of its cells that is still alive. */
export const FunnelChart = ({ rows, chosen, width }: FunnelChartProps) => {
  const seatName = useSeatName()
  const frame = frameOf(width, FUNNEL_STEPS.length)
  const mouseTop = frame.head + rows.length * frame.rowHeight + 12
  const height = mouseTop + frame.rowHeight + 6
  const label = rows
    .map(({ seat, counts, result }) => `${seatName(seat)}: ${counts.join(', ')} (${result})`)
    .join('. ')
  return (
    <svg
      className="end-svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Cells that set out, reached the stroma, entered a vessel, left it, and became a secondary tumour. ${label}. Mouse study: 1 in 5,000.`}
    >
      <Hatch />
      <FunnelHeads frame={frame} />
      {rows.map((row, i) => (
        <Band
          key={row.seat}
          frame={frame}
          row={row}
          top={frame.head + i * frame.rowHeight}
          isChosen={row.seat === chosen}
        />
      ))}
      <MouseBand frame={frame} top={mouseTop} />
    </svg>
  )
}
