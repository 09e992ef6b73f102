import { createHash } from 'node:crypto'
import type { Seated } from '../../../server/protocol'

/** What a frame holds that nobody outside the server may ever see, whoever they are. */
const NEVER: readonly RegExp[] = [
  /"(streams|decks|flowBag|flowDiscard|adaptationDiscard|seed|tokenHash|initialState|prngstate)":/,
  /"secret":[{[]/,
  /"_?undo":\[[^\]]/,
  /"credentials":/,
  // The inside of the server: stack traces, files, names of errors.
  /\bat [\w.<>]+ \(|node_modules|\.[jt]s:\d|sqlite/i,
  /\b(Type|Range|Reference|Syntax|Vali)Error\b/,
]

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/**
 * What proves that a seat is somebody's. Their own device may see it, and nobody else. Of a card it is
 * the code: there are 1024 pairs of pictures, and two cards may well show the same.
 */
export const keysOf = ({ token, card }: Seated): string[] => [token, `"code":"${card.code}"`]

/** What of all that stands in frames. It should be nothing. */
export const leaksIn = (frames: readonly string[], keysOfOthers: readonly string[]): string[] =>
  frames.flatMap((frame) => [
    ...NEVER.filter((secret) => secret.test(frame)).map(
      (secret) => `${String(secret)}: ${frame.slice(0, 300)}`,
    ),
    ...keysOfOthers.filter((key) => frame.includes(key)).map((key) => `${key} of somebody else`),
  ])

const PROTOTYPES = [Object.prototype, Array.prototype, Function.prototype, String.prototype]
const namesNow = () => PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).map(String))
const namesBefore = namesNow()

/** Whether nobody has put anything where every object has it. */
export const arePrototypesClean = (): boolean =>
  JSON.stringify(namesNow()) === JSON.stringify(namesBefore)
