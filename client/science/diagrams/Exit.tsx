import { Arrow, Badge, Cell, Fibres, Lining, Lumen, Membrane, RedCell } from './parts'

/** A cell stops, sticks, squeezes out and passes the sheet behind. */
export const Exit = () => (
  <>
    <Fibres from={110} to={210} />
    <Lumen from={0} to={84} />
    <Lining y={88} gaps={[5]} />
    <Membrane y={104} gaps={[[284, 316]]} />
    {[30, 250, 400, 456].map((x, i) => (
      <RedCell key={x} x={x} y={20 + (i % 2) * 18} />
    ))}
    <Cell x={110} y={48} />
    <Cell x={200} y={70} stretch={[1.25, 0.75]} />
    <Cell x={300} y={92} stretch={[0.65, 1.8]} />
    <Cell x={372} y={160} />
    <Arrow d="M132 50Q164 52 178 62" />
    <Arrow d="M312 124Q326 148 350 156" />
    <Badge x={82} y={32} n={1} />
    <Badge x={200} y={40} n={2} />
    <Badge x={338} y={66} n={3} />
    <Badge x={120} y={122} n={4} />
    <Badge x={406} y={142} n={5} />
  </>
)
