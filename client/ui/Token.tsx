import type { SeatId } from '../../game/public'
import { CLONES } from './clones'
import { Badge, Beads, Body, SPINDLE } from './tokenParts'

export interface TokenLook {
  seat: SeatId
  /** More than one cell is drawn as a cluster with its number. */
  count?: number
  state?: 'alive' | 'dormant' | 'lost'
  /** A secondary tumour: a lobed colony, marked 7. */
  secondary?: boolean
  growing?: boolean
  /** Platelets and fibrin round the cells. */
  covered?: boolean
  /** Mesenchymal: a spindle with two ends. */
  spindle?: boolean
  /** Unseen by one kind of immune cell. */
  shield?: boolean
}

const INK = '#241A3F'
const PACKING: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  2: [
    [-8.5, 2],
    [8.5, -2],
  ],
  3: [
    [-9, 6],
    [9, 6],
    [0, -9],
  ],
  4: [
    [-9.5, -8],
    [9.5, -8],
    [-9.5, 9],
    [9.5, 9],
  ],
}
const LOBES = [
  [-15, -4],
  [-9, -13],
  [2, -16],
  [12, -12],
  [16, -2],
  [11, 9],
  [0, 13],
  [-11, 9],
] as const

const Single = ({ look }: { look: TokenLook }) => {
  const clone = CLONES[look.seat]
  const lost = look.state === 'lost'
  return (
    <>
      {!lost && (
        <path
          d={clone.outline}
          fill="#fff"
          stroke="#fff"
          strokeWidth={5.2}
          strokeLinejoin="round"
        />
      )}
      {look.spindle === true && !lost && (
        <g strokeLinejoin="round">
          <path d={SPINDLE} fill="#fff" stroke="#fff" strokeWidth={5} />
          <path d={SPINDLE} fill={clone.fill} stroke={INK} strokeWidth={1.4} />
        </g>
      )}
      <Body clone={clone} state={look.state ?? 'alive'} />
      {look.covered === true && !lost && <Beads radius={13.6} count={10} />}
    </>
  )
}

const Cluster = ({ look, count }: { look: TokenLook; count: number }) => {
  const clone = CLONES[look.seat]
  const shown = Math.min(4, count)
  const cells = PACKING[shown] ?? []
  const layer = (colour: string, width: number) =>
    cells.map(([x, y]) => (
      <path
        key={`${x} ${y}`}
        d={clone.outline}
        transform={`translate(${x} ${y})`}
        fill={colour}
        stroke={colour}
        strokeWidth={width}
        strokeLinejoin="round"
      />
    ))
  return (
    <>
      {layer('#fff', 8.5)}
      {layer(INK, 4.8)}
      {layer(look.state === 'dormant' ? '#fff' : clone.fill, 2.2)}
      {cells.map(([x, y]) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
          <Body clone={clone} state={look.state ?? 'alive'} />
        </g>
      ))}
      {look.covered === true && <Beads radius={[20.5, 23.5, 25.5][shown - 2] ?? 25.5} count={14} />}
    </>
  )
}

const Secondary = ({ look }: { look: TokenLook }) => {
  const clone = CLONES[look.seat]
  return (
    <>
      {LOBES.map(([x, y]) => (
        <circle key={`h${x}`} cx={x} cy={y} r={10.5} fill="#fff" />
      ))}
      {LOBES.map(([x, y]) => (
        <g key={x} stroke={INK} strokeWidth={1.2}>
          <circle cx={x} cy={y} r={7.4} fill={clone.fill} />
          <circle cx={x} cy={y} r={2} fill={clone.deep} stroke="none" />
        </g>
      ))}
      <Single look={{ seat: look.seat }} />
    </>
  )
}

/** A clone's cells round 0,0, about 24 units wide, for use inside another drawing. */
export const TokenMark = (look: TokenLook) => {
  const count = look.count ?? 1
  const many = count > 1 && look.secondary !== true
  const corner = many ? ([0, 17, 19, 20, 20][Math.min(4, count)] ?? 20) : 9.5
  return (
    <g>
      {look.secondary === true ? (
        <Secondary look={look} />
      ) : many ? (
        <Cluster look={look} count={count} />
      ) : (
        <Single look={look} />
      )}
      {look.secondary === true && <Badge kind="seven" x={15} y={14} />}
      {many && <Badge kind="count" count={count} x={corner} y={13} />}
      {look.state === 'dormant' && (
        <Badge kind="moon" x={many ? -corner : 9.5} y={many ? 13 : 9.5} />
      )}
      {look.growing === true && (
        <Badge kind="sprout" x={many ? -corner : 9.5} y={many ? 13 : 9.5} />
      )}
      {look.shield === true && (
        <Badge kind="shield" x={many ? corner : -9.5} y={many ? -12 : 9.5} />
      )}
    </g>
  )
}

/** A token by itself. It is decoration: the words beside it say what it is. */
export const Token = ({ size = 24, ...look }: TokenLook & { size?: number }) => {
  const wide = look.secondary === true || (look.count ?? 1) > 1 || look.covered === true
  const box = wide ? 60 : look.spindle === true ? 50 : 30
  return (
    <svg
      className="ui-token"
      width={size}
      height={size}
      viewBox={`${-box / 2} ${-box / 2} ${box} ${box}`}
      aria-hidden="true"
    >
      <TokenMark {...look} />
    </svg>
  )
}
