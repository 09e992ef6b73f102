import { Arrow, Badge, Cell, Fibres, Lining, Lumen, Membrane, RedCell } from './parts'

/** In on the left, out on the right: the same walls in the opposite order. */
export const Crossings = () => (
  <>
    <Fibres from={0} to={46} />
    <Fibres from={164} to={210} />
    <Lumen from={68} to={142} />
    <Membrane y={52} gaps={[[104, 136]]} />
    <Lining y={64} gaps={[2]} />
    <Lining y={146} gaps={[6]} />
    <Membrane y={158} gaps={[[344, 376]]} />
    {[30, 200, 290, 440].map((x, i) => (
      <RedCell key={x} x={x} y={94 + (i % 2) * 22} />
    ))}
    <Cell x={120} y={56} stretch={[0.65, 1.6]} />
    <Cell x={240} y={104} />
    <Cell x={360} y={150} stretch={[0.65, 1.6]} />
    <Arrow d="M120 90Q150 112 214 106" />
    <Arrow d="M264 106Q320 104 348 124" />
    <Badge x={64} y={36} n={1} />
    <Badge x={176} y={80} n={2} />
    <Badge x={308} y={130} n={3} />
    <Badge x={416} y={176} n={4} />
  </>
)
