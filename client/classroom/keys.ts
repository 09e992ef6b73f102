import type { KeptClasses } from './kept'

/**
 * A key stands behind the `#` of a private link, so that it is never sent in an address. Once this
 * device keeps it, it goes from the address too: the wall may well be on the big screen.
 */
export const takeKeyFromHash = (
  kept: KeptClasses,
  code: string,
  as: 'teacher' | 'projector',
): void => {
  const key = decodeURIComponent(window.location.hash.replace(/^#/, '')).trim()
  if (key === '') return
  const isKept = kept.keep(code, as === 'teacher' ? { teacherKey: key } : { projectorKey: key })
  if (isKept) window.history.replaceState(null, '', window.location.pathname)
}

export const keyFor = (
  kept: KeptClasses,
  code: string,
  as: 'teacher' | 'projector',
): string | null => {
  const found = kept.find(code)
  return (as === 'teacher' ? found?.teacherKey : found?.projectorKey) ?? null
}

/** A link that opens the class on any device. */
export const privateLink = (code: string, as: 'teach' | 'show', key: string): string =>
  `${window.location.origin}/c/${code}/${as}#${encodeURIComponent(key)}`
