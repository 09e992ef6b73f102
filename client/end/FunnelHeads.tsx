import { FUNNEL_STEPS } from './facts'
import type { FunnelFrame } from './funnelShape'

/** What the columns of a funnel are called. */
export const FunnelHeads = ({ frame }: { frame: FunnelFrame }) => (
  <>
    {FUNNEL_STEPS.map(({ key, stage, label, short }, i) => {
      const lines = frame.narrow ? short : label
      const x = frame.columns[i] ?? 0
      return (
        <g key={key} transform={`translate(${x} 0)`}>
          <circle
            className="end-step"
            cx={frame.narrow ? 0 : -44}
            cy={frame.narrow ? 9 : 18}
            r={9.5}
          />
          <text
            className="end-step-number"
            x={frame.narrow ? 0 : -44}
            y={frame.narrow ? 13.4 : 22.4}
            textAnchor="middle"
          >
            {stage}
          </text>
          <text className="end-step-text" textAnchor={frame.narrow ? 'middle' : 'start'}>
            <tspan x={frame.narrow ? 0 : -30} y={frame.narrow ? 32 : 15}>
              {lines[0]}
            </tspan>
            <tspan x={frame.narrow ? 0 : -30} y={frame.narrow ? 46 : 31}>
              {lines[1]}
            </tspan>
          </text>
        </g>
      )
    })}
    {!frame.narrow && (
      <text className="end-step-text" textAnchor="end">
        <tspan x={frame.width} y={15}>
          Became a
        </tspan>
        <tspan x={frame.width} y={31}>
          tumour
        </tspan>
      </text>
    )}
  </>
)

/** How the published study is filled: no clone has this pattern. */
export const Hatch = () => (
  <pattern
    id="end-hatch"
    width={7}
    height={7}
    patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"
  >
    <rect width={7} height={7} fill="#DAD3EA" />
    <path d="M0 0V7" stroke="#8B80AC" strokeWidth={2.4} />
  </pattern>
)
