import { describe, expect, test } from 'vitest'
import { isHandMet, isMoveMet, isTableMet } from '../../client/firstGame/met'
import { tipFor } from '../../client/firstGame/tips'
import { MOVES, type Action, type Move } from '../../game/action'
import { apply } from '../../game/apply'
import type { LogEntry } from '../../game/log'
import { NUMBERS } from '../../game/numbers'
import { seededRandom } from '../../game/random'
import { newGame } from '../../game/setup'
import { seatAt, type State } from '../../game/state'
import { view } from '../../game/view'
import type { Length, SeatId } from '../../game/vocabulary'
import { playGame, setupFor } from '../support/games'

/** What a first game shows, and when. */

const table = (length: Length) => {
  const { state, log } = newGame(setupFor(2, length), 'first minutes')
  return {
    state,
    log,
    act: (seat: SeatId, action: Action) => apply(state, seat, action, seededRandom, log),
  }
}

const movesShown = (state: State, log: readonly LogEntry[]): readonly Move[] =>
  MOVES.filter((move) => isMoveMet(view(state, '0'), '0', log, move))
const CASCADE = ['intravasate', 'extravasate', 'aggregate', 'moveOn', 'colonise', 'niche']

describe('a first game before the first move', () => {
  test('shows what can be done now, and neither forecast nor hand', () => {
    const { state, log } = table('first')
    expect(isTableMet(view(state, '0'), log)).toBe(false)
    expect(isHandMet(view(state, '0'), '0')).toBe(false)
    expect(movesShown(state, log)).toEqual(expect.arrayContaining(['divide', 'invade', 'done']))
    expect(movesShown(state, log).filter((move) => CASCADE.includes(move))).toEqual([])
    expect(tipFor(view(state, '0'), '0', log, new Set())).toBeNull()
  })

  test('any other game shows everything from the start, and gives no tips', () => {
    for (const length of ['short', 'full'] as const) {
      const { state, log } = table(length)
      expect(isTableMet(view(state, '0'), log)).toBe(true)
      expect(isHandMet(view(state, '0'), '0')).toBe(true)
      expect(movesShown(state, log)).toEqual([...MOVES])
      expect(tipFor(view(state, '0'), '0', log, new Set())).toBeNull()
    }
  })
})

describe('in a first game each thing comes when it first matters', () => {
  test('the first action brings the table, and the way on for whoever invaded', () => {
    const { state, log, act } = table('first')
    act('0', { move: 'invade', cells: 1 })
    expect(isTableMet(view(state, '0'), log)).toBe(true)
    expect(isTableMet(view(state, '1'), log)).toBe(true)
    expect(movesShown(state, log)).toContain('intravasate')
    expect(movesShown(state, log)).not.toContain('extravasate')
    expect(isMoveMet(view(state, '1'), '1', log, 'intravasate')).toBe(false)
  })

  test('from the third round on nothing is held back, whatever became of the cells', () => {
    const { state, log } = table('first')
    state.round = 2
    expect(movesShown(state, log)).not.toContain('colonise')
    state.round = NUMBERS.firstGame.dialAndNiches
    expect(movesShown(state, log)).toEqual([...MOVES])
  })

  test('whatever is legal is shown, all through twenty first games', () => {
    for (let i = 0; i < 20; i++) {
      const log: LogEntry[] = []
      const game = {
        setup: setupFor(3, 'first'),
        seed: `first ${String(i)}`,
        players: ['greedy', 'random'] as const,
      }
      playGame(game, {
        before: (state, { seat, action }) => {
          const shown = isMoveMet(view(state, seat), seat, log, action.move)
          if (!shown) expect(['rest', 'done']).toContain(action.move)
        },
        after: (_state, _step, entries) => log.push(...entries),
      })
    }
  })
})

describe('tips', () => {
  const told = new Set<string>()

  test('one after the other, the newest idea first, none twice', () => {
    const { state, log, act } = table('first')
    act('0', { move: 'divide' })
    expect(tipFor(view(state, '0'), '0', log, told)?.id).toBe('cards')
    seatAt(state, '0').stroma = 1
    expect(tipFor(view(state, '0'), '0', log, told)?.id).toBe('stroma')
    seatAt(state, '0').singles.entry = 1
    expect(tipFor(view(state, '0'), '0', log, told)?.id).toBe('blood')
    expect(tipFor(view(state, '0'), '0', log, new Set(['blood']))?.id).toBe('stroma')
    seatAt(state, '0').colonies.lung = { size: 1, dormant: true, landed: 0 }
    expect(tipFor(view(state, '0'), '0', log, told)?.id).toBe('colony')
  })

  test('each is at most twenty words long, and says nothing of a fight', () => {
    const { state, log, act } = table('first')
    act('0', { move: 'divide' })
    Object.assign(seatAt(state, '0'), { stroma: 1, actionsLeft: 0, offers: ['pd-l1-brake'] })
    seatAt(state, '0').singles.entry = 1
    seatAt(state, '0').singles.lung = 1
    seatAt(state, '0').colonies.lung = { size: 1, dormant: true, landed: 0 }
    seatAt(state, '0').sites.bone = [4]
    state.round = 3
    const ids = new Set<string>()
    for (;;) {
      const tip = tipFor(view(state, '0'), '0', log, ids)
      if (tip === null) break
      expect([...ids], 'told once').not.toContain(tip.id)
      ids.add(tip.id)
      expect(tip.text.split(' ').length, tip.text).toBeLessThanOrEqual(20)
      expect(tip.text).not.toMatch(/fight|battle|kill|attack|enemy|win/i)
    }
    expect([...ids].sort()).toEqual(
      [
        'blood',
        'cards',
        'colony',
        'dial',
        'done',
        'offers',
        'secondary',
        'stopped',
        'stroma',
      ].sort(),
    )
  })
})
