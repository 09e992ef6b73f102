import { IconX } from '@tabler/icons-react'
import { useDeferredValue, useId, useRef, type ReactNode } from 'react'
import { IconButton } from './Button'
import { Modal } from './Modal'

interface DialogProps {
  title: string
  /** Called by Escape, by the cross and by a press beside the dialog. */
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

  return (
    <Modal ref={ref} titleId={titleId} first={heading} onClose={onClose} closesBeside>
      <div className={wide ? 'ui-dialog ui-dialog-wide' : 'ui-dialog'}>
        <header className="ui-dialog-head">
          <h2 id={titleId} className="display" tabIndex={-1} ref={heading}>
            {title}
          </h2>
          <IconButton label="Close" onClick={onClose}>
            <IconX size={22} aria-hidden="true" />
          </IconButton>
        </header>
        {isFilled && children}
        {foot !== undefined && <footer className="ui-dialog-foot">{foot}</footer>}
      </div>
    </Modal>
  )
}
