import { describe, expect, test } from 'vitest'
import { profileOf } from '../../game/profile'
import { arriveAsCluster, shrinkCluster } from '../../game/rules/vessels'
import { seatAt } from '../../game/state'
import type { CardId } from '../../game/vocabulary'
import { given } from '../support/scenario'
import { tableFrom } from '../support/sketch'

const STRONG = ['strong-junctions']

/** Where cells that arrive together end up: [singles, cluster]. */
const arrive = (
  cells: number,
  before: { singles?: number; cluster?: number } = {},
  adaptations: readonly CardId[] = [],
) => {
  const { singles = 0, cluster = 0 } = before
  const seat = seatAt(
    tableFrom({
      seats: [{ singles: { lung: singles }, clusters: { lung: cluster }, adaptations }],
    }),
    '0',
  )
  arriveAsCluster(seat, profileOf(seat), 'lung', cells)
  return [seat.singles.lung, seat.clusters.lung]
}

describe('T6 Singles and clusters: 2 to 5 cells, 7 with strong junctions', () => {
  test.each([
    [0, [], [0, 0]],
    [1, [], [1, 0]],
    [2, [], [0, 2]],
    [5, [], [0, 5]],
    [6, [], [1, 5]],
    [8, [], [3, 5]],
    [6, STRONG, [0, 6]],
    [7, STRONG, [0, 7]],
    [8, STRONG, [1, 7]],
  ])('%i cells that arrive together, with %j', (cells, adaptations, expected) => {
    expect(arrive(cells, {}, adaptations)).toEqual(expected)
  })

  test('they join the cluster that is there, at most one a place', () => {
    expect(arrive(2, { cluster: 2 })).toEqual([0, 4])
    expect(arrive(2, { cluster: 3 })).toEqual([0, 5])
    expect(arrive(2, { cluster: 4 })).toEqual([1, 5])
  })
  test('one that is left of a cluster joins the cluster there too', () => {
    expect(arrive(1, { cluster: 2 })).toEqual([0, 3])
  })
  test('single cells that are there stay single', () => {
    expect(arrive(2, { singles: 3 })).toEqual([3, 2])
    expect(arrive(1, { singles: 3 })).toEqual([4, 0])
  })
})

describe('T6 Singles and clusters: a cluster of one is a single cell', () => {
  test.each([
    [3, 1, [0, 2]],
    [3, 2, [1, 0]],
    [3, 3, [0, 0]],
    [2, 1, [1, 0]],
  ])('of %i cells %i are lost', (size, lost, expected) => {
    const seat = seatAt(tableFrom({ seats: [{ clusters: { bone: size } }] }), '0')
    shrinkCluster(seat, 'bone', lost)
    expect([seat.singles.bone, seat.clusters.bone]).toEqual(expected)
  })

  test('after flow', () => {
    given({ seats: [{ clusters: { entry: 2 } }, { clusters: { entry: 2 } }] })
      .rolls(2, 1, 2, 2)
      .whenBody('flow')
      .then({
        seats: [{ clusters: {}, singles: { lung: 1 }, lost: 1 }, { clusters: { lung: 2 } }],
      })
  })

  test('after an immune test, and the cell is not tested again', () => {
    given({ seats: [{ clusters: { liver: 3 }, singles: { liver: 1 } }] })
      .rolls(5, 4, 4, 5)
      .whenBody({ immune: 'kupffer-sentinels' })
      .then({ seats: [{ clusters: {}, singles: { liver: 2 }, lost: 2 }] })
  })

  test('after entering the blood', () => {
    given({ seats: [{ stroma: 2 }] })
      .rolls(3, 2)
      .when('0', { move: 'intravasate', route: 'blood', form: 'cluster', cells: 2 })
      .then({ seats: [{ stroma: 0, singles: { entry: 1 }, lost: 1 }] })
  })
})
