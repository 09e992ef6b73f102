import { IconX } from '@tabler/icons-react'
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { IconButton } from './Button'

interface DialogProps {
  title: string
  /** Called by Escape, by the cross and by a press beside the dialog. */
  onClose: () => void
  children: ReactNode
  /** Buttons at the foot. */
  foot?: ReactNode
  wide?: boolean
}

/**
 * A modal window, there as long as it is rendered. The browser's own `dialog` keeps the focus
 * inside, makes the rest of the page inert and gives the focus back afterwards.
 */
export const Dialog = ({ title, onClose, children, foot, wide = false }: DialogProps) => {
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()

  // Closed while it is still in the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    // The title first: a screen reader starts with it, and no button is pressed by accident.
    heading.current?.focus()
    return () => dialog?.close()
  }, [])

  return (
    <dialog
      ref={ref}
      className={wide ? 'ui-dialog ui-dialog-wide' : 'ui-dialog'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        // React passes on what a dialog inside of this one was told.
        if (event.target === ref.current) onClose()
      }}
      onClick={(event) => {
        if (event.target === ref.current) onClose()
      }}
    >
      <div className="ui-dialog-body">
        <header className="ui-dialog-head">
          <h2 id={titleId} className="display" tabIndex={-1} ref={heading}>
            {title}
          </h2>
          <IconButton label="Close" onClick={onClose}>
            <IconX size={22} aria-hidden="true" />
          </IconButton>
        </header>
        {children}
        {foot !== undefined && <footer className="ui-dialog-foot">{foot}</footer>}
      </div>
    </dialog>
  )
}
