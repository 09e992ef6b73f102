import type { WhatIf } from '../../../game/public'

interface TriesProps {
  endings: WhatIf['chosen']['endings']
  /** The most points of both ways, so that both stand on the same scale. */
  most: number
  width: number
}

const EDGE = 14
const AXIS = 22
/** The widest that a column of dots may be, and the room between two dots. */
const COLUMN = 30
const GAP = 1.5

/** Every how many points stand under the axis, so that the numbers keep apart. */
const stepFor = (column: number): number => [1, 2, 5, 10].find((step) => step * column >= 24) ?? 20

/** Each try as a dot over the points that it ended with; full where a new tumour grew. */
export const Tries = ({ endings, most, width }: TriesProps) => {
  const column = Math.min(COLUMN, (width - 2 * EDGE) / (most + 1))
  const radius = Math.min(4.5, column / 2 - GAP / 2)
  const dot = radius * 2 + GAP
  const stacks = Array.from({ length: most + 1 }, (_, points) =>
    endings
      .filter((ending) => ending.points === points)
      .sort((a, b) => Math.sign(b.tumours) - Math.sign(a.tumours)),
  )
  const tallest = Math.max(...stacks.map(({ length }) => length))
  const base = Math.max(40, tallest * dot + 4)
  const xOf = (points: number) => EDGE + (points + 0.5) * column
  const step = stepFor(column)
  return (
    <svg
      className="end-svg end-dots"
      width={width}
      height={base + AXIS}
      viewBox={`0 0 ${width} ${base + AXIS}`}
      aria-hidden="true"
    >
      <path className="end-rule" d={`M${EDGE} ${base}H${xOf(most) + column / 2}`} />
      {stacks.map((stack, points) => (
        <g key={points}>
          {points % step === 0 && (
            <text className="end-small" x={xOf(points)} y={base + 17} textAnchor="middle">
              {points}
            </text>
          )}
          {stack.map(({ tumours }, i) => (
            <circle
              key={i}
              className={tumours > 0 ? 'end-dot end-dot-full' : 'end-dot'}
              cx={xOf(points)}
              cy={base - 2 - radius - i * dot}
              r={radius - 0.75}
            />
          ))}
        </g>
      ))}
    </svg>
  )
}
