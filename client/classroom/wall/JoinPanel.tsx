import { IconExternalLink, IconLock, IconLockOpen } from '@tabler/icons-react'
import { QrCode } from '../../table/QrCode'
import { Button, Spelled } from '../../ui'
import { linkToClass, shortLink } from '../words'
import type { WallProps } from './WallScreen'

/** How students come in, and what the projector shows. */
export const JoinPanel = ({ room, info }: WallProps) => {
  const { code, locked } = info
  // This device keeps the keys: none stands in the address that everybody will see.
  const show = () => void window.open(`/c/${code}/show`, '_blank', 'noopener')
  return (
    <section className="wall-panel wall-join" aria-labelledby="wall-join">
      <QrCode className="wall-qr" text={linkToClass(code)} />
      <div>
        <h2 id="wall-join">{locked ? 'Nobody new can come in' : 'Come in with'}</h2>
        <p className="wall-code display">
          <Spelled text={code} />
        </p>
        <p className="wall-link">{shortLink(code)}</p>
      </div>
      <div className="wall-join-acts">
        <Button icon={<IconExternalLink size={18} aria-hidden="true" />} onClick={show}>
          Projector
        </Button>
        <Button
          icon={
            locked ? (
              <IconLockOpen size={18} aria-hidden="true" />
            ) : (
              <IconLock size={18} aria-hidden="true" />
            )
          }
          onClick={() => void room.ask('lock', { locked: !locked })}
        >
          {locked ? 'Unlock' : 'Lock'}
        </Button>
      </div>
    </section>
  )
}
