import { useEffect, useState } from 'react'

/** A part of the page that comes only when it is needed; `missing` when it did not come. */
export type Loaded<T> = { is: 'loading' } | { is: 'missing' } | { is: 'here'; part: T }

type Load<T> = () => Promise<T>

/** What has come already, by what loads it: it is there at once when it is needed again. */
const come = new WeakMap<Load<unknown>, unknown>()

const keep = async <T>(load: Load<T>): Promise<T> => {
  const part = await load()
  come.set(load, part)
  return part
}

/** Loads what will be needed soon. Should it not come, it is asked for again when it is needed. */
export const loadAhead = (load: Load<unknown>): void => void keep(load).catch(() => undefined)

const firstOf = <T>(load: Load<T>): Loaded<T> =>
  // What is kept for a function is what that function gave.
  come.has(load) ? { is: 'here', part: come.get(load) as T } : { is: 'loading' }

/**
 * Loads a part that the game can do without: should it not come, the board stays on the screen.
 *
 * @param load the same function each time, or it is loaded anew
 */
export const useLoaded = <T>(load: Load<T>): Loaded<T> => {
  const [loaded, setLoaded] = useState<Loaded<T>>(() => firstOf(load))
  useEffect(() => {
    if (come.has(load)) return
    let isGone = false
    const take = (next: Loaded<T>) => {
      if (!isGone) setLoaded(next)
    }
    keep(load).then(
      (part) => take({ is: 'here', part }),
      () => take({ is: 'missing' }),
    )
    return () => {
      isGone = true
    }
  }, [load])
  return loaded
}
