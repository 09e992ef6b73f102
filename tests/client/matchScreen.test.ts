import { describe, expect, test } from 'vitest'
import landscape from '../../client/board/art/landscape.json'
import portrait from '../../client/board/art/portrait.json'
import { groupsAt } from '../../client/board/groups'
import { sectors } from '../../client/board/sectors'
import { kindOf } from '../../client/controls/kinds'
import { waysOf } from '../../client/controls/ways'
import { resultsOf } from '../../client/event/results'
import { briefly, bySeat, headlineOf, stepsOf } from '../../client/event/steps'
import { SPOTS, cellsOf, seatOf, spotOf } from '../../client/match/spots'
import {
  BEDS,
  BOTS,
  FLOW_ORGANS,
  MOVES,
  apply,
  legalActions,
  newGame,
  seededRandom,
  streamOf,
  view as viewOf,
  whyNot,
  type Action,
  type LogEntry,
  type SeatId,
  type View,
} from '../../game/public'

/** Plays a game with bots and shows every decision on the way. */
const play = (
  seats: number,
  seed: string,
  look: (view: View, seat: SeatId) => void,
): LogEntry[] => {
  const { state, log } = newGame(
    {
      seats: Array.from({ length: seats }, () => ({ tumour: 'dealt' as const })),
      length: 'short',
      secretOffers: false,
      pairs: false,
    },
    seed,
  )
  const stream = streamOf(seed, 'test')
  for (let turn = 0; state.phase === 'action' && turn < 5000; turn++) {
    const seat = state.order.find((id) => state.seats[id]?.done === false)
    if (seat === undefined) throw new Error('nobody can act')
    const seen = viewOf(state, seat)
    look(seen, seat)
    apply(
      state,
      seat,
      BOTS.random.think(seen, seat, seededRandom, stream).action,
      seededRandom,
      log,
    )
  }
  return log
}

const text = (action: Action): string => JSON.stringify(action, Object.keys(action).sort())

describe('controls', () => {
  test('every legal action can be reached, and everything else says why not', () => {
    play(3, 'controls', (view, seat) => {
      const legal = legalActions(view, seat)
      const ways = MOVES.filter((move) => move !== 'undo').flatMap((move) =>
        waysOf(move, seatOf(view, seat), legal, (action) => whyNot(view, seat, action)),
      )
      const offered = ways.flatMap((way) => way.legal)
      expect(offered.map(text).sort()).toEqual(legal.map(text).sort())
      for (const way of ways)
        if (way.legal.length === 0) expect(way.reason, text(way.sample)).toBeDefined()
    })
  })

  test('the ways of a move are told apart by their names', () => {
    play(2, 'names', (view, seat) => {
      for (const move of MOVES) {
        const kind = kindOf(move)
        const names = kind.ways(seatOf(view, seat)).map((action) => kind.way(action))
        expect(new Set(names).size).toBe(names.length)
      }
    })
  })
})

describe('board', () => {
  test('every cell and every secondary tumour lies on some spot', () => {
    play(4, 'board', (view) => {
      for (const seat of view.order) {
        const state = seatOf(view, seat)
        const groups = SPOTS.flatMap((spot) => groupsAt(view, spot, seat)).filter(
          (group) => group.seat === seat,
        )
        const cells = groups
          .filter((group) => group.look.secondary !== true)
          .reduce((sum, group) => sum + (group.badge ?? group.look.count ?? 1), 0)
        const sites = groups
          .filter((group) => group.look.secondary === true)
          .reduce((sum, group) => sum + (group.badge ?? 1), 0)
        expect(cells).toBe(cellsOf(state))
        expect(sites).toBe(Object.values(state.sites).flat().length)
      }
    })
  })

  test.each([
    ['landscape', landscape],
    ['portrait', portrait],
  ])('the %s drawing has a path for every way that blood can flow', (_, drawing) => {
    const paths: Readonly<Record<string, string>> = drawing.flow
    for (const bed of BEDS) expect(paths[`entry>${bed}`]).toBeDefined()
    for (const organ of FLOW_ORGANS) {
      expect(paths[`lung>${organ}`]).toBeDefined()
      expect(paths[`${organ}>lung`]).toBeDefined()
    }
    expect(paths['plexus>bone']).toBeDefined()
  })

  test('the tumour is shared out whole, to those alone who have cells in it', () => {
    const shares = [
      { seat: '0', cells: 9 },
      { seat: '1', cells: 0 },
      { seat: '2', cells: 3 },
    ] as const
    const areas = sectors(landscape.cells, shares)
    expect(areas.map((area) => area.seat)).toEqual(['0', '2'])
    expect(areas.reduce((sum, area) => sum + area.cells.length, 0)).toBe(landscape.cells.length)
  })

  test('an action on the board belongs to one of its spots', () => {
    play(2, 'spots', (view, seat) => {
      for (const action of legalActions(view, seat)) {
        const spot = spotOf(action)
        if (spot !== null) expect(SPOTS).toContain(spot)
      }
    })
  })
})

describe('the event moment', () => {
  const log = play(4, 'events', () => undefined)

  test('cuts what the body did into steps without losing an entry', () => {
    const body = log.slice(log.findIndex((entry) => entry.key === 'cardResolved'))
    const steps = stepsOf(body)
    expect(steps.flatMap((step) => step.entries)).toEqual(body)
    for (const step of steps) expect(headlineOf(step)).not.toBe('')
  })

  test('briefly, only what touched somebody is shown, and never nothing', () => {
    const steps = stepsOf(log.slice(log.findIndex((entry) => entry.key === 'cardResolved')))
    const shown = briefly(steps)
    const touches = (step: (typeof steps)[number]) => resultsOf(step.entries).length > 0
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.length).toBeLessThan(steps.length)
    expect(shown).toEqual(steps.filter(touches))
    const quiet = steps.filter((step) => !touches(step))
    expect(briefly(quiet)).toEqual(quiet.slice(-1))
  })

  test('each card that is resolved begins a step of its own', () => {
    const body = log.slice(log.findIndex((entry) => entry.key === 'cardResolved'))
    const cards = body.flatMap((entry) => (entry.key === 'cardResolved' ? entry.card : []))
    expect(stepsOf(body).flatMap((step) => step.card ?? [])).toEqual(cards)
  })

  test('every test is shown with each of its dice, and counts its losses once', () => {
    for (const entry of log) {
      if (entry.key !== 'tested') continue
      const [result] = resultsOf([entry])
      expect(result?.dice.map((die) => die.face)).toEqual(entry.rolls)
      expect(result?.lost).toBe(entry.lost)
    }
  })

  test('results stand under the seat that they belong to', () => {
    const groups = bySeat(log, ['0', '1', '2', '3'])
    for (const { seat, results } of groups)
      for (const result of results) expect(result.seat).toBe(seat)
  })
})
