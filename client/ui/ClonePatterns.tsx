import { SEAT_IDS, type SeatId } from '../../game/public'
import { CLONES } from './clones'

export const patternOf = (seat: SeatId): string => `url(#clone-pattern-${seat})`

const MARKS: Readonly<Record<SeatId, (deep: string) => React.JSX.Element>> = {
  '0': (deep) => <circle cx={5} cy={5} r={1.7} fill={deep} />,
  '1': (deep) => <path d="M-2 12L12-2M3 17L17 3M-7 7L7-7" stroke={deep} strokeWidth={2} />,
  '2': (deep) => (
    <rect x={2.5} y={2.5} width={5} height={5} rx={1} fill="none" stroke={deep} strokeWidth={1.4} />
  ),
  '3': () => <path d="M0 0L10 10M10 0L0 10" stroke="#D98BBB" strokeWidth={1.3} />,
  '4': (deep) => <path d="M5 2v6M2 5h6" stroke={deep} strokeWidth={1.8} />,
  '5': (deep) => (
    <path d="M0 4Q2.5 1 5 4T10 4M0 9Q2.5 6 5 9T10 9" fill="none" stroke={deep} strokeWidth={1.4} />
  ),
}

/** The six territory patterns, drawn once a page; fill a shape with `patternOf(seat)`. */
export const ClonePatterns = () => (
  <svg className="unseen" aria-hidden="true">
    <defs>
      {SEAT_IDS.map((seat) => (
        <pattern
          key={seat}
          id={`clone-pattern-${seat}`}
          width={10}
          height={10}
          patternUnits="userSpaceOnUse"
        >
          <rect width={10} height={10} fill={CLONES[seat].fill} />
          {MARKS[seat](CLONES[seat].deep)}
        </pattern>
      ))}
    </defs>
  </svg>
)
