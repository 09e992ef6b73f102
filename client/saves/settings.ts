type Store = Pick<Storage, 'getItem' | 'setItem'>

/** A choice that the device remembers: one of a few words. */
export interface Setting<T extends string> {
  readonly values: readonly T[]
  find: () => T
  keep: (value: T) => void
  /** Calls back after every change on this page; gives the way to stop that. */
  watch: (listener: () => void) => () => void
}

/**
 * @param name what it is kept under, after the name of the game
 * @param values everything that it can be
 * @param first what it is until somebody chooses, and where the browser forbids storage
 */
export const settingOf = <T extends string>(
  name: string,
  values: readonly T[],
  first: T,
  store: () => Store = () => localStorage,
): Setting<T> => {
  const key = `seed-and-soil/${name}`
  const listeners = new Set<() => void>()
  /** Where storage is forbidden, the choice holds until the page is closed. */
  let here: T | undefined
  return {
    values,
    find: () => {
      if (here !== undefined) return here
      try {
        const kept = store().getItem(key)
        return values.find((value) => value === kept) ?? first
      } catch {
        return first
      }
    },
    keep: (value) => {
      here = undefined
      try {
        store().setItem(key, value)
      } catch {
        here = value
      }
      for (const listener of listeners) listener()
    },
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
