import { useEffect, useRef, type RefObject } from 'react'

/** Moves the focus to what has just come up, and again whenever `what` changes. */
export const useFocusOn = <T extends HTMLElement>(what: unknown): RefObject<T | null> => {
  const ref = useRef<T>(null)
  useEffect(() => ref.current?.focus(), [what])
  return ref
}
