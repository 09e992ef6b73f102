import { Badge, Cell, Cells, Fibres, Lining, Lumen, RedCell } from './parts'

/** Of many cells that have settled few grow, and those need vessels. */
export const Growth = () => (
  <>
    <Fibres from={0} to={160} />
    <Lumen from={176} to={210} />
    <Lining y={172} />
    {[60, 180, 300, 420].map((x) => (
      <RedCell key={x} x={x} y={194} />
    ))}
    <path className="diagram-sprout" d="M372 172C366 150 386 140 378 118" />
    <path className="diagram-sprout" d="M412 172C420 148 402 136 412 112" />
    <Cells
      look="lost"
      at={[
        { x: 44, y: 50 },
        { x: 84, y: 96 },
        { x: 48, y: 134 },
      ]}
    />
    <Cell x={160} y={86} look="resting" />
    <path className="diagram-moon" d="M176 56A11 11 0 1 0 186 72A9 9 0 0 1 176 56Z" />
    <Cells
      r={12}
      at={[
        { x: 250, y: 84 },
        { x: 272, y: 76 },
        { x: 264, y: 100 },
        { x: 286, y: 98 },
      ]}
    />
    <Cells
      r={13}
      at={[
        { x: 370, y: 66 },
        { x: 394, y: 54 },
        { x: 418, y: 66 },
        { x: 380, y: 90 },
        { x: 406, y: 92 },
        { x: 432, y: 92 },
        { x: 394, y: 116 },
        { x: 356, y: 94 },
      ]}
    />
    <Badge x={108} y={56} n={1} />
    <Badge x={160} y={124} n={2} />
    <Badge x={270} y={138} n={3} />
    <Badge x={340} y={150} n={4} />
  </>
)
