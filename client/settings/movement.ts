import { motion } from './preferences'

const LITTLE = '(prefers-reduced-motion: reduce)'

/** Whether things move on this page: as it was chosen here, else as the system wishes. */
export const movement = (): 'full' | 'reduced' => {
  const chosen = motion.find()
  if (chosen !== 'system') return chosen
  return window.matchMedia(LITTLE).matches ? 'reduced' : 'full'
}

/** Calls back when that may have changed; gives the way to stop it. */
export const watchMovement = (listener: () => void): (() => void) => {
  const system = window.matchMedia(LITTLE)
  const unwatch = motion.watch(listener)
  system.addEventListener('change', listener)
  return () => {
    unwatch()
    system.removeEventListener('change', listener)
  }
}
