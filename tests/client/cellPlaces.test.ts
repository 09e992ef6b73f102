import { describe, expect, test } from 'vitest'
import { LANDSCAPE } from '../../client/board/geometry'
import { isOrgan } from '../../client/match/spots'
import { placeCells, TOKEN, type PlacedCells } from '../../client/classroom/wall/cellPlaces'
import type { TileCells } from '../../client/classroom/types'
import { SEAT_IDS, VESSEL_PLACES, type SeatId } from '../../game/public'

const AT = ['stroma', ...VESSEL_PLACES] as const

const kindsAt = (at: TileCells['at']): readonly TileCells['what'][] =>
  at !== 'stroma' && isOrgan(at) ? ['cells', 'colony', 'dormant', 'secondary'] : ['cells']

/** Cells of these seats of every kind, everywhere. */
const everywhere = (seats: readonly SeatId[], count: number): TileCells[] =>
  AT.flatMap((at) =>
    kindsAt(at).flatMap((what) => seats.map((seat) => ({ seat, at, what, count }))),
  )

/** Whether two tokens cover something of each other; a hair of rounding does not count. */
const touch = (a: PlacedCells, b: PlacedCells): boolean => {
  const reach = ((a.scale + b.scale) * TOKEN.height) / 2 - 0.01
  return Math.abs(a.point[0] - b.point[0]) < reach && Math.abs(a.point[1] - b.point[1]) < reach
}

describe('on the small board of a table', () => {
  test.each(AT)('cells at %s lie on that spot of the drawing, of whatever kind', (at) => {
    for (const what of kindsAt(at)) {
      const [placed] = placeCells([{ seat: '0', at, what, count: 2 }])
      const [x = NaN, y = NaN] = placed?.point ?? []
      const [left, top, right, bottom] = LANDSCAPE.boxes[at]
      expect(x > left && x < right && y > top && y < bottom, `${what} at ${x}, ${y}`).toBe(true)
    }
  })

  test.each([1, 2, 3, 4, 6])('the tokens of %i seats never lie on each other', (many) => {
    for (const count of [1, 3]) {
      const all = everywhere(SEAT_IDS.slice(0, many), count)
      const placed = placeCells(all)
      expect(placed).toHaveLength(all.length)
      for (const [i, one] of placed.entries())
        for (const other of placed.slice(i + 1))
          expect(touch(one, other), JSON.stringify([one, other])).toBe(false)
    }
  })

  test('a token alone is as large as it can be, and smaller only where many are', () => {
    const alone = placeCells([{ seat: '0', at: 'lung', what: 'colony', count: 1 }])
    expect(alone.map(({ scale }) => scale)).toEqual([1])
    const crowd = placeCells(everywhere(SEAT_IDS.slice(0, 4), 1))
    expect(Math.min(...crowd.map(({ scale }) => scale))).toBeGreaterThan(0.4)
  })
})
