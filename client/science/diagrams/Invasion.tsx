import { Arrow, Badge, Cell, Cells, Fibres, Membrane } from './parts'

const LAYER = Array.from({ length: 15 }, (_, i) => ({ x: 16 + i * 32, y: 72 }))

/** Cells pass the sheet under their tissue, alone or in a strand. */
export const Invasion = () => (
  <>
    <Fibres from={100} to={210} />
    <Cells at={LAYER.filter(({ x }) => x < 150 || x > 330)} look="healthy" />
    <Cells at={LAYER.filter(({ x }) => x >= 150 && x <= 330)} />
    <Cells
      at={[
        { x: 192, y: 42 },
        { x: 224, y: 40 },
        { x: 256, y: 42 },
        { x: 240, y: 14 },
      ]}
    />
    <Membrane
      y={94}
      gaps={[
        [196, 232],
        [296, 318],
      ]}
    />
    <Cell x={214} y={104} stretch={[0.75, 1.3]} />
    <Cell x={226} y={138} stretch={[0.85, 1.15]} turn={-15} />
    <Cell x={244} y={168} stretch={[0.85, 1.15]} turn={-30} />
    <Cell x={330} y={140} stretch={[1.5, 0.7]} turn={40} />
    <Arrow d="M262 184Q282 200 310 198" />
    <Badge x={290} y={28} n={1} />
    <Badge x={60} y={112} n={2} />
    <Badge x={178} y={116} n={3} />
    <Badge x={380} y={160} n={4} />
  </>
)
