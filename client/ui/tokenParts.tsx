import type { Clone } from './clones'

const INK = '#241A3F'

export const SPINDLE =
  'M-21.5 7.5C-16 4.5-12-3-5-7.5C2-10 8-7 11-7.5C14.5-8.2 18-11.5 21-13C19.5-9 17.5-6.5 15-4.5C17.5-3.8 20.5-4 23-5C20-1.5 16.5 1 12 4C8 7.5 2 10-5 8.5C-10 7.5-16 6.5-21.5 7.5Z'

const Nucleus = ({ shape, colour }: { shape: string; colour: string }) => {
  switch (shape) {
    case 'triangle':
      return (
        <g fill={colour} transform="translate(0 1.8)">
          <rect x={-4.6} y={-3.4} width={9.2} height={2.6} rx={1.3} />
          <rect x={-4.6} y={0.8} width={9.2} height={2.6} rx={1.3} />
        </g>
      )
    case 'square':
      return (
        <rect
          x={-4}
          y={-4}
          width={8}
          height={8}
          rx={2.2}
          fill="none"
          stroke={colour}
          strokeWidth={2.3}
        />
      )
    case 'diamond':
      return (
        <g fill={colour}>
          <circle cx={-3.2} r={2.3} />
          <circle cx={3.2} r={2.3} />
        </g>
      )
    case 'hexagon':
      return <path d="M-1.4-5h2.8v3.6H5v2.8H1.4V5h-2.8V1.4H-5v-2.8h3.6Z" fill={colour} />
    case 'clover':
      return (
        <g fill={colour}>
          <circle cy={-3.6} r={2.1} />
          <circle cx={-3.3} cy={2} r={2.1} />
          <circle cx={3.3} cy={2} r={2.1} />
        </g>
      )
    default:
      return <circle r={4} fill={colour} />
  }
}

export const Body = ({ clone, state }: { clone: Clone; state: 'alive' | 'dormant' | 'lost' }) => {
  const { outline, deep, fill, shape, mark } = clone
  if (state === 'lost')
    return (
      <>
        <path
          d={outline}
          fill="#fff"
          fillOpacity={0.72}
          stroke={deep}
          strokeWidth={1.5}
          strokeDasharray="2.6 2.4"
        />
        <path
          d="M-3.5-3.5L3.5 3.5M3.5-3.5L-3.5 3.5"
          stroke={deep}
          strokeWidth={2.2}
          strokeLinecap="round"
          transform={shape === 'triangle' ? 'translate(0 2)' : undefined}
        />
      </>
    )
  if (state === 'dormant')
    return (
      <>
        <path d={outline} fill="#fff" stroke={deep} strokeWidth={1.4} />
        <path d={outline} transform="scale(.8)" fill={fill} fillOpacity={0.22} />
        <Nucleus shape={shape} colour={deep} />
      </>
    )
  return (
    <>
      <path d={outline} fill={fill} stroke={INK} strokeWidth={1.4} />
      <path d={outline} transform="scale(.78)" fill="#fff" fillOpacity={0.16} />
      <Nucleus shape={shape} colour={mark} />
    </>
  )
}

/** Platelets that cover a cell, as a ring of beads. */
export const Beads = ({ radius, count }: { radius: number; count: number }) => (
  <g fill="#FFE7B0" stroke={INK}>
    {Array.from({ length: count }, (_, i) => (
      <ellipse
        key={i}
        rx={3.1}
        ry={2.5}
        transform={`rotate(${((i * 360) / count).toFixed(1)}) translate(${radius}) rotate(90)`}
      />
    ))}
  </g>
)

interface BadgeProps {
  kind: 'moon' | 'sprout' | 'shield' | 'seven' | 'count'
  count?: number
  x: number
  y: number
}

export const Badge = ({ kind, count = 0, x, y }: BadgeProps) => (
  <g transform={`translate(${x} ${y})`}>
    {kind === 'moon' && (
      <>
        <circle r={5.6} fill="#fff" stroke={INK} />
        <path d="M1.4-3.6A3.8 3.8 0 1 0 3.4 2.2A3 3 0 0 1 1.4-3.6Z" fill={INK} />
      </>
    )}
    {kind === 'sprout' && (
      <>
        <circle r={5.6} fill="#E7F6D5" stroke={INK} />
        <path
          d="M0 3.8V-.4M0 .6C-3.4 .6-3.6-2.4-3.4-2.6C-1-2.8 0-1.4 0 .4C0-2.2 1.4-3.8 3.6-3.6C3.6-1 2 .4 0 .4"
          fill="none"
          stroke="#2F6B12"
          strokeWidth={1.4}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </>
    )}
    {kind === 'shield' && (
      <path
        d="M0-5.2L4.6-3.4V.4C4.6 3 2.6 4.8 0 5.8C-2.6 4.8-4.6 3-4.6 .4V-3.4Z"
        fill="#0B6E75"
        stroke="#fff"
        strokeWidth={1.3}
      />
    )}
    {(kind === 'count' || kind === 'seven') && (
      <>
        <rect
          x={kind === 'seven' ? -8 : -10.5}
          y={-8}
          width={kind === 'seven' ? 16 : 21}
          height={16}
          rx={8}
          fill={kind === 'seven' ? '#3B2470' : INK}
          stroke="#fff"
          strokeWidth={1.5}
        />
        <text className="ui-token-text" y={4.3} textAnchor="middle">
          {kind === 'seven' ? '7' : `×${count}`}
        </text>
      </>
    )}
  </g>
)
