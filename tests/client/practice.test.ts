import { describe, expect, test } from 'vitest'
import { createKeptProgress } from '../../client/practice/kept'
import {
  DAY,
  knownOf,
  nextSet,
  PAUSES,
  SET_SIZE,
  withAnswer,
  type Progress,
} from '../../client/practice/leitner'
import { AREAS, BANK } from '../../game/public'

const NOON = Date.UTC(2026, 4, 4, 12)
const idsOf = (progress: Progress, now: number, items = BANK) =>
  nextSet(items, progress, now).map(({ id }) => id)
const answers = (...given: readonly (readonly [id: string, isRight: boolean, at: number])[]) =>
  given.reduce<Progress>((progress, [id, isRight, at]) => withAnswer(progress, id, isRight, at), {})
const blood = BANK.filter(({ area }) => area === 'blood')

describe('a set of questions', () => {
  test('has five, of five different pairs', () => {
    const set = nextSet(BANK, {}, NOON)
    expect(set).toHaveLength(SET_SIZE)
    expect(new Set(set.map(({ pair }) => pair)).size).toBe(SET_SIZE)
  })
  test('goes round all areas where it is mixed, and is easy first', () => {
    const first = nextSet(BANK, {}, NOON)
    const seen = answers(...first.map(({ id }) => [id, true, NOON] as const))
    const areas = [...first, ...nextSet(BANK, seen, NOON)].map(({ area }) => area)
    expect(areas).toEqual([...AREAS])
    const hard = blood.filter(({ question }) => question.difficulty === 3).map(({ id }) => id)
    expect(idsOf({}, NOON, blood).some((id) => hard.includes(id))).toBe(false)
  })
  test('begins with what was wrong, the longest ago first', () => {
    const progress = answers(['B-shear', false, NOON], ['A-clusters', false, NOON - DAY])
    expect(idsOf(progress, NOON).slice(0, 2)).toEqual(['A-clusters', 'B-shear'])
  })
  test('has what was wrong before what has long been due', () => {
    const progress = answers(['A-clusters', true, NOON - 60 * DAY], ['B-niche', false, NOON])
    expect(idsOf(progress, NOON).slice(0, 2)).toEqual(['B-niche', 'A-clusters'])
  })
  test('has one question of a pair, even where both were wrong', () => {
    const progress = answers(['A-shear', false, NOON], ['B-shear', false, NOON + 1])
    const ids = idsOf(progress, NOON + 1)
    expect(ids[0]).toBe('A-shear')
    expect(ids).not.toContain('B-shear')
  })
  test('does not begin with it once it was right', () => {
    const progress = answers(['B-shear', false, NOON], ['B-shear', true, NOON + 1])
    expect(idsOf(progress, NOON + 1)).not.toContain('B-shear')
  })
  test.each(PAUSES.slice(1).map((days, i) => [i + 1, days] as const))(
    'has what was right %i times in a row again after %i days, and not a moment before',
    (times, days) => {
      const progress = answers(
        ...Array.from({ length: times }, () => ['A-shear', true, NOON] as const),
      )
      const due = NOON + days * DAY
      expect(idsOf(progress, due - 1)).not.toContain('A-shear')
      expect(idsOf(progress, due)[0]).toBe('A-shear')
    },
  )
  test('has the pause grow no further than the longest', () => {
    const often = Array.from({ length: 20 }, () => ['A-shear', true, NOON] as const)
    expect(answers(...often)['A-shear']?.box).toBe(PAUSES.length - 1)
  })
  test('takes what is not yet due only where nothing else is left', () => {
    const all = answers(...blood.map(({ id }, i) => [id, true, NOON - i] as const))
    expect(idsOf(all, NOON, blood)).toHaveLength(SET_SIZE)
    const rest = Object.fromEntries(Object.entries(all).filter(([id]) => id !== 'B-platelets'))
    expect(idsOf(rest, NOON, blood)[0]).toBe('B-platelets')
  })
  test('is not stopped by a clock that was set back', () => {
    const progress = answers(['A-shear', true, NOON + 400 * DAY])
    expect(idsOf(progress, NOON)[0]).toBe('A-shear')
  })
  test('counts as known what was right last', () => {
    const progress = answers(
      ['A-shear', true, NOON],
      ['B-shear', true, NOON],
      ['B-shear', false, NOON],
    )
    expect(knownOf(blood, progress)).toBe(1)
    expect(knownOf(blood, {})).toBe(0)
  })
})

const storeOf = (text: string | null = null) => {
  let kept = text
  return {
    getItem: () => kept,
    setItem: (_key: string, value: string) => {
      kept = value
    },
  }
}
const blocked = () => {
  throw new Error('storage is blocked')
}

describe('what is kept on this device', () => {
  test('is what was answered, when and how', () => {
    const store = storeOf()
    createKeptProgress(() => store).answer('A-shear', true, NOON)
    createKeptProgress(() => store).answer('B-niche', false, NOON + 1)
    expect(createKeptProgress(() => store).read()).toEqual({
      'A-shear': { box: 1, at: NOON },
      'B-niche': { box: 0, at: NOON + 1 },
    })
  })
  test('lasts as long as the page where storage is blocked', () => {
    const kept = createKeptProgress(blocked)
    expect(kept.read()).toEqual({})
    kept.answer('A-shear', true, NOON)
    kept.answer('A-shear', true, NOON)
    expect(kept.read()).toEqual({ 'A-shear': { box: 2, at: NOON } })
  })
  test.each([
    ['no JSON', '{'],
    ['another format', '{"format":"seed-and-soil/practice-0","answered":{}}'],
    [
      'a box that is none',
      '{"format":"seed-and-soil/practice-1","answered":{"A-shear":{"box":6,"at":1}}}',
    ],
    [
      'half a box',
      '{"format":"seed-and-soil/practice-1","answered":{"A-shear":{"box":0.5,"at":1}}}',
    ],
    [
      'no time',
      '{"format":"seed-and-soil/practice-1","answered":{"A-shear":{"box":1,"at":"now"}}}',
    ],
    ['a list', '[]'],
  ])('counts for nothing where it is %s', (_, text) => {
    const kept = createKeptProgress(() => storeOf(text))
    expect(kept.read()).toEqual({})
  })
})
