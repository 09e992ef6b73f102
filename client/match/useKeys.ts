import { useEffect, useEffectEvent } from 'react'
import { useSetting } from '../saves/useSetting'
import { shortcuts } from '../settings/preferences'
import { isCovered } from '../ui'
import { commandOf, type Command } from './keys'

/** Fields that take characters, and lists that letters choose from. */
const FIELDS = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]'

/** Does what keys stand for, as long as this is on the screen; `run` says whether it did anything. */
export const useKeys = (run: (command: Command) => boolean): void => {
  const [single] = useSetting(shortcuts)
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const { key, ctrlKey, altKey, metaKey, shiftKey, target } = event
    const isTyping = target instanceof Element && target.closest(FIELDS) !== null
    const inDialog = isCovered()
    const press = { key, ctrlKey, altKey, metaKey, shiftKey, isTyping, inDialog }
    const command = commandOf(press, single === 'on')
    if (command !== null && run(command)) event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
