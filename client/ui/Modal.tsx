import {
  useEffectEvent,
  useLayoutEffect,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import { createPortal } from 'react-dom'
import { openModal } from './modals'

interface ModalProps {
  ref: RefObject<HTMLDialogElement | null>
  titleId: string
  /** Gets the focus: a title rather than a button, so that no button is pressed by accident. */
  first: RefObject<HTMLElement | null>
  /** Called by Escape and by a phone's way back. */
  onClose: () => void
  /** A press anywhere beside what the window holds closes it too. */
  closesBeside?: boolean
  className?: string
  onKeyDown?: (event: KeyboardEvent) => void
  onPointerDown?: (event: PointerEvent) => void
  children: ReactNode
}

/** A modal window over the whole page, there as long as it is rendered. */
export const Modal = ({
  ref,
  titleId,
  first,
  onClose,
  closesBeside = false,
  className = '',
  children,
  ...handlers
}: ModalProps) => {
  const ask = useEffectEvent(onClose)
  useLayoutEffect(() => {
    if (ref.current === null) return
    const close = openModal(ref.current, () => ask())
    first.current?.focus()
    return close
  }, [ref, first])

  const modal = (
    <dialog
      open
      ref={ref}
      className={`ui-modal ${className}`}
      aria-modal="true"
      aria-labelledby={titleId}
      onClick={(event) => {
        if (closesBeside && event.target === ref.current) onClose()
      }}
      {...handlers}
    >
      {children}
    </dialog>
  )
  // At the end of the page nothing lies over it. (Tests draw screens as text, where there is no page.)
  return typeof document === 'undefined' ? modal : createPortal(modal, document.body)
}
