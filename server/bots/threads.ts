import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import type { Thought } from '../../game/public'
import type { Question } from './thought'
import type { Thinker } from './thinker'

/** A bot that thinks for so long is stopped. In milliseconds. */
const LONGEST_THOUGHT = 5000
/** A bot that searches answers after so long, whatever it has found by then. In milliseconds. */
const TIME_TO_THINK = 800

/**
 * Thinks in worker threads, so that no bot holds up a table.
 *
 * @param program the built `thought.js`
 */
export const thinkInThreads = (program: string): Thinker => {
  const pool = new Piscina<Question, Thought>({
    filename: program,
    minThreads: 0,
    // One core is left to those who wait for the server itself.
    maxThreads: Math.max(1, availableParallelism() - 1),
    idleTimeout: 60_000,
  })
  return {
    think: (bot, view, seat) =>
      pool.run(
        { bot, view, seat, until: Date.now() + TIME_TO_THINK },
        { signal: AbortSignal.timeout(LONGEST_THOUGHT) },
      ),
    close: () => pool.close({ force: true }),
  }
}
