import { describe, expect, test } from 'vitest'
import {
  freshPace,
  isLastRound,
  isOverdue,
  MINUTE,
  paceAfter,
  playEnds,
  roundTakes,
} from '../../server/classroom/clock'

const at = (minutes: number) => minutes * MINUTE
const plan = { students: 30, length: 'short', checks: true } as const

describe('when the game should end', () => {
  test('ten minutes stay for the debrief, four for the check, three for the end', () => {
    const lesson = { ...plan, bell: at(45), playing: at(6) }
    expect(playEnds(lesson, 1)).toBe(at(28))
    expect(playEnds({ ...lesson, checks: false }, 1)).toBe(at(32))
  })
  test('nothing is planned before it has begun', () => {
    expect(playEnds({ ...plan, bell: at(45), playing: null }, 1)).toBeNull()
  })
  test('a game that begins late is still played for five minutes', () => {
    expect(playEnds({ ...plan, bell: at(45), playing: at(30) }, 1)).toBe(at(35))
  })
  test('a lesson that runs sixty times faster is over sixty times sooner', () => {
    expect(playEnds({ ...plan, bell: at(45) / 60, playing: at(6) / 60 }, 60)).toBe(at(28) / 60)
  })
})

describe('the pace of a table', () => {
  test('is that of its last three rounds', () => {
    let pace = freshPace(1, 0)
    expect(roundTakes(pace, 1)).toBe(at(2))
    for (const [round, now] of [
      [2, 5],
      [3, 7],
      [4, 8],
      [5, 9],
    ] as const)
      pace = paceAfter(pace, round, at(now))
    expect(pace.began).toBe(at(9))
    expect(roundTakes(pace, 1)).toBe(at(4 / 3))
  })
  test('does not change while a round is played', () => {
    const pace = freshPace(3, at(4))
    expect(paceAfter(pace, 3, at(9))).toBe(pace)
  })
})

describe('the last round', () => {
  const pace = { round: 5, began: at(20), took: [at(2), at(2)] }
  test('is the one that ends within a minute of the plan', () => {
    expect(isLastRound(pace, at(20), at(23), 1)).toBe(true)
    expect(isLastRound(pace, at(20), at(23) + 1, 1)).toBe(false)
  })
  test('is also the one that is still played when it is time', () => {
    expect(isLastRound(pace, at(22), at(23), 1)).toBe(true)
    expect(isLastRound(pace, at(21.9), at(24), 1)).toBe(false)
    expect(isLastRound(pace, at(23), at(24), 1)).toBe(true)
  })
  test('is finished for everybody half a minute after the plan', () => {
    expect(isOverdue(at(23.5), at(23), 1)).toBe(true)
    expect(isOverdue(at(23.5) - 1, at(23), 1)).toBe(false)
  })
})
