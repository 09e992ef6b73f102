import { seededRandom, streamOf, type Stream } from '../../../game/public'
import { ODD_VALUES, PROTOTYPE_NAMES } from './cases'

/** Chance with a seed: the same seed makes the same messages. */
export class Chance {
  readonly #stream: Stream
  constructor(seed: string) {
    this.#stream = streamOf(seed, 'players')
  }
  below = (end: number): number => seededRandom.below(this.#stream, end)
  /** Once in so many times. */
  once = (times: number): boolean => this.below(times) === 0
  of<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)]
    if (item === undefined) throw new Error('nothing to choose from')
    return item
  }
}

const WORDS = [
  ...PROTOTYPE_NAMES,
  ...[
    '0',
    '1',
    '2',
    '5',
    'done',
    'undo',
    'fix',
    'bot',
    'person',
    'lung',
    'MAKE_MOVE',
    'GAME_EVENT',
  ],
  ...['', '\0', '💣'.repeat(20), '-1', '../..', '%00', '{"a":1}', 'x'.repeat(500)],
]
const NUMBERS = [0, 1, 2, -1, 0.5, 1e6, 1e7, 2 ** 53, -0, 1e308]
const SMALL = ODD_VALUES.map(([, value]) => value).filter(
  (value) => value !== undefined && !Buffer.isBuffer(value),
)

/** Anything that JSON can say. */
export const anything = (chance: Chance, depth = 0): unknown => {
  const list = (of: (i: number) => unknown) =>
    Array.from({ length: chance.below(4) }, (_, i) => of(i))
  switch (chance.below(depth > 4 ? 4 : 6)) {
    case 0:
      return chance.of(WORDS)
    case 1:
      return chance.of(NUMBERS)
    case 2:
      return chance.once(30) ? chance.of(SMALL) : null
    case 3:
      return chance.once(2)
    case 4:
      return list(() => anything(chance, depth + 1))
    default:
      return objectOf(
        list(() => [chance.of(WORDS), anything(chance, depth + 1)]) as [string, unknown][],
      )
  }
}

/** With fields of its own, whatever they are called. */
const objectOf = (entries: readonly (readonly [string, unknown])[]): unknown =>
  JSON.parse(
    `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value ?? null)}`).join()}}`,
  )

/** Something that was said, with one thing in it changed. */
export const mutate = (chance: Chance, value: unknown): unknown => {
  if (chance.once(5)) return anything(chance)
  if (Array.isArray(value)) {
    const items: unknown[] = [...(value as unknown[])]
    const at = chance.below(items.length + 1)
    if (chance.once(3)) items.splice(at, 1)
    else if (chance.once(3)) items.splice(at, 0, anything(chance))
    else if (at < items.length) items[at] = mutate(chance, items[at])
    return items
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
    const at = chance.below(entries.length + 1)
    const entry = entries[at]
    if (entry === undefined || chance.once(4)) entries.push([chance.of(WORDS), anything(chance)])
    else if (chance.once(4)) entries.splice(at, 1)
    else entries[at] = [entry[0], mutate(chance, entry[1])]
    return objectOf(entries)
  }
  if (typeof value === 'string' && chance.once(2))
    return value.slice(0, chance.below(value.length + 1)) + chance.of(WORDS)
  if (typeof value === 'number' && chance.once(2)) return value + chance.of([-1, 1, 100])
  return anything(chance)
}
