import { Piscina } from 'piscina'
import type { Action } from '../../game/public'
import type { Question } from './thought'
import type { Thinker } from './thinker'

/** A bot that thinks for so long is stopped. In milliseconds. */
const LONGEST_THOUGHT = 5000

/**
 * Thinks in worker threads, so that no bot holds up a table.
 *
 * @param program the built `thought.js`
 */
export const thinkInThreads = (program: string): Thinker => {
  const pool = new Piscina<Question, Action>({
    filename: program,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 60_000,
  })
  return {
    think: (bot, view, seat) =>
      pool.run({ bot, view, seat }, { signal: AbortSignal.timeout(LONGEST_THOUGHT) }),
    close: () => pool.close({ force: true }),
  }
}
