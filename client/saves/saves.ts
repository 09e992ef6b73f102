import type { State } from '../../game/public'
import type { KeptMatch } from '../match/localMatch'

/**
 * The match on this device. A save is the record of the game: it is played again to come back
 * (`found.ts`), and what comes out must be what was kept.
 */
const KEY = 'seed-and-soil/match'
export const FORMAT = 'seed-and-soil/save-1'

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** FNV-1a: tells whether the game that came out of the record is the one that was kept. */
export const digestOf = (state: State): string => {
  let h = 2166136261
  for (const char of JSON.stringify(state)) h = Math.imul(h ^ char.charCodeAt(0), 16777619)
  return (h >>> 0).toString(16)
}

export const writeSave = (match: KeptMatch, state: State): string =>
  JSON.stringify({ format: FORMAT, ...match, digest: digestOf(state) })

/** What was kept, as it was written; null where there is nothing, or the browser forbids storage. */
export const keptText = (store: () => Store = () => localStorage): string | null => {
  try {
    return store().getItem(KEY)
  } catch {
    return null
  }
}

/** Keeps a match; false when the browser refuses, because it is full or forbids storage. */
export const keepMatch = (
  match: KeptMatch,
  state: State,
  store: () => Store = () => localStorage,
): boolean => {
  try {
    store().setItem(KEY, writeSave(match, state))
    return true
  } catch {
    return false
  }
}

export const forgetMatch = (store: () => Store = () => localStorage): void => {
  try {
    store().removeItem(KEY)
  } catch {
    // Nothing was kept in the first place.
  }
}
