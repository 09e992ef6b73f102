import { loadMissingStyles } from './styles'

/** How long to wait before each new try, in milliseconds: bad Wi-Fi is often back in a moment. */
const PAUSES = [500, 1500, 3000]

/** A part of the page that did not come from the server, however often it was asked for. */
export class NotLoaded extends Error {
  override name = 'NotLoaded'
}

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Loads a part of the page, trying again a few times where the network lets it down.
 *
 * @param pause passed in so that tests need not wait
 * @throws NotLoaded when the last try failed too
 */
export const loadPatiently = async <T>(load: () => Promise<T>, pause = sleep): Promise<T> => {
  const loadAll = async (): Promise<T> => {
    const part = await load()
    await loadMissingStyles()
    return part
  }
  for (const milliseconds of PAUSES)
    try {
      return await loadAll()
    } catch {
      await pause(milliseconds)
    }
  try {
    return await loadAll()
  } catch (cause) {
    throw new NotLoaded('a part of the page did not load', { cause })
  }
}
