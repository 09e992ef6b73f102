import { Arrow, Badge, Cell, Fibres, ImmuneCell, Lining, Lumen, Membrane, RedCell } from './parts'

/** A cell slips into the blood where a macrophage opens the wall. */
export const Entry = () => (
  <>
    <Fibres from={0} to={100} />
    <Lumen from={124} to={210} />
    <Membrane y={106} gaps={[[218, 262]]} />
    <Lining y={120} gaps={[4]} />
    {[40, 110, 400, 450].map((x, i) => (
      <RedCell key={x} x={x} y={160 + (i % 2) * 26} />
    ))}
    <Cell x={130} y={56} />
    <Cell x={240} y={112} stretch={[0.7, 1.6]} />
    <Cell x={320} y={170} />
    <ImmuneCell x={296} y={80} kind="macrophage" />
    <Arrow d="M152 62Q200 66 226 84" />
    <Arrow d="M342 172H384" />
    <Badge x={100} y={40} n={1} />
    <Badge x={60} y={94} n={2} />
    <Badge x={170} y={138} n={3} />
    <Badge x={336} y={64} n={4} />
    <Badge x={296} y={192} n={5} />
  </>
)
