import { createHash } from 'node:crypto'
import type { Changes } from '../../game/simulation/changes'
import { inForce } from '../../game/simulation/inForce'

/** A short name for the numbers of the rules and for what the cards do: another number, another name. */
export const fingerprint = (changes: Changes = {}): string =>
  createHash('sha256')
    .update(JSON.stringify(inForce(changes)))
    .digest('hex')
    .slice(0, 12)
