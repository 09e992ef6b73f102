import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Action } from '../../game/action'
import type { SeatSketch, TableSketch } from '../../game/define'
import { ideasAfterGame, topIdeas } from '../../game/ledger'
import { ideasInAnswers, ideasInReasons } from '../../game/ledger/evidence'
import { countMoves, ideasInMoves, shownBy } from '../../game/ledger/moves'
import type { IdeaId } from '../../game/misconceptions/idea'
import { parseRecord } from '../../game/parseRecord'
import { QUESTIONS } from '../../game/questions'
import type { GameRecord } from '../../game/record'
import { SEAT_IDS } from '../../game/vocabulary'
import { tableFrom } from '../support/sketch'

const recorded = (name: string): GameRecord => {
  const file = join(import.meta.dirname, `../games/${name}.json`)
  const { record: golden } = JSON.parse(readFileSync(file, 'utf8')) as { record: GameRecord }
  const parsed = parseRecord(golden)
  if (!parsed.ok) throw new Error(parsed.problem.message)
  return parsed.record
}
const record = recorded('four-seats')

describe('the top ideas', () => {
  test('one piece is a slip, two are something to talk about', () => {
    expect(topIdeas(['MC07'])).toEqual([])
    expect(topIdeas(['MC07', 'MC02', 'MC07'])).toEqual([{ idea: 'MC07', pieces: 2 }])
  })
  test('three at most, the most spoken for first', () => {
    const evidence: IdeaId[] = ['MC01', 'MC07', 'MC20', 'MC10', 'MC07', 'MC20', 'MC20', 'MC10']
    expect(topIdeas([...evidence, 'MC01', 'MC20', 'MC07']).map(({ idea }) => idea)).toEqual([
      'MC20',
      'MC07',
      'MC01',
    ])
  })
  test('those spoken for alike come in the order of the list', () => {
    expect(topIdeas(['MC09', 'MC02', 'MC09', 'MC02']).map(({ idea }) => idea)).toEqual([
      'MC02',
      'MC09',
    ])
  })
  test('how much is little is for the caller to say', () => {
    expect(topIdeas(['MC07', 'MC07'], 3)).toEqual([])
    expect(topIdeas(['MC07'], 1)).toEqual([{ idea: 'MC07', pieces: 1 }])
  })
})

describe('what reasons and answers speak for', () => {
  test('a reason speaks for its idea, the best-supported one for none', () => {
    expect(ideasInReasons([{ prompt: 'lasting-change', reason: 'a' }])).toEqual(['MC07'])
    expect(ideasInReasons([{ prompt: 'lasting-change', reason: 'b' }])).toEqual([])
    expect(ideasInReasons([{ prompt: 'lasting-change', reason: 'c' }])).toEqual(['MC18'])
  })
  test('no reason, and one at a prompt that nobody knows, speak for none', () => {
    expect(ideasInReasons([{ prompt: 'lasting-change', reason: null }])).toEqual([])
    expect(ideasInReasons([{ prompt: 'alchemy', reason: 'a' }])).toEqual([])
  })
  test('a wrong answer speaks for its idea where it has one, the right one for none', () => {
    const question = QUESTIONS['A-dormancy']
    expect(ideasInAnswers([{ question, choice: 'a' }])).toEqual(['MC03'])
    expect(ideasInAnswers([{ question, choice: 'b' }])).toEqual(['MC13'])
    expect(ideasInAnswers([{ question, choice: 'd' }])).toEqual([])
    expect(ideasInAnswers([{ question, choice: question.answer }])).toEqual([])
  })
})

describe('what moves show', () => {
  const shows = (seat: SeatSketch, action: Action, table: Partial<TableSketch> = {}) =>
    shownBy({ before: tableFrom({ seats: [seat], ...table }), seat: '0', action })
  const leave: Action = { move: 'extravasate', at: 'lung' }
  const alone = (cells: number): Action => ({
    move: 'intravasate',
    route: 'blood',
    form: 'single',
    cells,
  })
  const RUSH = { shear: 'high-shear-rush' }

  test('out into poor soil, with cells in better soil', () => {
    const both = { tumour: 'prostate', singles: { lung: 1, bone: 1 } } as const
    expect(shows(both, leave)).toEqual(['MC02'])
    expect(shows(both, { move: 'extravasate', at: 'bone' })).toEqual([])
    expect(shows({ tumour: 'prostate', singles: { lung: 1 } }, leave)).toEqual([])
  })
  test('three cells or more, each alone, into hard flow', () => {
    expect(shows({ stroma: 5 }, alone(3), RUSH)).toEqual(['MC08'])
    expect(shows({ stroma: 5 }, alone(2), RUSH)).toEqual([])
    expect(shows({ stroma: 5 }, alone(3), { shear: 'arterial-surge' })).toEqual([])
    expect(shows({ stroma: 5 }, { ...alone(3), form: 'cluster' } as Action, RUSH)).toEqual([])
    expect(shows({ stroma: 5 }, { ...alone(3), route: 'lymph' } as Action, RUSH)).toEqual([])
  })
  test('mobile cells cannot set out together: for them it shows nothing', () => {
    expect(shows({ stroma: 5, dial: 'mesenchymal' }, alone(3), RUSH)).toEqual([])
  })
  test('growth tested while mobile', () => {
    const colony = (dial: 'hybrid' | 'mesenchymal', dormant: boolean) =>
      shows({ dial, colonies: { lung: { size: 1, dormant } } }, { move: 'colonise', at: 'lung' })
    expect(colony('mesenchymal', false)).toEqual(['MC11'])
    expect(colony('hybrid', false)).toEqual([])
    expect(colony('mesenchymal', true)).toEqual([])
  })
  test('three of a kind are one piece, six are two, and more are no more', () => {
    const pieces = (times: number) => ideasInMoves(new Map([['MC02', times]]))
    expect(pieces(2)).toEqual([])
    expect(pieces(3)).toEqual(['MC02'])
    expect(pieces(5)).toEqual(['MC02'])
    expect(pieces(6)).toEqual(['MC02', 'MC02'])
    expect(pieces(60)).toEqual(['MC02', 'MC02'])
  })
})

describe('after a game', () => {
  const by = (who: string, game = record): GameRecord => ({
    ...game,
    steps: game.steps.map((step) => ({ ...step, by: who })),
  })
  const all = (game: GameRecord) =>
    SEAT_IDS.slice(0, game.deal.tumours.length).map((seat) => countMoves(game, seat))

  test('the moves of a recorded game are counted for the seat that took them', () => {
    const counts = all(by('person', recorded('secret-offers')))
    expect(counts.some((count) => count.size > 0)).toBe(true)
    expect(new Set(counts.map((count) => JSON.stringify([...count]))).size).toBeGreaterThan(1)
  })
  test('what a bot or an autopilot did is nobody’s idea', () => {
    for (const count of all(by('greedy'))) expect(count.size).toBe(0)
  })
  test('reasons of the own seat count, those of others do not', () => {
    const given = (seat: '0' | '1'): GameRecord => ({
      ...by('greedy'),
      reasons: ['lasting-change', 'waking-up'].map((prompt) => ({
        step: 4,
        round: 2,
        seat,
        prompt,
        reason: prompt === 'waking-up' ? 'c' : 'a',
      })),
    })
    expect(ideasAfterGame(given('0'), '0')).toEqual(['MC07'])
    expect(ideasAfterGame(given('1'), '0')).toEqual([])
  })
  test('without reasons and without moves of a kind there is nothing to say', () => {
    expect(ideasAfterGame(by('greedy'), '0')).toEqual([])
  })
  test('moves and reasons add up: neither alone would be enough', () => {
    const reasons = ideasInReasons([{ prompt: 'out-into-poor-soil', reason: 'b' }])
    const moves = ideasInMoves(new Map([['MC02', 3]]))
    expect([topIdeas(reasons), topIdeas(moves)]).toEqual([[], []])
    expect(topIdeas([...reasons, ...moves])).toEqual([{ idea: 'MC02', pieces: 2 }])
  })
})

describe('what somebody answered in the check of their class', () => {
  const seat = '0'
  const bare = { ...record, reasons: [] }
  const before = ideasAfterGame(bare, seat)

  test('counts with the rest: two answers for one idea are something to talk about', () => {
    expect(before).not.toContain('MC10')
    const ideas = ideasAfterGame(bare, seat, { 'A-order': 'c', 'B-order': 'a' })
    expect(ideas).toContain('MC10')
  })
  test('is a slip where it is one answer, and nothing where it is right', () => {
    expect(ideasAfterGame(bare, seat, { 'A-order': 'c' })).toEqual(before)
    expect(ideasAfterGame(bare, seat, { 'A-order': 'b' })).toEqual(before)
  })
  test('counts together with a reason for the same idea', () => {
    const reasoned: GameRecord = {
      ...record,
      reasons: [{ step: 0, round: 2, seat, prompt: 'lasting-change', reason: 'a' }],
    }
    expect(ideasAfterGame(reasoned, seat)).not.toContain('MC07')
    expect(ideasAfterGame(reasoned, seat, { 'A-organs': 'b' })).toContain('MC07')
  })
})
