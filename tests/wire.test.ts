import { describe, expect, test } from 'vitest'
import { applyChange, changeBetween, leavesOf } from '../game/change'
import type { LogEntry } from '../game/log'
import { newGame } from '../game/setup'
import { view } from '../game/view'
import { packEntries, unpackEntries } from '../game/wire'
import { LENGTHS } from '../game/vocabulary'
import { playGame, setupFor } from './support/games'

const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

const games = LENGTHS.flatMap((length) =>
  [1, 2, 4, 6].map((seats) => ({
    setup: setupFor(seats, length, seats === 4),
    seed: `wire ${length} ${String(seats)}`,
    players: ['greedy', 'fickle'] as const,
  })),
)

describe('packed log entries', () => {
  const logs = games.map((game) => playGame(game).log)

  test('come out as they went in', () => {
    for (const log of logs) expect(unpackEntries(asJson(packEntries(log)))).toEqual(asJson(log))
  })

  test('are half as long as plain JSON', () => {
    const plain = JSON.stringify(logs).length
    expect(JSON.stringify(logs.map(packEntries)).length).toBeLessThan(0.6 * plain)
  })

  test('know the shape of every entry that a game brings', () => {
    const unknown = new Set<string>()
    const look = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      if (!Array.isArray(value)) unknown.add(Object.keys(value).sort().join(' '))
      Object.values(value).forEach(look)
    }
    logs.map(packEntries).forEach(look)
    expect([...unknown]).toEqual([])
  })

  test('of a shape that is not known travel all the same', () => {
    const novel = [{ key: 'done', rule: 'R4', odd: [{ fields: [1, [2]], none: {} }], list: [] }]
    const entries = novel as unknown as LogEntry[]
    expect(unpackEntries(asJson(packEntries(entries)))).toEqual(novel)
  })

  test('that nobody packed are refused', () => {
    expect(() => unpackEntries([[99, 'a']])).toThrow('no shape 99')
    expect(() => unpackEntries([['lost', 'a']])).toThrow('no shape "lost"')
  })
})

describe('the change between two views', () => {
  test.each(games)('$seed: leads from each view to the next, and says no more', (game) => {
    const viewer = game.setup.secretOffers ? '1' : null
    let shown = asJson(view(newGame(game.setup, game.seed).state, viewer))
    playGame(game, {
      after(state) {
        const now = asJson(view(state, viewer))
        const before = asJson(shown)
        const change = asJson(changeBetween(shown, now))
        expect(applyChange(shown, change)).toEqual(now)
        expect(shown).toEqual(before)
        for (const { path, value } of leavesOf(change)) {
          const at = (from: unknown) =>
            path.reduce((part, field) => (part as Record<string, unknown>)[field], from)
          expect(at(now)).toEqual(value)
          expect(at(before)).not.toEqual(value)
        }
        shown = now
      },
    })
  })

  test('is empty when nothing has changed', () => {
    const seen = view(newGame(setupFor(3), 'same').state, null)
    expect(changeBetween(seen, asJson(seen))).toEqual({})
  })
})
