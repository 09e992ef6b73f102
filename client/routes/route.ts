import { useSyncExternalStore } from 'react'
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
  /** Where a teacher opens a class. */
  | { at: 'teach' }
  | { at: 'class'; code: string; as: ClassPlace }
  /** The list of the science pages, with one of them open or none. */
  | { at: 'science'; page: string }
  | { at: 'glossary' }
  /** Questions on the science, for oneself. */
  | { at: 'practice' }

/** Students come in at the door of a class, or with a seat card; the wall is the teacher's. */
export type ClassPlace = 'student' | 'card' | 'teacher' | 'projector'

const WAYS: readonly Way[] = ['alone', 'together', 'online']
const AS = { watch: 'watcher', card: 'card' } as const
const CLASS_PATHS = {
  student: '',
  card: '/card',
  teacher: '/teach',
  projector: '/show',
} as const satisfies Record<ClassPlace, string>
const CLASS_PLACES = ['student', 'card', 'teacher', 'projector'] as const

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
  const isAtCode = (first === 't' || first === 'c') && second !== undefined
  const code = isAtCode ? cleanCode(plain(second)) : ''
  if (code !== '' && first === 'c') {
    const as = CLASS_PLACES.find((place) => CLASS_PATHS[place] === `/${third ?? ''}`) ?? 'student'
    return { at: 'class', code, as }
  }
  if (code !== '') {
    const as = third === 'watch' || third === 'card' ? AS[third] : 'player'
    return { at: 'table', code, as }
  }
  const way = WAYS.find((name) => first === 'play' && name === second)
  if (way !== undefined) return { at: 'setup', way }
  if (first === 'teach' || first === 'practice') return { at: first }
  if (first === 'science' && second === 'glossary') return { at: 'glossary' }
  if (first === 'science') return { at: 'science', page: plain(second ?? '') }
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
    case 'teach':
    case 'practice':
      return `/${route.at}`
    case 'science':
      return route.page === '' ? '/science' : `/science/${route.page}`
    case 'glossary':
      return '/science/glossary'
    case 'class':
      return `/c/${route.code}${CLASS_PATHS[route.as]}`
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

/** Goes elsewhere, from wherever the page is. */
export const goTo: Go = (next, how = 'push') => {
  const to = pathOf(next)
  if (how === 'replace') window.history.replaceState(null, '', to)
  else if (to !== window.location.pathname) window.history.pushState(null, '', to)
  window.dispatchEvent(new Event(MOVED))
}

/** Where the page is, and how to go elsewhere. */
export const useRoute = (): readonly [Route, Go] => {
  const path = useSyncExternalStore(subscribe, () => window.location.pathname)
  return [readRoute(path), goTo]
}
