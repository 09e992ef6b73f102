import { describe, expect, test } from 'vitest'
import {
  apply,
  BOTS,
  dealFrom,
  newGame,
  RECORD_FORMAT,
  seatAt,
  seatName,
  seededRandom,
  streamOf,
  view,
  type GameRecord,
  type Setup,
} from '../../game/public'
import { aliveOf, funnelRows, lossList, oneIn, scoreLines, storyOf } from '../../client/end/facts'
import { bandPath, frameOf } from '../../client/end/funnelShape'
import { aliveByRound, roundFacts } from '../../client/end/rounds'
import { finalStandings } from '../../game/rules/standings'
import { setupFor } from '../support/games'

const played = () => {
  const setup: Setup = {
    seats: [{ tumour: 'breast' }, { tumour: 'dealt' }, { tumour: 'dealt' }],
    length: 'full',
    secretOffers: false,
    pairs: false,
  }
  const deal = dealFrom(setup, 'end')
  const { state, log } = newGame(setup, 'end', deal)
  const record: GameRecord = { format: RECORD_FORMAT, setup, seed: 'end', deal, steps: [] }
  const chance = streamOf('end', 'bots')
  while (state.phase === 'action') {
    const seat = state.order.find((id) => !seatAt(state, id).done) ?? '0'
    const action = BOTS.greedy.think(view(state, seat), seat, seededRandom, chance).action
    apply(state, seat, action, seededRandom, log)
    record.steps.push({ seat, by: 'greedy', action })
  }
  return { state, log, record }
}
const { state, log, record } = played()

describe('what happened to the cells', () => {
  test('the funnel starts with the cells that set out and never has more tumours than cells', () => {
    for (const { seat, counts, result } of funnelRows(state, log)) {
      expect(counts[0]).toBe(seatAt(state, seat).launched)
      expect(counts.at(-1)).toBeLessThanOrEqual(counts[0] ?? 0)
      expect(result).toMatch(/^(None|1 in \d+)$/)
    }
  })

  test('every lost cell is told with what stopped it, the commonest first', () => {
    for (const seat of state.order) {
      const losses = lossList(log, seat)
      expect(losses.reduce((sum, { cells }) => sum + cells, 0)).toBe(seatAt(state, seat).lost)
      expect(losses.map(({ cells }) => cells)).toEqual(
        losses.map(({ cells }) => cells).sort((a, b) => b - a),
      )
    }
  })

  test('the parts of a score add up to it', () => {
    for (const { standing, parts } of scoreLines(state, log, seatName))
      expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(standing.points)
  })

  test('clones with the same points are told what parts them', () => {
    const two = structuredClone(state)
    const [a, b] = [seatAt(two, '0'), seatAt(two, '1')]
    Object.assign(b, { ...a, launched: a.launched + 1 })
    two.standings = [
      { seat: '0', points: a.points, rank: 1 },
      { seat: '1', points: a.points, rank: 2 },
    ]
    const tie = () => scoreLines(two, log, seatName).map((line) => line.tie)
    expect(tie()).toEqual([null, expect.stringContaining('fewer cells')])
    b.cubes -= 1
    expect(tie()[1]).toContain('mutation cubes')
    b.launched = a.launched
    b.cubes = a.cubes
    expect(tie()[1]).toContain('share the place')
  })

  test('partners are told what they have together, and ties are told of the pair', () => {
    const { state: four } = newGame({ ...setupFor(4), pairs: true }, 'pairs')
    const points = [7, 3, 1, 5]
    four.order.forEach((id, i) => Object.assign(seatAt(four, id), { cubes: i, points: points[i] }))
    four.standings = finalStandings(four)
    const lines = scoreLines(four, [], seatName)
    expect(lines.map(({ standing, pair }) => [standing.seat, pair])).toEqual([
      ['1', { partner: '3', points: 8 }],
      ['3', { partner: '1', points: 8 }],
      ['0', { partner: '2', points: 8 }],
      ['2', { partner: '0', points: 8 }],
    ])
    expect(lines.map(({ tie }) => tie)).toEqual([
      null,
      null,
      'Together the same points and organs as Brave Otter and Kind Lynx, who kept more mutation cubes (4 to 2).',
      null,
    ])
    expect(scoreLines(state, log, seatName).every(({ pair }) => pair === null)).toBe(true)
  })

  test('the story tells how often the cascade was completed, and nobody is beaten', () => {
    for (const seat of state.order) {
      const { headline, organs } = storyOf(log, seat)
      expect(organs.length === 0).toBe(headline.includes('did not'))
      expect(headline).not.toMatch(/win|won|beat|defeat|kill/)
    }
  })

  test('the rounds end with the cells that are alive on the board', () => {
    const rounds = aliveByRound(record)
    expect(rounds.map(({ round }) => round)).toEqual(rounds.map((_, i) => i + 1))
    for (const seat of state.order) {
      const { asleep, growing, inVessels, inStroma } = aliveOf(seatAt(state, seat))
      const facts = roundFacts(rounds, log, seat)
      expect(facts.at(-1)?.alive).toBe(asleep + growing + inVessels + inStroma)
      for (const { card } of facts) expect(card === null || card.cells > 0).toBe(true)
    }
  })

  test.each([
    [12, 0, 'None'],
    [12, 1, '1 in 12'],
    [30, 4, '1 in 8'],
    [1, 2, '1 in 1'],
  ])('%i cells and %i tumours are “%s”', (of, count, words) => {
    expect(oneIn(of, count)).toBe(words)
  })

  test.each([320, 366, 619, 620, 860])('bands stay inside a chart of %i pixels', (width) => {
    const frame = frameOf(width, 5)
    const points = frame.columns.map((x, i) => ({ x, share: 1 - i / 4 }))
    const numbers = [...bandPath(frame, 25, points).matchAll(/(-?[\d.]+) (-?[\d.]+)/g)]
    expect(numbers.length).toBeGreaterThan(10)
    for (const [, x = '', y = ''] of numbers) {
      expect(Number(x)).toBeGreaterThanOrEqual(0)
      expect(Number(x)).toBeLessThanOrEqual(width)
      expect(Math.abs(Number(y) - 25)).toBeLessThanOrEqual(20)
    }
  })
})
