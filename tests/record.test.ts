import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseRecord } from '../game/parseRecord'
import { withReason } from '../game/prompts/noted'
import { replay, withHint, type GameRecord } from '../game/record'
import { canonical } from './support/canonical'

/** The hints and reasons in the record of a game. What refuses a broken record is in games.test.ts. */

const file = join(import.meta.dirname, 'games/two-seats-short.json')
const { record: golden } = JSON.parse(readFileSync(file, 'utf8')) as { record: GameRecord }
const parsed = parseRecord(golden)
if (!parsed.ok) throw new Error(parsed.problem.message)
const { record } = parsed

const MOST = 2000
const withMany = (count: number): GameRecord => ({
  ...record,
  hints: Array.from({ length: count }, () => ({ step: 1, seat: '0' as const, rung: 1 as const })),
})

describe('hints that people asked for', () => {
  test('an old record has none, and is read as it is', () => {
    expect('hints' in record).toBe(false)
    expect(parseRecord(record)).toEqual({ ok: true, record })
  })
  test('are kept with the step before which they were asked for', () => {
    const begun = { ...record, steps: record.steps.slice(0, 3) }
    const asked = withHint(withHint(begun, { seat: '1', rung: 1 }), { seat: '1', rung: 2 })
    expect(asked.hints).toEqual([
      { step: 3, seat: '1', rung: 1 },
      { step: 3, seat: '1', rung: 2 },
    ])
    expect(begun.hints, 'the record before').toBeUndefined()
    expect(parseRecord(JSON.parse(JSON.stringify(asked)))).toEqual({ ok: true, record: asked })
  })
  test('asked for twice in the same place are kept once, at another step or seat again', () => {
    const once = withHint(record, { seat: '0', rung: 3 })
    expect(withHint(once, { seat: '0', rung: 3 })).toBe(once)
    expect(withHint(once, { seat: '1', rung: 3 }).hints).toHaveLength(2)
    const later = { ...once, steps: once.steps.slice(1) }
    expect(withHint(later, { seat: '0', rung: 3 }).hints).toHaveLength(2)
  })
  test('at most 2000 are kept, and at most 2000 are read', () => {
    const full = withHint(withMany(MOST - 1), { seat: '1', rung: 2 })
    expect(full.hints).toHaveLength(MOST)
    expect(withHint(full, { seat: '1', rung: 3 })).toBe(full)
    expect(parseRecord(full).ok).toBe(true)
    expect(parseRecord(withMany(MOST + 1)).ok).toBe(false)
  })
  test('a hint after the last step can have been asked for, one after that cannot', () => {
    const at = (step: number) =>
      parseRecord({ ...record, hints: [{ step, seat: '0', rung: 1 }] }).ok
    expect(at(record.steps.length)).toBe(true)
    expect(at(record.steps.length + 1)).toBe(false)
    expect(at(-1)).toBe(false)
    expect(at(0.5)).toBe(false)
  })
  test('change nothing in the game', () => {
    const end = (played: GameRecord): string => {
      const result = replay(played)
      if (!result.ok) throw new Error(result.problem.message)
      return canonical(result.state)
    }
    expect(end(withHint(record, { seat: '0', rung: 3 }))).toBe(end(record))
  })
})

describe('reasons that people chose', () => {
  const asked = { round: 2, seat: '0', prompt: 'lasting-change', reason: null } as const

  test('an old record has none, and is read as it is', () => {
    expect('reasons' in record).toBe(false)
  })
  test('are kept with the step after which they were asked for, first without an answer', () => {
    const begun = { ...record, steps: record.steps.slice(0, 3) }
    const open = withReason(begun, asked)
    expect(open.reasons).toEqual([{ step: 3, ...asked }])
    expect(begun.reasons, 'the record before').toBeUndefined()
    expect(parseRecord(JSON.parse(JSON.stringify(open)))).toEqual({ ok: true, record: open })
  })
  test('an answer takes the place of the question, whatever was played meanwhile', () => {
    const begun = { ...record, steps: record.steps.slice(0, 3) }
    const later = { ...withReason(begun, asked), steps: record.steps.slice(0, 5) }
    const answered = withReason(later, { ...asked, reason: 'b' })
    expect(answered.reasons).toEqual([{ step: 3, ...asked, reason: 'b' }])
  })
  test('the same question to another seat, or another to the same, is one of its own', () => {
    const once = withReason(record, asked)
    expect(withReason(once, { ...asked, seat: '1' }).reasons).toHaveLength(2)
    expect(withReason(once, { ...asked, prompt: 'more-cells' }).reasons).toHaveLength(2)
  })
  test('as many are kept, and read, as six seats are asked', () => {
    const many = (count: number): GameRecord => ({
      ...record,
      reasons: Array.from({ length: count }, (_, i) => ({
        step: 1,
        ...asked,
        prompt: `prompt-${String(i)}`,
      })),
    })
    expect(withReason(many(23), asked).reasons).toHaveLength(24)
    expect(withReason(many(24), asked).reasons).toHaveLength(24)
    expect(parseRecord(many(24)).ok).toBe(true)
    expect(parseRecord(many(25)).ok).toBe(false)
  })
  test('a prompt that this version does not know is read, a reason that nobody offers is not', () => {
    const read = (change: object) =>
      parseRecord({ ...record, reasons: [{ step: 1, ...asked, ...change }] }).ok
    expect(read({ prompt: 'alchemy' })).toBe(true)
    expect(read({ reason: 'c' })).toBe(true)
    expect(read({ reason: 'd' })).toBe(false)
    expect(read({ round: 0 })).toBe(false)
    expect(read({ seat: '2' }), 'nobody at the table').toBe(false)
    expect(read({ step: record.steps.length })).toBe(true)
    expect(read({ step: record.steps.length + 1 })).toBe(false)
  })
})
