import { describe, expect, test } from 'vitest'
import { GAMES } from '../../client/dev/recordedGames'
import type { Action } from '../../game/action'
import {
  choicesOf,
  expertAdvisor,
  expertJudge,
  playedOf,
  whatIfOf,
  type Choice,
  type Way,
  type WhatIf,
} from '../../game/debrief'
import { endingOf } from '../../game/debrief/playOn'
import { replay, type GameRecord } from '../../game/record'
import { whyNot } from '../../game/actions'
import { describeWhatIf } from '../../game/text/whatIf'
import { view } from '../../game/view'

const gameOf = (name: string): GameRecord => {
  const record = GAMES.get(name)
  if (record === undefined) throw new Error(`no recorded game ${name}`)
  return record
}
const short = gameOf('two-seats-short')

const stateAt = (record: GameRecord, step: number) => {
  const played = replay(record, undefined, step)
  if (!played.ok) throw new Error(played.problem.message)
  return played.state
}

const leave: Action = { move: 'extravasate', at: 'lung' }
const rest: Action = { move: 'rest' }

describe('the choices of a game', () => {
  const choices = choicesOf(playedOf(short), '0', expertAdvisor('test'), expertJudge)

  test('are all that the seat did, each beside one that it could have done', () => {
    const own = short.steps.flatMap(({ seat }, step) => (seat === '0' ? [step] : []))
    expect(choices.map(({ step }) => step)).toEqual(own)
    for (const { step, best, gain } of choices) {
      expect(gain).toBeGreaterThanOrEqual(0)
      expect(whyNot(stateAt(short, step), '0', best)).toBeUndefined()
    }
  })

  test('gain nothing where the best was taken', () => {
    const taken = choices.filter(
      ({ action, best }) => JSON.stringify(action) === JSON.stringify(best),
    )
    expect(taken.length).toBeGreaterThan(0)
    for (const { gain } of taken) expect(gain).toBe(0)
  })

  test('are judged by where they led, less the luck of the dice', () => {
    // A judge to whom a rolled die was all luck, and an advisor that had never tried what was chosen.
    const advisor = () => ({ best: rest, value: 5, of: () => 0, onAverage: () => 1 })
    const lucky = { ...expertJudge, acting: () => 4 }
    const [first] = choicesOf(playedOf(short), '0', advisor, lucky)
    // It led to 5, of which 4 − 1 = 3 were luck: 2, so that the best promised 3 more.
    expect(first?.gain).toBe(3)
  })
})

describe('a “what if”', () => {
  // Late in the game, so that playing on is quick.
  const step = short.steps.findLastIndex(
    ({ seat, action }) => seat === '0' && action.move === 'invade',
  )
  const { action } = short.steps[step] ?? { action: rest }
  const choice: Choice = { round: 1, step, action, best: rest, gain: 1 }

  test('plays on from both ways as often, under the same luck', () => {
    const found = whatIfOf(playedOf(short), '0', [choice])
    expect(found).toMatchObject({ round: 1, step, chosen: { action }, other: { action: rest } })
    expect(found?.chosen.endings).toHaveLength(50)
    expect(found?.other.endings).toHaveLength(50)
    const seen = view(stateAt(short, step), '0')
    expect(endingOf(seen, '0', action, 'a')).toEqual(endingOf(seen, '0', action, 'a'))
    const endings = ['a', 'b', 'c', 'd', 'e', 'f'].map((t) => endingOf(seen, '0', action, t).points)
    expect(new Set(endings).size).toBeGreaterThan(1)
  })

  test('is the same each time, and does not touch the record', () => {
    const before = JSON.stringify(short)
    expect(whatIfOf(playedOf(short), '0', [choice])).toEqual(
      whatIfOf(playedOf(short), '0', [choice]),
    )
    expect(JSON.stringify(short)).toBe(before)
  })

  test('knows nothing of cards that the seat could not see', () => {
    const { decks } = short.deal
    // Cards are drawn from the end: these two are the last that could ever come.
    const swapped = ([first = '', second = '', ...rest]: readonly string[]) => [
      second,
      first,
      ...rest,
    ]
    const other: GameRecord = {
      ...short,
      deal: {
        ...short.deal,
        decks: { ...decks, clinical: swapped(decks.clinical), soil: swapped(decks.soil) },
      },
    }
    expect(other.deal.decks).not.toEqual(decks)
    expect(view(stateAt(other, step), '0')).toEqual(view(stateAt(short, step), '0'))
    expect(whatIfOf(playedOf(other), '0', [choice])).toEqual(
      whatIfOf(playedOf(short), '0', [choice]),
    )
  })

  test('is about the choice that makes the most of a difference when it is played on', () => {
    const record = gameOf('secret-offers')
    const all = choicesOf(playedOf(record), '0', expertAdvisor('test'), expertJudge)
    const found = whatIfOf(playedOf(record), '0', all)
    expect(found).not.toBeNull()
    const mean = ({ endings }: Way) => endings.reduce((sum, { points }) => sum + points, 0)
    if (found !== null) expect(mean(found.other)).toBeGreaterThan(mean(found.chosen))
  })

  test.each([
    ['hardly anything would be gained', { ...choice, gain: 0.29 }],
    ['only the number of cells differs', { ...choice, best: { ...action, cells: 1 } as Action }],
  ])('is not asked where %s', (_words, one) => {
    expect(whatIfOf(playedOf(short), '0', [one])).toBeNull()
  })

  test('is asked at the very boundary', () => {
    expect(whatIfOf(playedOf(short), '0', [{ ...choice, gain: 0.3 }])).not.toBeNull()
  })
})

describe('a “what if” in words', () => {
  const way = (act: Action, points: readonly number[], tumours = points.map(() => 0)): Way => ({
    action: act,
    endings: points.map((one, i) => ({ points: one, tumours: tumours[i] ?? 0 })),
  })
  const asked = (chosen: Way, other: Way): WhatIf => ({
    round: 4,
    step: 20,
    chosen,
    other,
    topic: 'extravasation',
  })

  test('asks, and counts how often a tumour grew', () => {
    const words = describeWhatIf(asked(way(rest, [2, 4], [0, 0]), way(leave, [5, 9], [2, 0])), null)
    expect(words.question).toBe(
      'In round 4 you chose “Rest”. What if you had chosen “Leave the vessel in the lung”?',
    )
    expect(words.chosen.sentence).toBe(
      'In 2 tries from here a new tumour grew in 0; 3.0 points on average.',
    )
    expect(words.other).toMatchObject({ tries: 2, withTumour: 1 })
    expect([...words.other.points]).toEqual([
      [5, 1],
      [9, 1],
    ])
  })

  test('of somebody else names them', () => {
    const { question } = describeWhatIf(asked(way(rest, [2]), way(leave, [5])), 'Kind Lynx')
    expect(question).toBe(
      'In round 4 Kind Lynx chose “Rest”. What if it had been “Leave the vessel in the lung”?',
    )
  })

  test.each([
    ['more', [2, 3, 2, 3], [4, 5, 4, 6], 'led to 2.3 points more'],
    ['fewer', [4, 5, 4, 6], [2, 3, 2, 3], 'led to 2.3 points fewer'],
    ['no clear difference', [2, 9, 1, 8], [9, 2, 3, 8], 'no clear difference'],
    ['no difference at all', [2, 2], [2, 2], 'no clear difference'],
  ])('says that it came to %s', (_words, before, after, said) => {
    expect(describeWhatIf(asked(way(rest, before), way(leave, after)), null).verdict).toContain(
      said,
    )
  })
})
