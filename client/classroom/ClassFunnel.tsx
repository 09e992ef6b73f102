import type { Funnel } from '../../game/public'
import { FUNNEL_STEPS, oneIn } from '../end/facts'
import { FunnelHeads, Hatch } from '../end/FunnelHeads'
import { bandPath, frameOf } from '../end/funnelShape'
import { CountPill, MouseBand } from '../end/MouseBand'
import { useWidth } from '../end/useWidth'
import '../end/end.css'

interface ChartProps {
  funnel: Funnel
  /** What it is laid out for, and how much larger it is shown. */
  width: number
  zoom: number
}

const Chart = ({ funnel, width, zoom }: ChartProps) => {
  const frame = frameOf(width, FUNNEL_STEPS.length)
  const counts = FUNNEL_STEPS.map(({ key }) => funnel[key])
  const base = Math.max(1, funnel.launched)
  const top = frame.head
  const y = top + frame.middle
  const nameY = frame.narrow ? top + 20 : y + 5
  const mouseTop = frame.head + frame.rowHeight + 12
  const height = mouseTop + frame.rowHeight + 6
  const result = oneIn(funnel.launched, funnel.secondary)
  const points = counts.map((count, i) => ({
    x: frame.columns[i] ?? 0,
    share: Math.min(1, count / base),
  }))
  return (
    <svg
      className="end-svg"
      width={width * zoom}
      height={height * zoom}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Cells of the class that set out, reached the stroma, entered a vessel, left it, and became a secondary tumour: ${counts.join(', ')} (${result}). Mouse study: 1 in 5,000.`}
    >
      <Hatch />
      <FunnelHeads frame={frame} />
      <path className="end-band class-band" d={bandPath(frame, y, points)} />
      <text className="end-name" x={0} y={nameY}>
        Your class
      </text>
      {counts.map((count, i) => (
        <CountPill key={i} x={frame.columns[i] ?? 0} y={y} text={String(count)} />
      ))}
      <text className="end-result" x={frame.width} y={nameY} textAnchor="end">
        {result}
      </text>
      <MouseBand frame={frame} top={mouseTop} />
    </svg>
  )
}

/** As wide as the chart needs to be; on the projector it is as large as there is room for. */
const ROOM = 760

interface ClassFunnelProps {
  funnel: Funnel
  isLarge?: boolean
}

/** The students' own cells beside the published study. */
export const ClassFunnel = ({ funnel, isLarge = false }: ClassFunnelProps) => {
  const [ref, width] = useWidth()
  const zoom = isLarge ? Math.max(1, width / ROOM) : 1
  return (
    <div ref={ref} className="class-funnel">
      {width > 0 && <Chart funnel={funnel} width={width / zoom} zoom={zoom} />}
    </div>
  )
}
