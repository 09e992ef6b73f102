import { useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react'
import { openModal } from './modal'

/**
 * Makes a `dialog` a modal window for as long as it is rendered.
 *
 * @param first gets the focus; a title rather than a button, so that no button is pressed by accident
 */
export const useModal = (
  onClose: () => void,
  first: RefObject<HTMLElement | null>,
): RefObject<HTMLDialogElement | null> => {
  const ref = useRef<HTMLDialogElement>(null)
  const ask = useEffectEvent(onClose)
  useLayoutEffect(() => {
    if (ref.current === null) return
    const close = openModal(ref.current, () => ask())
    first.current?.focus()
    return close
  }, [first])
  return ref
}
