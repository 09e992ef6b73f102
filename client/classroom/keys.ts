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

/** As whom this device may come in; the teacher's own may show the class with the teacher's key. */
export const rightFor = (
  kept: KeptClasses,
  code: string,
  as: 'teacher' | 'projector',
): { who: 'teacher' | 'projector'; key: string } | null => {
  const { teacherKey = null, projectorKey = null } = kept.find(code) ?? {}
  if (as === 'projector' && projectorKey !== null) return { who: 'projector', key: projectorKey }
  return teacherKey === null ? null : { who: 'teacher', key: teacherKey }
}

/** A link that opens the class on any device. */
export const privateLink = (code: string, as: 'teach' | 'show', key: string): string =>
  `${location.origin}/c/${code}/${as}#${encodeURIComponent(key)}`
