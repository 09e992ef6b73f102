import { randomInt } from 'node:crypto'

/** As on seat cards: without what is easily misread. */
const LETTERS = 'ACDEFGHJKMNPQRTWXY34679'
const GROUPS = 3
const GROUP = 4

/**
 * What opens a class for its teacher on any device: twelve characters, 54 bits, in groups that can be
 * copied from paper. Tries are limited.
 */
export const newKey = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP }, () => LETTERS[randomInt(LETTERS.length)] ?? '').join(''),
  ).join('-')

/** What somebody typed as the key that it must mean. */
export const readKey = (typed: string): string => {
  const plain = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return Array.from({ length: GROUPS }, (_, i) => plain.slice(i * GROUP, (i + 1) * GROUP)).join('-')
}
