import { describe, expect, test } from 'vitest'
import { commandOf, KEY_WORDS, type Press } from '../../client/match/keys'
import { spotAtStage } from '../../client/match/stageSpots'
import type { Spot } from '../../client/match/spots'
import { tableFrom } from '../support/sketch'

const pressed = (key: string, how: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  isTyping: false,
  inDialog: false,
  ...how,
})
const LETTERS = ['t', 'h', 'l', 'e', 'b', '?', '1', '7']

describe('keys of a single character', () => {
  test.each([
    ['t', 'legal'],
    ['T', 'legal'],
    ['h', 'hand'],
    ['l', 'again'],
    ['e', 'done'],
    ['b', 'words'],
    ['?', 'help'],
  ])('%s is “%s”', (key, is) => expect(commandOf(pressed(key), true)).toEqual({ is }))

  test('1 to 7 jump to a stage; 0 and 8 are none', () => {
    expect(commandOf(pressed('1'), true)).toEqual({ is: 'stage', stage: 1 })
    expect(commandOf(pressed('7'), true)).toEqual({ is: 'stage', stage: 7 })
    expect(commandOf(pressed('0'), true)).toBeNull()
    expect(commandOf(pressed('8'), true)).toBeNull()
  })

  test.each(LETTERS)('%s does nothing when they are switched off', (key) =>
    expect(commandOf(pressed(key), false)).toBeNull(),
  )

  test.each(['ctrlKey', 'altKey', 'metaKey', 'isTyping', 'inDialog'] as const)(
    'none works with %s',
    (how) => {
      for (const key of LETTERS) expect(commandOf(pressed(key, { [how]: true }), true)).toBeNull()
    },
  )

  test('Shift takes letters away, but not what many keyboards have under it', () => {
    const shifted = { shiftKey: true }
    expect(commandOf(pressed('T', shifted), true)).toBeNull()
    expect(commandOf(pressed('?', shifted), true)).toEqual({ is: 'help' })
    expect(commandOf(pressed('3', shifted), true)).toEqual({ is: 'stage', stage: 3 })
  })

  test('every one of them is in the help', () => {
    const told = KEY_WORDS.filter(({ single }) => single).flatMap(({ keys }) => keys)
    for (const key of LETTERS) expect(told).toContain(key.toUpperCase())
  })
})

test('Escape goes back, switched off or not, but never out of a dialog', () => {
  expect(commandOf(pressed('Escape'), false)).toEqual({ is: 'back' })
  expect(commandOf(pressed('Escape', { inDialog: true }), true)).toBeNull()
})

describe('a jump to a stage', () => {
  const view = tableFrom({
    seats: [
      {
        primary: 3,
        singles: { liver: 1, brain: 2 },
        clusters: { lung: 2 },
        colonies: { bone: { size: 1 } },
      },
      { stroma: 1, colonies: { node: { size: 2 } } },
    ],
  })
  const round = (stage: number, times: number): Spot[] => {
    const spots: Spot[] = []
    for (let i = 0; i < times; i++) spots.push(spotAtStage(view, '0', stage, spots.at(-1) ?? null))
    return spots
  }

  test('leads from one place with cells of one’s own to the next, and round again', () => {
    expect(round(5, 4)).toEqual(['lung', 'liver', 'brain', 'lung'])
    expect(round(6, 2)).toEqual(['bone', 'bone'])
  })
  test('leads to every place of the stage where one has no cells', () => {
    expect(round(3, 3)).toEqual(['entry', 'plexus', 'entry'])
    expect(round(7, 2)).toEqual(['node', 'lung'])
  })
  test('of somebody who watches leads to everybody’s cells', () => {
    expect(spotAtStage(view, null, 6, null)).toBe('node')
    expect(spotAtStage(view, null, 2, null)).toBe('stroma')
  })
})
