import { Arrow, Badge, Cell, Cells, ImmuneCell, Lining, Lumen, RedCell } from './parts'

const PLATELETS = Array.from({ length: 9 }, (_, i) => {
  const turn = (i * 2 * Math.PI) / 9
  return { x: 310 + 21 * Math.cos(turn), y: 74 + 21 * Math.sin(turn) }
})

/** What meets cells in the blood, and what shelters some of them. */
export const Flow = () => (
  <>
    <Lumen from={20} to={190} />
    <Lining y={16} />
    <Lining y={194} />
    {[36, 120, 196, 262, 356, 440].map((x, i) => (
      <RedCell key={x} x={x} y={96 + (i % 3) * 16} />
    ))}
    <Cell x={84} y={58} />
    <Cell x={136} y={160} look="lost" />
    <Cells
      at={[
        { x: 196, y: 154 },
        { x: 224, y: 150 },
        { x: 210, y: 174 },
      ]}
      r={14}
    />
    <Cell x={310} y={74} />
    {PLATELETS.map(({ x, y }) => (
      <circle key={x} className="diagram-platelet" cx={x} cy={y} r={5} />
    ))}
    <ImmuneCell x={400} y={172} kind="patrol" />
    <Arrow d="M20 126H70" />
    <Arrow d="M380 100H430" />
    <Badge x={54} y={42} n={1} />
    <Badge x={252} y={172} n={2} />
    <Badge x={348} y={56} n={3} />
    <Badge x={432} y={158} n={4} />
  </>
)
