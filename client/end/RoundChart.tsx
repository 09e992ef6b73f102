import type { SeatId } from '../../game/public'
import { DECK_LOOKS, deckClass, patternOf, plural } from '../ui'
import type { RoundFact } from './rounds'
import { useWidth } from './useWidth'

interface RoundChartProps {
  facts: readonly RoundFact[]
  seat: SeatId
}

const BASE = 132
const TOP = 46
const EDGE = 20

/** The cards that took most, at most two and not so near that their words would overlap. */
const calledOut = (facts: readonly RoundFact[], gap: number): readonly RoundFact[] => {
  const [first, ...rest] = facts
    .filter(({ card }) => card !== null)
    .sort((a, b) => (b.card?.cells ?? 0) - (a.card?.cells ?? 0))
  if (first === undefined) return []
  const second = rest.find(({ round }) => Math.abs(round - first.round) * gap > 150)
  return second === undefined ? [first] : [first, second]
}

const Mark = ({ fact, x }: { fact: RoundFact; x: number }) => {
  const deck = fact.card?.deck ?? null
  if (deck === null) return null
  const { Icon } = DECK_LOOKS[deck]
  return (
    <g className={`end-mark ${deckClass(deck)}`}>
      <path d={`M${x} ${BASE}V${BASE - 10}`} />
      <circle cx={x} cy={BASE - 22} r={13} />
      <Icon x={x - 8.5} y={BASE - 30.5} size={17} stroke={2.2} />
    </g>
  )
}

const Call = ({ fact, x, y, width }: { fact: RoundFact; x: number; y: number; width: number }) => {
  if (fact.card === null) return null
  const at = Math.max(70, Math.min(width - 70, x))
  return (
    <g textAnchor="middle">
      <path className="end-call" d={`M${x} ${Math.min(y - 5, BASE - 38)}L${at} 38`} />
      <text className="end-call-title" x={at} y={14}>
        {fact.card.title}
      </text>
      <text className="end-small" x={at} y={31}>
        {plural(fact.card.cells, 'cell')} lost
      </text>
    </g>
  )
}

/** Living cells outside the primary tumour, round by round, and what took the most each time. */
export const RoundChart = ({ facts, seat }: RoundChartProps) => {
  const [ref, width] = useWidth()
  const gap = (width - EDGE * 2) / Math.max(1, facts.length - 1)
  const most = Math.max(1, ...facts.map(({ alive }) => alive))
  const xOf = (round: number) => EDGE + (round - 1) * gap
  const yOf = (alive: number) => BASE - (alive / most) * (BASE - TOP)
  const line = facts.map(({ round, alive }) => `${xOf(round).toFixed(1)} ${yOf(alive).toFixed(1)}`)
  const words = facts.map(({ round, alive }) => `round ${round}: ${alive}`).join(', ')
  return (
    <section className="end-panel" aria-labelledby="end-rounds">
      <div className="end-rounds-head">
        <h2 id="end-rounds" className="display">
          Round by round
        </h2>
        <p className="end-note">Living cells beyond the first tumour, {most} at most</p>
      </div>
      <div ref={ref} className="end-chart">
        {width > 0 && facts.length > 1 && (
          <svg
            className="end-svg"
            width={width}
            height={160}
            viewBox={`0 0 ${width} 160`}
            role="img"
            aria-label={`Living cells beyond the first tumour, ${words}.`}
          >
            <path
              className="end-area"
              d={`M${EDGE} ${BASE}L${line.join('L')}L${xOf(facts.length)} ${BASE}Z`}
              fill={patternOf(seat)}
            />
            <path className="end-rule" d={`M${EDGE} ${BASE}H${width - EDGE}`} />
            <path className="end-line" d={`M${line.join('L')}`} />
            {facts.map((fact) => (
              <g key={fact.round}>
                <text className="end-small" x={xOf(fact.round)} y={154} textAnchor="middle">
                  {fact.round}
                </text>
                <Mark fact={fact} x={xOf(fact.round)} />
              </g>
            ))}
            {calledOut(facts, gap).map((fact) => (
              <Call
                key={fact.round}
                fact={fact}
                x={xOf(fact.round)}
                y={yOf(fact.alive)}
                width={width}
              />
            ))}
          </svg>
        )}
      </div>
    </section>
  )
}
