import { useCallback, useSyncExternalStore } from 'react'
import { cleanCode } from '../online/code'

export type Way = 'alone' | 'together' | 'online'

/** Where a page is: what stands in its address, so that reload and back lead there. */
export type Route =
  | { at: 'home' }
  | { at: 'setup'; way: Way }
  /** The game on this device. It is kept in the browser, so that only its own page can go on. */
  | { at: 'match' }
  /** At the door of a table or, with a seat, at the table. */
  | { at: 'table'; code: string; as: 'player' | 'watcher' | 'card' }

const WAYS: readonly Way[] = ['alone', 'together', 'online']
const AS = { watch: 'watcher', card: 'card' } as const

/** An address that anybody may have typed. */
const plain = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

export const readRoute = (path: string): Route => {
  const [first, second, third] = path.split('/').filter((part) => part !== '')
  const code = first === 't' && second !== undefined ? cleanCode(plain(second)) : ''
  if (code !== '') {
    const as = third === 'watch' || third === 'card' ? AS[third] : 'player'
    return { at: 'table', code, as }
  }
  const way = WAYS.find((name) => first === 'play' && name === second)
  if (way !== undefined) return { at: 'setup', way }
  return first === 'game' ? { at: 'match' } : { at: 'home' }
}

export const pathOf = (route: Route): string => {
  switch (route.at) {
    case 'home':
      return '/'
    case 'setup':
      return `/play/${route.way}`
    case 'match':
      return '/game'
    case 'table':
      return `/t/${route.code}${{ player: '', watcher: '/watch', card: '/card' }[route.as]}`
  }
}

export type Go = (route: Route, how?: 'push' | 'replace') => void

const MOVED = 'seed-and-soil/moved'

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('popstate', listener)
  window.addEventListener(MOVED, listener)
  return () => {
    window.removeEventListener('popstate', listener)
    window.removeEventListener(MOVED, listener)
  }
}

/** Where the page is, and how to go elsewhere. */
export const useRoute = (): readonly [Route, Go] => {
  const path = useSyncExternalStore(subscribe, () => window.location.pathname)
  const go: Go = useCallback((next, how = 'push') => {
    const to = pathOf(next)
    if (how === 'replace') window.history.replaceState(null, '', to)
    else if (to !== window.location.pathname) window.history.pushState(null, '', to)
    window.dispatchEvent(new Event(MOVED))
  }, [])
  return [readRoute(path), go]
}
