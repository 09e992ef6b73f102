import { generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'
import { useMemo } from 'react'

/** A drawing, not an image file: the page's own rules forbid data: addresses. */
export const QrCode = ({ text, className }: { text: string; className: string }) => {
  const code = useMemo(() => generate(text), [text])
  const size = code.size + 8
  return (
    <svg
      className={className}
      viewBox={`-4 -4 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={`QR code of ${text}`}
    >
      <rect x={-4} y={-4} width={size} height={size} fill="#fff" />
      <path d={toSvgPath(code)} fill="#241a3f" />
    </svg>
  )
}
