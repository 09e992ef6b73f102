import { DialogOnDemand } from '../routes/DialogOnDemand'
import { loadPatiently } from '../routes/patiently'
import type { EventMomentProps } from './EventMoment'

/** Nothing happens in the body before somebody has acted: it comes while they look at the board. */
export const loadEventMoment = () => loadPatiently(() => import('./EventMoment'))

export const EventOnDemand = (props: EventMomentProps) => (
  <DialogOnDemand load={loadEventMoment} onClose={props.onEnd}>
    {({ EventMoment }) => <EventMoment {...props} />}
  </DialogOnDemand>
)
