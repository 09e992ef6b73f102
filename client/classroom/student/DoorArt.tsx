import { TokenMark } from '../../ui'

/** Where red cells drift, and how they are turned. */
const RED_CELLS = [
  [34, 84, 10],
  [96, 62, -20],
  [250, 58, 15],
  [300, 96, -10],
  [356, 66, 25],
  [214, 104, 0],
] as const

/** A vessel with cells on their way: drawn in place, because a whole class opens this page at once. */
export const DoorArt = () => (
  <svg
    className="class-art"
    viewBox="0 0 390 150"
    preserveAspectRatio="xMidYMid slice"
    aria-hidden="true"
  >
    <rect className="class-art-tissue" width={390} height={150} />
    <path
      className="class-art-vessel"
      d="M-10 34C80 14 150 48 230 34S350 20 400 36V124C330 112 280 132 200 124S60 118-10 130Z"
    />
    {RED_CELLS.map(([x, y, turn]) => (
      <ellipse
        key={x}
        className="class-art-red"
        cx={x}
        cy={y}
        rx={12}
        ry={8}
        transform={`rotate(${turn} ${x} ${y})`}
      />
    ))}
    <g transform="translate(150 80)">
      <TokenMark seat="0" count={3} covered />
    </g>
    <g transform="translate(62 96)">
      <TokenMark seat="4" />
    </g>
    <g transform="translate(272 80)">
      <TokenMark seat="1" />
    </g>
    <g transform="translate(330 82) scale(.9)">
      <TokenMark seat="5" state="lost" />
    </g>
  </svg>
)
