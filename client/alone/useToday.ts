import { useSyncExternalStore } from 'react'
import { dayAt, type Day } from './day'

const subscribe = (listener: () => void): (() => void) => {
  document.addEventListener('visibilitychange', listener)
  return () => document.removeEventListener('visibilitychange', listener)
}

/** The day by this device's calendar; looked at again when somebody comes back to the page. */
export const useToday = (): Day => useSyncExternalStore(subscribe, () => dayAt(new Date()))
