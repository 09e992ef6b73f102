import { useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark'
const KEY = 'seed-and-soil/theme'
const system = () => window.matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

const chosen = (): Theme | null => {
  const value = document.documentElement.dataset['theme']
  return value === 'light' || value === 'dark' ? value : null
}

const current = (): Theme => chosen() ?? (system().matches ? 'dark' : 'light')

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  const media = system()
  media.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    media.removeEventListener('change', listener)
  }
}

/** Called once before anything is drawn: brings back the choice of last time. */
export const restoreTheme = (): void => {
  try {
    const stored = localStorage.getItem(KEY)
    if (stored === 'light' || stored === 'dark') document.documentElement.dataset['theme'] = stored
  } catch {
    // A browser that forbids storage still follows the system's theme.
  }
}

const setTheme = (theme: Theme): void => {
  document.documentElement.dataset['theme'] = theme
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // The choice holds until the page is closed.
  }
  listeners.forEach((listener) => listener())
}

/** The theme in force, for drawings that exist once a theme, and the switch. */
export const useTheme = (): readonly [Theme, (theme: Theme) => void] => [
  useSyncExternalStore(subscribe, current, () => 'light'),
  setTheme,
]
