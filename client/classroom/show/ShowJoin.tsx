import { QrCode } from '../../table/QrCode'
import { Spelled } from '../../ui'
import { CARE_NOTE, linkToClass, shortLink } from '../words'
import type { ShowProps } from './ProjectorPage'

/** The way in, read from the back of a room. */
export const ShowJoin = ({ info }: ShowProps) => (
  <main className="show-main show-join">
    <QrCode className="show-qr" text={linkToClass(info.code)} />
    <div>
      <p className="show-lead">Scan, or go to</p>
      <p className="show-link">{shortLink(info.code)}</p>
      <p className="show-lead">The code of the class</p>
      <p className="show-big display">
        <Spelled text={info.code} />
      </p>
      <p className="show-came" role="status">
        <b>
          {info.came} of {info.expected}
        </b>{' '}
        have come
        {info.locked && '. Nobody new can come in now.'}
      </p>
    </div>
    <p className="show-care">{CARE_NOTE}</p>
  </main>
)
