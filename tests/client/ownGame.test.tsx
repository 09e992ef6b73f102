import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { createKeptProgress } from '../../client/practice/kept'
import { DAY } from '../../client/practice/leitner'
import { createKeptGame, isOffered, type KeptGameStore } from '../../client/practice/own/kept'
import { OwnCard } from '../../client/practice/own/OwnCard'
import { OwnSet } from '../../client/practice/own/OwnSet'
import { PracticePage } from '../../client/practice/PracticePage'
import { ownGameOf, ownQuestions, type OwnGame } from '../../game/public'
import { playGame, setupFor } from '../support/games'

const NOON = Date.UTC(2026, 4, 4, 12)
const MINUTE = 60 * 1000
const nothing = () => undefined
const blocked = () => {
  throw new Error('storage is blocked')
}
const storeOf = (text: string | null = null) => {
  let kept = text
  return {
    getItem: () => kept,
    setItem: (_key: string, value: string) => {
      kept = value
    },
  }
}
const gameOf = (seed: string): OwnGame => {
  const { state, log } = playGame({ setup: setupFor(2, 'short'), seed, players: ['skilled'] })
  return ownGameOf(state, log, '0', false)
}
const game = gameOf('own')
const other = gameOf('another')
const keeping = (ended: OwnGame, at: number): KeptGameStore => {
  const kept = createKeptGame(blocked)
  kept.keep(ended, at)
  return kept
}

describe('the last game of a device', () => {
  test('is kept as it was, and when it ended', () => {
    const store = storeOf()
    createKeptGame(() => store).keep(game, NOON)
    expect(createKeptGame(() => store).read()).toEqual({ game, endedAt: NOON, isDone: false })
  })
  test('stays as old as it is when its end is looked at again', () => {
    const kept = createKeptGame(() => storeOf())
    const store = storeOf()
    const here = createKeptGame(() => store)
    here.keep(game, NOON)
    here.keep(game, NOON + DAY)
    expect(here.read()?.endedAt).toBe(NOON)
    expect(kept.read()).toBeNull()
  })
  test('gives way to the next one', () => {
    const store = storeOf()
    const kept = createKeptGame(() => store)
    kept.keep(game, NOON)
    kept.done()
    kept.keep(other, NOON + DAY)
    expect(kept.read()).toEqual({ game: other, endedAt: NOON + DAY, isDone: false })
  })
  test('lasts as long as the page where storage is blocked', () => {
    expect(createKeptGame(blocked).read()).toBeNull()
    const kept = keeping(game, NOON)
    kept.done()
    expect(kept.read()).toEqual({ game, endedAt: NOON, isDone: true })
  })
  test.each([
    ['no JSON', '{'],
    [
      'nothing like a game',
      '{"format":"seed-and-soil/own-game-1","game":{},"endedAt":1,"isDone":false}',
    ],
    ['of another format', JSON.stringify({ format: 'x', game, endedAt: NOON, isDone: false })],
    [
      'a count that is none',
      JSON.stringify({
        format: 'seed-and-soil/own-game-1',
        game: { ...game, refused: { ...game.refused, liver: 'many' } },
        endedAt: NOON,
        isDone: false,
      }),
    ],
    [
      'a place that is none',
      JSON.stringify({
        format: 'seed-and-soil/own-game-1',
        game: {
          ...game,
          byCard: [{ card: 'nk-patrol', at: { in: 'vessel', at: 'moon' }, cells: 1, most: 1 }],
        },
        endedAt: NOON,
        isDone: false,
      }),
    ],
  ])('counts for nothing where it is %s', (_, text) => {
    expect(createKeptGame(() => storeOf(text)).read()).toBeNull()
  })
})

describe('its questions', () => {
  const kept = { game, endedAt: NOON, isDone: false }
  const card = (own: KeptGameStore, now: number) =>
    renderToStaticMarkup(<OwnCard go={nothing} kept={own} clock={() => now} />)
  const page = (own: KeptGameStore, now: number) =>
    renderToStaticMarkup(
      <PracticePage
        onHome={nothing}
        kept={createKeptProgress(blocked)}
        own={own}
        clock={() => now}
      />,
    )

  test('are not offered after 47 hours and 59 minutes, and are after 48 hours', () => {
    expect(isOffered(kept, NOON + 2 * DAY - MINUTE)).toBe(false)
    expect(isOffered(kept, NOON + 2 * DAY - 1)).toBe(false)
    expect(isOffered(kept, NOON + 2 * DAY)).toBe(true)
  })
  test('are not offered again once they were answered or declined', () => {
    expect(isOffered({ ...kept, isDone: true }, NOON + 9 * DAY)).toBe(false)
  })
  test('stand on the home screen only then', () => {
    const own = keeping(game, NOON)
    expect(card(own, NOON + 2 * DAY - MINUTE)).toBe('')
    expect(card(own, NOON + 2 * DAY)).toContain('What do you still know?')
    own.done()
    expect(card(own, NOON + 2 * DAY)).toBe('')
    expect(card(createKeptGame(blocked), NOON)).toBe('')
  })
  test('can be practised at once, and say so when two days have passed', () => {
    const own = keeping(game, NOON)
    expect(page(own, NOON)).toContain('About your last game')
    expect(page(own, NOON)).not.toContain('Two days have passed')
    expect(page(own, NOON + 2 * DAY)).toContain('Two days have passed')
    expect(page(createKeptGame(blocked), NOON)).not.toContain('About your last game')
  })
  test('are asked one by one', () => {
    const html = renderToStaticMarkup(<OwnSet game={game} onDone={nothing} onLeave={nothing} />)
    const [first] = ownQuestions(game, 5)
    expect(html).toContain('Question 1 of 5')
    expect(html).toContain(first?.options.a)
  })
  test('are none after a game in which nothing happened', () => {
    const zero = <K extends string>(counts: Readonly<Record<K, number>>) =>
      Object.fromEntries(Object.keys(counts).map((key) => [key, 0])) as Record<K, number>
    const empty: OwnGame = {
      ...game,
      byCard: [],
      funnel: zero(game.funnel),
      losses: zero(game.losses),
      refused: zero(game.refused),
      stalled: zero(game.stalled),
      asleep: zero(game.asleep),
    }
    const html = renderToStaticMarkup(<OwnSet game={empty} onDone={nothing} onLeave={nothing} />)
    expect(html).toContain('Too little happened')
  })
})
