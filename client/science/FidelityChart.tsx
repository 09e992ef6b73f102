import { FIDELITY_ROWS, shareWords, type FidelityRow } from './fidelityFacts'

/** The rarest share that the axis shows is 1 in 100 million. */
const DECADES = 8
const ROW = 66
const HEAD = 34
const LEFT = 8

const TICKS = [
  { power: 0, words: 'all' },
  { power: 2, words: '1 in 100' },
  { power: 4, words: '1 in 10,000' },
  { power: 6, words: '1 in 1 million' },
  { power: 8, words: '1 in 100 million' },
] as const

type Series = 'game' | 'mouse' | 'people'

/** The mark of a series has a shape of its own. */
const Mark = ({ of }: { of: Series }) => {
  if (of === 'game') return <circle className="fidelity-game" r={7} />
  if (of === 'mouse') return <path className="fidelity-mouse" d="M0-8L8 0L0 8L-8 0Z" />
  return <rect className="fidelity-people" x={-6.5} y={-6.5} width={13} height={13} />
}

const NAMES: Readonly<Record<Series, string>> = {
  game: 'The game',
  mouse: 'Mouse liver',
  people: 'Model of people',
}

/** What the marks stand for. */
export const FidelityKey = () => (
  <ul className="fidelity-key" aria-hidden="true">
    {(['game', 'mouse', 'people'] as const).map((series) => (
      <li key={series}>
        <svg width={20} height={20} viewBox="-10 -10 20 20">
          <Mark of={series} />
        </svg>
        {NAMES[series]}
      </li>
    ))}
  </ul>
)

const inWords = (): string =>
  FIDELITY_ROWS.map(({ step, game, mouse, people }) => {
    const others = [
      mouse === null ? '' : `, mouse liver ${shareWords(mouse)}`,
      people === null ? '' : `, model of people ${shareWords(people)}`,
    ]
    return `${step}: the game ${shareWords(game)}${others.join('')}`
  }).join('. ')

/** How far cells come, as shares on a logarithmic scale: each line to the left is a hundredth. */
export const FidelityChart = ({ width }: { width: number }) => {
  const right = width - 16
  const x = (share: number) => right + (Math.log10(share) / DECADES) * (right - LEFT - 12)
  const y = (row: number) => HEAD + row * ROW + 40
  const height = HEAD + FIDELITY_ROWS.length * ROW
  const line = (shareOf: (row: FidelityRow) => number | null) =>
    FIDELITY_ROWS.flatMap((row, i) => {
      const share = shareOf(row)
      return share === null ? [] : [`${x(share).toFixed(1)} ${y(i)}`]
    }).join('L')
  return (
    <svg
      className="fidelity"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Of the cells that entered a vessel. ${inWords()}.`}
    >
      {TICKS.map(({ power, words }, i) => {
        const at = x(10 ** -power)
        const anchor = i === 0 ? 'end' : i === TICKS.length - 1 ? 'start' : 'middle'
        return (
          <g key={power}>
            <path className="fidelity-tick" d={`M${at.toFixed(1)} ${HEAD - 8}V${height}`} />
            {(power % 4 === 0 || (width >= 460 && power < 4) || width >= 640) && (
              <text x={i === 0 ? width : at} y={16} textAnchor={anchor}>
                {words}
              </text>
            )}
          </g>
        )
      })}
      <path className="fidelity-line fidelity-line-mouse" d={`M${line(({ mouse }) => mouse)}`} />
      <path className="fidelity-line" d={`M${line(({ game }) => game)}`} />
      {FIDELITY_ROWS.map(({ step, ...shares }, i) => (
        <g key={step}>
          <text className="fidelity-step" x={LEFT} y={y(i) - 22}>
            {step}
          </text>
          {(['mouse', 'people', 'game'] as const).map((series) => {
            const share = shares[series]
            return share === null ? null : (
              <g key={series} transform={`translate(${x(share).toFixed(1)} ${y(i)})`}>
                <Mark of={series} />
              </g>
            )
          })}
        </g>
      ))}
    </svg>
  )
}
