import type { Stream } from '../../game/public'

/** A seed that nobody can guess: 128 bits, as text. */
export const newSeed = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (word) =>
    word.toString(16).padStart(8, '0'),
  ).join('')

/** Chance for the choices of bots. The record keeps what they chose, so it need not be repeatable. */
export const newBotStream = (): Stream => {
  const [a = 1, b = 2, c = 3] = crypto.getRandomValues(new Int32Array(3))
  return { a, b, c, d: 1 }
}
