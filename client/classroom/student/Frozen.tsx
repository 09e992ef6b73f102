import { IconPlayerPause } from '@tabler/icons-react'
import { useId, useRef } from 'react'
import { Modal } from '../../ui'

/** Lies over everything while the class stands still, and leaves nothing to press. */
export const Frozen = () => {
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  return (
    <Modal
      ref={ref}
      titleId={id}
      first={heading}
      className="class-frozen"
      onClose={() => undefined}
    >
      <div>
        <IconPlayerPause size={64} aria-hidden="true" />
        <h2 id={id} className="display" tabIndex={-1} ref={heading}>
          Look up
        </h2>
        <p>Your teacher has paused the game. Nothing is lost.</p>
      </div>
    </Modal>
  )
}
