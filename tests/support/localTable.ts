import type { Pace } from '../../client/bots/pace'
import { startLocalMatch, type KeptMatch } from '../../client/match/localMatch'
import type { Controller } from '../../client/match/useMatch'
import { writeSave } from '../../client/saves/saves'
import { thinkNow } from '../../client/thinking/mind'
import type { Question, Thinker } from '../../client/thinking/thinker'
import type { Length } from '../../game/vocabulary'

/** A game on one device whose thinker, clock and storage are in the hands of a test. */

export const person: Controller = { by: 'person' }
export const bot: Controller = { by: 'bot', bot: 'random' }
export const skilled: Controller = { by: 'bot', bot: 'skilled' }

/** No test needs better thoughts than those of so many milliseconds. */
const LONGEST = 50

/** Thinks at once, and remembers what it was asked. */
export const readyThinker = () => {
  const asked: Question[] = []
  const thinker: Thinker & { isClosed: boolean } = {
    isClosed: false,
    think: (question) => {
      asked.push(question)
      const milliseconds = Math.min(question.milliseconds, LONGEST)
      return Promise.resolve(thinkNow({ ...question, milliseconds }))
    },
    close: () => {
      thinker.isClosed = true
    },
  }
  return { thinker, asked }
}

/** A clock that stands still until it is told to go on. */
export const stoppedClock = () => {
  const waiting = new Map<() => void, number>()
  return {
    /** How long everybody who waits has asked to wait, in milliseconds. */
    pauses: () => [...waiting.values()],
    ring: () => {
      const due = [...waiting.keys()]
      waiting.clear()
      due.forEach((then) => then())
    },
    after: (milliseconds: number, then: () => void) => {
      waiting.set(then, milliseconds)
      return () => void waiting.delete(then)
    },
  }
}

interface TableOptions {
  secretOffers?: boolean
  pace?: Pace
  predict?: 'off' | 'on'
  thinker?: Thinker
  seed?: string
  length?: Length
  isAsking?: boolean
}

/** Sits down at a table with these controllers. */
export const localTable = (controllers: readonly Controller[], options: TableOptions = {}) => {
  const {
    secretOffers = false,
    pace = 'instant',
    predict = 'off',
    seed = 'one',
    length = 'short',
  } = options
  const kept: string[] = []
  /** What was chosen for this device, oldest first. */
  const chosen: string[] = []
  const setting = <T extends string>(value: T) => ({
    find: () => value,
    keep: (next: T) => void chosen.push(next),
  })
  const clock = stoppedClock()
  const matchOptions = {
    thinker: options.thinker ?? readyThinker().thinker,
    after: clock.after,
    botSeed: `bots of ${seed}`,
    pace: setting(pace),
    predict: setting(predict),
    isAsking: () => options.isAsking ?? false,
    keep: (match: KeptMatch, state: Parameters<typeof writeSave>[1]) => {
      kept.push(writeSave(match, state))
      return true
    },
  }
  const seats = controllers.map(() => ({ tumour: 'dealt' as const }))
  const match = startLocalMatch(
    {
      setup: { seats, length, secretOffers, pairs: false },
      controllers: Object.fromEntries(controllers.map((c, i) => [String(i), c])),
      seed,
    },
    matchOptions,
  )
  return { match, now: () => match.getSnapshot(), kept, chosen, clock, options: matchOptions }
}

export type LocalTable = ReturnType<typeof localTable>

/** Lets everything happen that waits for promises only, and for no clock, worker or person. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
