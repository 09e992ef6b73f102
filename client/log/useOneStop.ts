import { useRef, type KeyboardEvent, type RefObject } from 'react'

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

interface OneStop {
  ref: RefObject<HTMLDivElement | null>
  onKeyDown: (event: KeyboardEvent) => void
}

/**
 * For a long list in a scrolling region with a button in many of its lines: the region is one tab
 * stop, and from there the arrows go from button to button. Before the first and after the last one
 * they scroll as ever.
 *
 * @param buttons the selector of the buttons
 */
export const useOneStop = (buttons: string): OneStop => {
  const ref = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    const all = [...(ref.current?.querySelectorAll<HTMLElement>(buttons) ?? [])]
    const at = all.findIndex((button) => button === document.activeElement)
    const next = all[at + step]
    if (next === undefined) return
    event.preventDefault()
    next.focus()
  }
  return { ref, onKeyDown }
}
