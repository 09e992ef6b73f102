type Store = Pick<Storage, 'getItem' | 'setItem'>

/** A choice that the device remembers: one of a few words. */
export interface Setting<T extends string> {
  find: () => T
  keep: (value: T) => void
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
  return {
    find: () => {
      try {
        const kept = store().getItem(key)
        return values.find((value) => value === kept) ?? first
      } catch {
        return first
      }
    },
    keep: (value) => {
      try {
        store().setItem(key, value)
      } catch {
        // The choice holds until the page is closed.
      }
    },
  }
}
