/**
 * The one source of chance. A stream is four 32-bit words of plain JSON that are advanced in place
 * (Chris Doty-Humphrey's sfc32), so a saved game goes on with the dice that it would have rolled.
 *
 * Each seat rolls from a stream of its own and the body from another. What one seat does can
 * therefore never change another seat's dice, and the order of play in the action phase does not
 * matter (rule R4).
 */
export interface Stream {
  a: number
  b: number
  c: number
  d: number
}

/** What rules roll with. Tests pass one that deals chosen dice. */
export interface Random {
  /** One six-sided die: 1 to 6. */
  die(stream: Stream): number
  /** A whole number from 0 to `count` − 1. */
  below(stream: Stream, count: number): number
}

const next = (s: Stream): number => {
  const t = (((s.a + s.b) | 0) + s.d) | 0
  s.d = (s.d + 1) | 0
  s.a = s.b ^ (s.b >>> 9)
  s.b = (s.c + (s.c << 3)) | 0
  s.c = ((s.c << 21) | (s.c >>> 11)) + t
  s.c |= 0
  return t >>> 0
}

export const seededRandom: Random = {
  die: (stream) => 1 + Math.floor((next(stream) / 4294967296) * 6),
  below: (stream, count) => Math.floor((next(stream) / 4294967296) * count),
}

/** FNV-1a over UTF-16 code units, finished by murmur3's mixer: the same word on every machine. */
const hash = (text: string, salt: number): number => {
  let h = 2166136261 ^ salt
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619)
  h = Math.imul(h ^ (h >>> 16), 2246822507)
  h = Math.imul(h ^ (h >>> 13), 3266489909)
  return (h ^ (h >>> 16)) | 0
}

/** The stream that a seed names. Different names under one seed give independent streams. */
export const streamOf = (seed: string, name: string): Stream => {
  const text = `${seed}/${name}`
  const stream = { a: hash(text, 1), b: hash(text, 2), c: hash(text, 3), d: 1 }
  for (let i = 0; i < 12; i++) next(stream)
  return stream
}

/** Fisher–Yates, in place. */
export const shuffle = <T>(list: T[], random: Random, stream: Stream): T[] => {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random.below(stream, i + 1)
    const held = list[i] as T
    list[i] = list[j] as T
    list[j] = held
  }
  return list
}
