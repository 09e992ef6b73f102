import { afterPaint } from '../ui'

let isActing = false

/**
 * Takes an action once the page has shown that it felt the touch. Until then a second touch means the
 * same action: it must not fall to whoever is next.
 */
export const actSoon = (act: () => void): void => {
  if (isActing) return
  isActing = true
  afterPaint(() => {
    isActing = false
    act()
  })
}
