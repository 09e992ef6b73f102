import { useEffect, useEffectEvent } from 'react'
import { shortcuts } from '../../settings/preferences'

const FIELDS = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]'

/** `F` freezes and goes on, also while a window is open: it must not wait. */
export const useFreezeKey = (freeze: () => void): void => {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, altKey, metaKey, repeat, target } = event
    const isTyping = target instanceof Element && target.closest(FIELDS) !== null
    if (shortcuts.find() !== 'on' || key.toLowerCase() !== 'f' || isTyping || repeat) return
    if (ctrlKey || altKey || metaKey) return
    event.preventDefault()
    freeze()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
