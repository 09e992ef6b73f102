import { useEffect, useState } from 'react'

/** A part of the page that comes only when it is needed; `missing` when it did not come. */
export type Loaded<T> = { is: 'loading' } | { is: 'missing' } | { is: 'here'; part: T }

/**
 * Loads a part that the game can do without: should it not come, the board stays on the screen.
 *
 * @param load the same function each time, or it is loaded anew
 */
export const useLoaded = <T>(load: () => Promise<T>): Loaded<T> => {
  const [loaded, setLoaded] = useState<Loaded<T>>({ is: 'loading' })
  useEffect(() => {
    let isGone = false
    const take = (next: Loaded<T>) => {
      if (!isGone) setLoaded(next)
    }
    load().then(
      (part) => take({ is: 'here', part }),
      () => take({ is: 'missing' }),
    )
    return () => {
      isGone = true
    }
  }, [load])
  return loaded
}
