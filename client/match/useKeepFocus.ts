import { useEffect, useRef } from 'react'
import { isCovered } from '../ui'

/**
 * When what had the focus is gone from the page, as after a dialog or with the turn, the focus goes to
 * the first of these that is there. Whoever took it off on purpose is left alone.
 *
 * @param homes ids, the best first
 */
export const useKeepFocus = (homes: readonly string[]): void => {
  const last = useRef<Element | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  useEffect(() => {
    const isLost = last.current?.isConnected === false && document.activeElement === document.body
    if (!isLost || isCovered()) return
    const home = homes.map((id) => document.getElementById(id)).find((element) => element !== null)
    home?.focus({ preventScroll: true })
  })
}
