import { Arrow, Badge, Cell, Cells, Fibres, Lining, Lumen, RedCell } from './parts'

/** A mixed mass beside a vessel; far from it oxygen is short. */
export const Primary = () => (
  <>
    <Fibres from={0} to={60} />
    <Lumen from={172} to={210} />
    <Lining y={168} />
    {[50, 150, 235, 330, 430].map((x) => (
      <RedCell key={x} x={x} y={193} />
    ))}
    <Cells
      at={[
        { x: 150, y: 140 },
        { x: 182, y: 136 },
        { x: 214, y: 140 },
        { x: 246, y: 136 },
        { x: 278, y: 140 },
      ]}
    />
    <Cells
      look="other"
      at={[
        { x: 166, y: 110 },
        { x: 230, y: 108 },
        { x: 294, y: 112 },
      ]}
    />
    <Cells
      at={[
        { x: 198, y: 108 },
        { x: 262, y: 108 },
        { x: 134, y: 112 },
      ]}
    />
    <Cells
      look="pale"
      at={[
        { x: 182, y: 80 },
        { x: 214, y: 76 },
        { x: 246, y: 80 },
        { x: 230, y: 48 },
        { x: 198, y: 50 },
      ]}
    />
    <Cell x={370} y={110} r={10} stretch={[2.6, 0.7]} turn={-18} look="healthy" />
    <Cell x={90} y={70} r={10} stretch={[2.6, 0.7]} turn={30} look="healthy" />
    <Arrow d="M310 172Q318 150 300 136" />
    <Badge x={112} y={136} n={1} />
    <Badge x={275} y={60} n={2} />
    <Badge x={446} y={168} n={3} />
    <Badge x={398} y={84} n={4} />
  </>
)
