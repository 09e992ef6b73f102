import { describe, expect, test } from 'vitest'
import { GAMES } from '../../client/dev/recordedGames'
import {
  expertJudge,
  momentsOf,
  playedOf,
  turningPointsOf,
  type Judge,
  type Moment,
} from '../../game/debrief'
import { replay, type GameRecord } from '../../game/record'
import type { ToCome } from '../../game/bots/afterBody'
import { roundsLeft } from '../../game/bots/judgement'
import { seatAt } from '../../game/state'
import { view } from '../../game/view'
import { describeMoment } from '../../game/text/turningPoint'
import { SEAT_NAMES } from '../../game/text/seats'
import { playGame, setupFor } from '../support/games'
import { dealFrom } from '../../game/setup'
import { RECORD_FORMAT } from '../../game/record'
import type { LogEntry } from '../../game/log'

const gameOf = (name: string): GameRecord => {
  const record = GAMES.get(name)
  if (record === undefined) throw new Error(`no recorded game ${name}`)
  return record
}
const alone = gameOf('one-seat')

/** A judge to whom the seat stands by 1 better from round 2 on, and so on, at known places alone. */
const knowing: Judge = {
  acting: (view, seat) => (view.round === 7 && seatAt(view, seat).actionsLeft < 3 ? 2 : 0),
  waiting: (view, _seat, { flow, soil }) => {
    if (view.round === 2) return flow ? 0 : 3
    if (view.round === 5) return soil ? 4 : 0
    return 0
  },
}

const moment = (round: number, from: number, to: number): Moment => ({
  round,
  did: { by: 'body', card: 'nk-patrol' },
  from,
  to,
  entries: [],
  topic: 'circulation',
})

const roundsOf = (moments: readonly Moment[]) => turningPointsOf(moments).map(({ round }) => round)

describe('the moments of a game', () => {
  test('are found where the judge changes its mind, and nowhere else', () => {
    const changed = momentsOf(playedOf(alone), '0', knowing).filter(({ from, to }) => from !== to)
    expect(changed.map(({ round, from, to, did }) => [round, from, to, did])).toEqual([
      [2, 0, 3, { by: 'body', card: 'anoikis-clock' }],
      [5, 4, 0, { by: 'body', card: 'advance-party' }],
      [7, 0, 2, { by: 'seat', action: expect.objectContaining({ move: 'colonise' }) as object }],
    ])
  })

  test('are one for each action but being done, and one for each card of the body', () => {
    const moments = momentsOf(playedOf(alone), '0', expertJudge)
    const actions = alone.steps.filter(({ action }) => action.move !== 'done')
    const cards: LogEntry[] = []
    replay(alone, (_step, entries) => {
      cards.push(...entries.filter(({ key }) => key === 'cardResolved'))
    })
    expect(moments.filter(({ did }) => did.by === 'seat')).toHaveLength(actions.length)
    expect(moments.filter(({ did }) => did.by === 'body')).toHaveLength(cards.length)
  })

  test('tell everything that befell the seat while the body acted, and nothing of others', () => {
    const record = gameOf('six-seats')
    for (const { entries } of momentsOf(playedOf(record), '3', expertJudge))
      for (const entry of entries) expect(entry).toMatchObject({ seat: '3' })
    const told = momentsOf(playedOf(record), '3', expertJudge)
      .flatMap(({ entries }) => entries)
      .filter(({ key }) => key === 'secondaryFormed')
    const formed: LogEntry[] = []
    replay(record, (_step, entries) => {
      formed.push(...entries.filter((e) => e.key === 'secondaryFormed' && e.seat === '3'))
    })
    expect(told).toEqual(formed)
  })

  test('leave out what was taken back', () => {
    const setup = setupFor(2, 'short')
    const game = { setup, seed: 'fickle', players: ['fickle'] as const }
    const { steps } = playGame(game)
    const deal = dealFrom(setup, 'fickle')
    const record: GameRecord = { format: RECORD_FORMAT, setup, seed: 'fickle', deal, steps }
    const own = steps.filter(({ seat }) => seat === '0').map(({ action }) => action.move)
    const undone = own.filter((move) => move === 'undo').length
    const kept = own.filter((move) => move !== 'undo' && move !== 'done').length - undone
    const did = momentsOf(playedOf(record), '0', expertJudge).filter((one) => one.did.by === 'seat')
    expect(undone).toBeGreaterThan(0)
    expect(did).toHaveLength(kept)
  })

  test('are judged with the cards that are still to come, one fewer each time', () => {
    const asked: string[] = []
    const judge: Judge = {
      acting: () => 0,
      waiting: (view, _seat, { flow, immune, soil }) => {
        if (view.round === 1) asked.push(`${flow} ${immune.join()} ${soil}`)
        return 0
      },
    }
    momentsOf(playedOf(alone), '0', judge)
    // There is one patrol in a game alone, and no clinical card in its first round.
    expect(asked).toEqual([
      'true patrolling-monocytes true',
      'false patrolling-monocytes true',
      'false  true',
      'false  false',
    ])
  })

  test('begin the body’s part where the seat’s own part ended', () => {
    replay(gameOf('two-seats-short'), (_step, _entries, state) => {
      if (state.phase === 'over') return
      const toCome = { flow: true, immune: state.forecast.immune, soil: true }
      for (const seat of state.order) {
        const seen = view(state, seat)
        const waiting = expertJudge.waiting(seen, seat, toCome, roundsLeft(seen) - 1)
        expect(waiting).toBeCloseTo(expertJudge.acting(seen, seat), 9)
      }
    })
  })

  test('are judged lower while a card is to come that takes cells', () => {
    const { state } = playGame({ setup: setupFor(1), seed: 'calm', players: ['greedy'] }, {}, 12)
    // Without a card that keeps the others quiet.
    state.forecast = { shear: 'venous-lull', immune: ['nk-patrol'], soil: 'size-wall' }
    const nothing: ToCome = { flow: false, immune: [], soil: false }
    const value = (toCome: ToCome) => expertJudge.waiting(view(state, '0'), '0', toCome, 5)
    Object.assign(seatAt(state, '0').singles, { lung: 4, liver: 4, bone: 4 })
    expect(value({ ...nothing, immune: ['nk-patrol'] })).toBeLessThan(value(nothing))
  })

  test('are the same each time', () => {
    const record = gameOf('two-seats-short')
    expect(momentsOf(playedOf(record), '1', expertJudge)).toEqual(
      momentsOf(playedOf(record), '1', expertJudge),
    )
  })
})

describe('turning points', () => {
  test('are the three largest changes, in the order in which they came', () => {
    const moments = [
      moment(1, 2, 3),
      moment(2, 3, 6),
      moment(3, 6, 5.4),
      moment(4, 5, 1),
      moment(5, 1, 3),
    ]
    expect(roundsOf(moments)).toEqual([2, 4, 5])
  })

  test('are at most one of a round, the largest', () => {
    const moments = [moment(4, 2, 4), moment(4, 4, 7), moment(6, 7, 5.5)]
    expect(turningPointsOf(moments)).toEqual([moments[1], moments[2]])
  })

  test('of equal size are told from the first on', () => {
    const even = [1, 2, 3, 4, 5].map((round) =>
      round % 2 === 0 ? moment(round, 2, 1) : moment(round, 1, 2),
    )
    expect(roundsOf(even)).toEqual([1, 2, 3])
  })

  test.each([
    ['at half a point', 1.5, [3]],
    ['but not below', 1.49, []],
  ])('begin %s', (_words, to, rounds) => {
    expect(roundsOf([moment(3, 1, to)])).toEqual(rounds)
  })

  test('of a game that only went up let the largest step down in', () => {
    const up = [moment(1, 0, 4), moment(2, 4, 7), moment(3, 7, 9)]
    expect(roundsOf([...up, moment(5, 9, 8), moment(6, 8, 6.5)])).toEqual([1, 2, 6])
    expect(roundsOf([...up, moment(5, 9, 8.6)])).toEqual([1, 2, 3])
    // One in the round of the larger ones would be told twice; in that of the last it takes its place.
    expect(roundsOf([...up, moment(1, 4, 3)])).toEqual([1, 2, 3])
    expect(turningPointsOf([...up, moment(3, 9, 8)]).at(-1)?.to).toBe(8)
  })

  test('of a game in which nothing happened are none', () => {
    expect(turningPointsOf([])).toEqual([])
  })

  test('of every recorded game are told in whole sentences', () => {
    for (const [name, record] of GAMES)
      for (const point of turningPointsOf(momentsOf(playedOf(record), '0', expertJudge))) {
        const words = describeMoment(point, '0', SEAT_NAMES)
        const text = `${words.what} ${words.biology} ${words.difference ?? ''}`
        expect(text, name).toMatch(/^[^]+\.( |$)/)
        expect(text, name).not.toMatch(/undefined|NaN|\[object/)
        expect(words.isUp).toBe(Number(words.to) > Number(words.from))
      }
  })
})

describe('a turning point in words', () => {
  const base = {
    rule: 'F1',
    round: 3,
    seat: '0',
    cause: { by: 'card', card: 'half-life' },
  } as const
  const lost: LogEntry = {
    ...base,
    key: 'lost',
    why: 'taken',
    from: { in: 'vessel', at: 'lung', form: 'single' },
    cells: 2,
    saves: [{ by: { kind: 'cluster' }, cells: 2 }],
  }
  const wordsOf = (entries: readonly LogEntry[], to: number) =>
    describeMoment({ ...moment(3, 2, to), entries }, '0', SEAT_NAMES)

  test('of a loss says what would have saved the cells', () => {
    expect(wordsOf([lost], 1)).toMatchObject({
      what: 'Quiet Heron lost 2 cells in the lung bed (Half-life).',
      difference: 'Travelling as a cluster would have saved 2 cells.',
      from: '2.0',
      to: '1.0',
      isUp: false,
    })
  })

  test('of a loss that nothing would have changed names no remedy', () => {
    expect(wordsOf([{ ...lost, saves: [] }], 1).difference).toBeNull()
  })

  test('of dice says what made them harder, or how likely they were to fall well', () => {
    const grow = {
      ...base,
      key: 'growthTested',
      at: 'bone',
      roll: 2,
      aim: 'grow',
      success: false,
    } as const
    const wall = { source: { kind: 'sizeWall' }, by: 2 } as const
    const hard = { ...grow, test: { base: 3, parts: [wall], need: 5 } }
    expect(wordsOf([hard], 1).difference).toBe('What made it harder: Size wall.')
    const plain = { ...grow, test: { base: 3, parts: [], need: 3 } }
    expect(wordsOf([plain], 1).difference).toBe(
      'Bad luck: 4 of the 6 faces of the die would have done.',
    )
  })

  test('for the better tells what was gained, not what was lost beside it', () => {
    const landed: LogEntry = {
      ...base,
      key: 'landed',
      at: 'lung',
      cells: 3,
      size: 3,
      founded: true,
      woke: false,
    }
    const words = wordsOf([lost, landed], 4)
    expect(words.what).toBe('Quiet Heron: 3 cells founded a colony in the lung.')
    expect(words.difference).toBeNull()
  })

  test('without anything told of the seat says that only its odds changed', () => {
    expect(wordsOf([], 4).what).toBe(
      'NK patrol left the cells of Quiet Heron as they were, but their odds changed.',
    )
  })
})
