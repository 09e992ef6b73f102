import { createHash } from 'node:crypto'
import type { Changes } from '../../game/simulation/changes'
import { valuesWith } from '../../game/simulation/tunables'

/** A short name for all numbers that may be tuned: another number, another name. */
export const fingerprint = (changes: Changes = {}): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(valuesWith(changes)).sort()))
    .digest('hex')
    .slice(0, 12)
