import { IconCheck, IconCopy } from '@tabler/icons-react'
import { generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'
import { useMemo, useState } from 'react'
import { Button, Spelled } from '../ui'

const linkTo = (code: string): string => `${window.location.origin}/t/${code}`

/** A drawing, not an image file: the page's own rules forbid data: addresses. */
const QrCode = ({ text }: { text: string }) => {
  const code = useMemo(() => generate(text), [text])
  const size = code.size + 8
  return (
    <svg
      className="table-qr"
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

/** How friends come to the table: by its code, by its link, or by a picture of the link. */
export const Invite = ({ code }: { code: string }) => {
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no')
  const link = linkTo(code)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setCopied('yes')
    } catch {
      setCopied('refused')
    }
  }
  return (
    <div className="table-invite">
      <QrCode text={link} />
      <div>
        <p className="table-hint">Friends come with this code</p>
        <p className="table-code display">
          <Spelled text={code} />
        </p>
        <p className="table-link">
          <span>
            {window.location.host}
            <wbr />
            {`/t/${code}`}
          </span>
        </p>
        <Button
          icon={
            copied === 'yes' ? (
              <IconCheck size={20} aria-hidden="true" />
            ) : (
              <IconCopy size={20} aria-hidden="true" />
            )
          }
          onClick={() => void copy()}
        >
          {copied === 'yes' ? 'Link copied' : 'Copy the link'}
        </Button>
        <p className="table-hint" role="status">
          {copied === 'refused' && 'This browser does not let pages copy: read the link out.'}
        </p>
      </div>
    </div>
  )
}
