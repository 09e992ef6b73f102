import { useSyncExternalStore } from 'react'

interface Query {
  watch: (listener: () => void) => () => void
  holds: () => boolean
}

/** Asked once for all: a media query costs more than what it is asked for. */
const queries = new Map<string, Query>()

const queryOf = (text: string): Query => {
  const known = queries.get(text)
  if (known !== undefined) return known
  const media = window.matchMedia(text)
  const query: Query = {
    watch: (listener) => {
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    holds: () => media.matches,
  }
  queries.set(text, query)
  return query
}

/** Where there is no window (tests draw screens as text) nothing is known of its size. */
const UNKNOWN: Query = { watch: () => () => undefined, holds: () => false }

/** Whether a media query holds now. */
export const useMedia = (text: string): boolean => {
  const { watch, holds } = typeof window === 'undefined' ? UNKNOWN : queryOf(text)
  return useSyncExternalStore(watch, holds, UNKNOWN.holds)
}
