import { MOUSE } from './facts'
import { bandPath, type FunnelFrame } from './funnelShape'

export const CountPill = ({ x, y, text }: { x: number; y: number; text: string }) => {
  const width = text.length * 8.2 + 15
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect className="end-count" x={-width / 2} y={-11.5} width={width} height={23} rx={11.5} />
      <text className="end-count-text" y={5} textAnchor="middle">
        {text}
      </text>
    </g>
  )
}

/** The published study beside the clones: its cells were put straight into the blood. */
export const MouseBand = ({ frame, top }: { frame: FunnelFrame; top: number }) => {
  const y = top + frame.middle
  const nameY = frame.narrow ? top + 20 : y - 2
  const [entered = 0, left = 0, tumour = 0] = frame.columns.slice(2)
  const grew = (left + tumour) / 2
  const points = [
    { x: entered, share: MOUSE.entered },
    { x: left, share: MOUSE.left },
    { x: grew, share: MOUSE.grew },
    { x: tumour, share: MOUSE.tumour },
  ]
  return (
    <g>
      <path className="end-rule" d={`M-8 ${top - 6}H${frame.width + 8}`} />
      <path
        className="end-band"
        d={bandPath({ ...frame, flat: frame.flat / 2 }, y, points)}
        fill="url(#end-hatch)"
      />
      <text className="end-name" x={0} y={nameY}>
        Mouse study
      </text>
      <text className="end-small" x={frame.narrow ? 98 : 0} y={frame.narrow ? nameY : nameY + 18}>
        Luzzi 1998
      </text>
      {!frame.narrow && (
        <text className="end-small" x={frame.columns[1] ?? 0} y={y + 5} textAnchor="middle">
          cells put into the blood
        </text>
      )}
      <CountPill x={entered} y={y} text="100%" />
      <CountPill x={left} y={y} text="80%" />
      {tumour - left > 90 && (
        <>
          <CountPill x={grew} y={y} text="2%" />
          <text className="end-small" x={grew} y={y + 27} textAnchor="middle">
            began to grow
          </text>
        </>
      )}
      <CountPill x={tumour} y={y} text="0.02%" />
      <text
        className="end-result"
        x={frame.width}
        y={frame.narrow ? nameY : y + 5}
        textAnchor="end"
      >
        1 in 5,000
      </text>
    </g>
  )
}
