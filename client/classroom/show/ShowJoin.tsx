import { CARE_NOTE } from '../words'
import type { ShowProps } from './ProjectorPage'
import { WayIn } from './WayIn'

/** While students come. */
export const ShowJoin = ({ info }: ShowProps) => (
  <WayIn code={info.code} lead="Scan, or go to" foot={CARE_NOTE}>
    <b>
      {info.came} of {info.expected}
    </b>{' '}
    have come
    {info.locked && '. Nobody new can come in now.'}
  </WayIn>
)
