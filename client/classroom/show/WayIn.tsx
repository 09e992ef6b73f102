import type { ReactNode } from 'react'
import { QrCode } from '../../table/QrCode'
import { Spelled } from '../../ui'
import { linkToClass, shortLink } from '../words'

interface WayInProps {
  code: string
  /** What to do, up to “go to”. */
  lead: ReactNode
  /** Who has come. */
  children: ReactNode
  /** Below all of it. */
  foot: ReactNode
}

/** The way into a class, read from the back of a room. */
export const WayIn = ({ code, lead, children, foot }: WayInProps) => (
  <main className="show-main show-join">
    <QrCode className="show-qr" text={linkToClass(code)} />
    <div>
      <p className="show-lead">{lead}</p>
      <p className="show-link">{shortLink(code)}</p>
      <p className="show-lead">The code of the class</p>
      <p className="show-big display">
        <Spelled text={code} />
      </p>
      <p className="show-came" role="status">
        {children}
      </p>
    </div>
    <p className="show-care">{foot}</p>
  </main>
)
