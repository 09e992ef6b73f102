import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/**
 * Differences are counted in squares of so many pixels a side: so a large picture hides no small one,
 * and specks that are strewn over it do not add up.
 */
const SQUARE = 32

export interface Limit {
  /** How far two colours may be apart and still be the same, 0 to 1. */
  colour: number
  /** How many pixels may differ in the square that differs most. */
  pixels: number
}
/** Where the reference is by the same Chromium: next to nothing. */
export const SAME_CHROMIUM: Limit = { colour: 0.04, pixels: 12 }
/** Another Chromium draws letters and curves a little differently, everywhere. */
export const OTHER_CHROMIUM: Limit = { colour: 0.1, pixels: 260 }

export interface Comparison {
  isSame: boolean
  /** So many pixels differ in the square that differs most; all of them where the size is another. */
  worst: number
  /** Both pictures faintly, with what differs in red; null where nothing can be shown. */
  difference: PNG | null
}

/** Compares two pictures. What only smooths an edge does not count. */
export const compare = (expected: PNG, actual: PNG, limit: Limit): Comparison => {
  const { width, height } = actual
  if (expected.width !== width || expected.height !== height)
    return { isSame: false, worst: SQUARE * SQUARE, difference: null }
  if (expected.data.equals(actual.data)) return { isSame: true, worst: 0, difference: null }
  const difference = new PNG({ width, height })
  const worst = pixelmatch(expected.data, actual.data, difference.data, width, height, {
    threshold: limit.colour,
    includeAA: false,
    windowSize: SQUARE,
  })
  return { isSame: worst <= limit.pixels, worst, difference }
}
