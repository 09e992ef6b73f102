import { IconX } from '@tabler/icons-react'
import { useDeferredValue, useId, useRef, type ReactNode } from 'react'
import { afterPaint } from './afterPaint'
import { IconButton } from './Button'
import { Modal } from './Modal'

interface DialogProps {
  title: string
  /** Called by Escape, by the cross and by a press beside the dialog, which is gone after it. */
  onClose: () => void
  children: ReactNode
  /** Buttons at the foot. */
  foot?: ReactNode
  wide?: boolean
}

/** A modal window with a title, there as long as it is rendered. */
export const Dialog = ({ title, onClose, children, foot, wide = false }: DialogProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // The window answers the touch, and fills as soon as that has been seen. (Tests draw it as text.)
  const isFilled = useDeferredValue(true, typeof window === 'undefined')

  // The window is out of sight at once; what follows from its end may take a slow device a while.
  const close = () => {
    if (ref.current !== null) ref.current.style.visibility = 'hidden'
    afterPaint(onClose)
  }

  return (
    <Modal ref={ref} titleId={titleId} first={heading} onClose={close} closesBeside>
      <div className={wide ? 'ui-dialog ui-dialog-wide' : 'ui-dialog'}>
        <header className="ui-dialog-head">
          <h2 id={titleId} className="display" tabIndex={-1} ref={heading}>
            {title}
          </h2>
          <IconButton label="Close" onClick={close}>
            <IconX size={22} aria-hidden="true" />
          </IconButton>
        </header>
        {isFilled && children}
        {foot !== undefined && <footer className="ui-dialog-foot">{foot}</footer>}
      </div>
    </Modal>
  )
}
