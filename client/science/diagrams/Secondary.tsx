import { Arrow, Badge, Cells } from './parts'

const ORGAN = Array.from({ length: 24 }, (_, i) => ({
  x: 250 + (i % 6) * 40,
  y: 30 + Math.floor(i / 6) * 48,
})).filter(({ x, y }) => x < 300 || x > 420 || y < 40 || y > 170)

/** A tumour in another organ, of the same cells as the first one. */
export const Secondary = () => (
  <>
    <rect className="diagram-lumen" x={222} width={258} height={210} />
    <Cells at={ORGAN} r={14} look="healthy" />
    <Cells
      at={[
        { x: 60, y: 90 },
        { x: 90, y: 78 },
        { x: 118, y: 94 },
        { x: 76, y: 118 },
        { x: 106, y: 122 },
      ]}
    />
    <Cells
      at={[
        { x: 330, y: 92 },
        { x: 360, y: 80 },
        { x: 390, y: 94 },
        { x: 346, y: 120 },
        { x: 376, y: 124 },
        { x: 404, y: 124 },
        { x: 362, y: 150 },
        { x: 392, y: 152 },
      ]}
    />
    <Arrow d="M144 104C180 60 250 60 304 84" />
    <Badge x={40} y={56} n={1} />
    <Badge x={310} y={146} n={2} />
    <Badge x={446} y={54} n={3} />
  </>
)
