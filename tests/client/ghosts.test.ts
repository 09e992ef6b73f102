import { describe, expect, test } from 'vitest'
import landscape from '../../client/board/art/landscape.json'
import portrait from '../../client/board/art/portrait.json'
import { LANDSCAPE, PORTRAIT, type Point } from '../../client/board/geometry'
import { placementsOf } from '../../client/board/placements'
import { CLEAR, clearPoint, ghostPoints, ghostsIn } from '../../client/motion/ghosts'
import { placesIn } from '../../client/motion/places'
import { playedSteps } from '../support/playedSteps'

const apart = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1])

describe('a place that is clear', () => {
  test('is the one wished for, if nothing lies there', () => {
    expect(clearPoint([50, 50], [], 20)).toEqual([50, 50])
    expect(clearPoint([50, 50], [[71, 50]], 20)).toEqual([50, 50])
  })
  test('is the nearest beside it, if something does', () => {
    const found = clearPoint([50, 50], [[52, 50]], 20)
    expect(apart(found, [52, 50])).toBeGreaterThanOrEqual(20)
    expect(apart(found, [50, 50])).toBeLessThanOrEqual(30)
  })
  test('is the clearest there is, if something lies everywhere', () => {
    const everywhere = Array.from({ length: 41 * 41 }, (_, i): Point => [
      (i % 41) * 3,
      Math.floor(i / 41) * 3,
    ])
    const gap: Point = [15, 60]
    const taken = everywhere.filter((point) => apart(point, gap) >= 10)
    expect(apart(clearPoint([60, 60], taken, 20), gap)).toBeLessThan(1)
  })
})

describe('outlines of lost cells on the board', () => {
  test.each([
    { name: 'wide', geometry: LANDSCAPE, drawing: landscape },
    { name: 'tall', geometry: PORTRAIT, drawing: portrait },
  ])('lie on no token and on no other outline, on the $name board', ({ geometry, drawing }) => {
    const { cells, flow } = drawing
    let looked = 0
    for (const seats of [2, 4, 6])
      for (const { after, log } of playedSteps(seats, 'outlines')) {
        const ghosts = ghostsIn(log, null)
        const placed = placementsOf(after, null, geometry, cells)
        const places = placesIn(placed, placed, geometry)
        const byKey = ghostPoints(ghosts, places, geometry, flow)
        expect([...byKey.keys()]).toEqual(ghosts.map(({ key }) => key))
        const points = [...byKey.values()]
        const all = [...points, ...placed.map(({ at }) => at)]
        points.forEach((point, i) => {
          for (const other of all.filter((_, j) => j !== i))
            expect(apart(point, other)).toBeGreaterThanOrEqual(geometry.gap * CLEAR)
          looked += 1
        })
      }
    expect(looked).toBeGreaterThan(500)
  })
})
