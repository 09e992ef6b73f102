import { describe, expect, test } from 'vitest'
import { findPrompt, promptFor } from '../../game/prompts'
import { PROMPT_IDS } from '../../game/prompts/prompt'
import { MOST_PROMPTS, type Asked } from '../../game/prompts/when'
import { view } from '../../game/view'
import { LENGTHS, type Length, type SeatId } from '../../game/vocabulary'
import { playGame, setupFor, type Game } from '../support/games'

/** What every seat of a game that bots play would have been asked. */
const askedIn = (game: Game): Record<SeatId, Asked[]> => {
  const asked: Record<SeatId, Asked[]> = { 0: [], 1: [], 2: [], 3: [], 4: [], 5: [] }
  playGame(game, {
    before: (state, { seat, action }) => {
      const prompt = promptFor(view(state, seat), seat, action, asked[seat])
      if (prompt !== null) asked[seat].push({ prompt: prompt.id, round: state.round })
    },
  })
  return asked
}
const game = (i: number, length: Length = 'full'): Game => ({
  setup: setupFor(1 + (i % 6), length),
  seed: `reasons ${String(i)}`,
  players: ['greedy', 'random', 'fickle'],
})
const GAMES = Array.from({ length: 90 }, (_, i) => askedIn(game(i)))
const seatsOf = (asked: Record<SeatId, Asked[]>) => Object.values(asked)

describe('over whole games', () => {
  test('nobody is asked more than four, in one round more than one, or in the first', () => {
    for (const one of GAMES.flatMap(seatsOf)) {
      expect(one.length).toBeLessThanOrEqual(MOST_PROMPTS)
      const rounds = one.map(({ round }) => round)
      expect(new Set(rounds).size).toBe(rounds.length)
      expect(rounds).not.toContain(1)
      const topics = one.map(({ prompt }) => findPrompt(prompt)?.topic)
      expect(new Set(topics).size).toBe(topics.length)
    }
  })
  test('as a rule people are asked three or four', () => {
    const counts = GAMES.flatMap((asked, i) => seatsOf(asked).slice(0, 1 + (i % 6)))
    const mean = counts.reduce((sum, { length }) => sum + length, 0) / counts.length
    expect(mean).toBeGreaterThan(3)
  })
  test('each prompt comes in some game', () => {
    const came = new Set(GAMES.flatMap(seatsOf).flatMap((one) => one.map(({ prompt }) => prompt)))
    expect(PROMPT_IDS.filter((id) => !came.has(id))).toEqual([])
  })
  test('the same game asks the same', () => {
    expect(askedIn(game(3))).toEqual(GAMES[3])
  })
  test.each(LENGTHS.filter((length) => length !== 'full'))('a %s game asks nothing', (length) => {
    for (const one of seatsOf(askedIn(game(5, length)))) expect(one).toEqual([])
  })
})
