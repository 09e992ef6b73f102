import type { ReactNode } from 'react'
import { Dialog } from '../ui'
import { useLoaded } from './useLoaded'

interface DialogOnDemandProps<T> {
  /** The same function each time. */
  load: () => Promise<T>
  onClose: () => void
  children: (part: T) => ReactNode
}

/** A dialog that comes with the first time that somebody opens it, or says that it did not. */
export const DialogOnDemand = <T,>({ load, onClose, children }: DialogOnDemandProps<T>) => {
  const loaded = useLoaded(load)
  if (loaded.is === 'loading')
    return (
      <p className="unseen" role="status">
        One moment…
      </p>
    )
  if (loaded.is === 'here') return children(loaded.part)
  return (
    <Dialog title="This page did not arrive" onClose={onClose}>
      <p>
        It did not come over the network. Nothing is lost: close this, and try again in a moment.
      </p>
    </Dialog>
  )
}
