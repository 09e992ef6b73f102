import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { Button, Spelled } from '../ui'
import { QrCode } from './QrCode'

const linkTo = (code: string): string => `${window.location.origin}/t/${code}`

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
      <QrCode className="table-qr" text={link} />
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
