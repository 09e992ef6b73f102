import { describe, test } from 'vitest'
import type { Action } from '../../game/action'
import type { Form, Route } from '../../game/vocabulary'
import { given } from '../support/scenario'

const enter = (route: Route, form: Form, cells: number): Action => ({
  move: 'intravasate',
  route,
  form,
  cells,
})
const UNCHANGED = { base: 3, parts: [], need: 3 }

describe('A3 Intravasate: the routes', () => {
  test('blood, each alone: on 3 or more a cell is in the entry', () => {
    given({ seats: [{ stroma: 4 }, { stroma: 4 }] })
      .rolls(3, 2, 5)
      .when('0', enter('blood', 'single', 3))
      .logs('tested', { rule: 'A3', route: 'blood', test: UNCHANGED, survived: 2, lost: 1 })
      .then({ seats: [{ stroma: 1, singles: { entry: 2 }, lost: 1 }] })
  })
  test('blood, as a cluster: the survivors form one', () => {
    given({ seats: [{ stroma: 4 }] })
      .rolls(3, 2, 5)
      .when('0', enter('blood', 'cluster', 3))
      .then({ seats: [{ stroma: 1, clusters: { entry: 2 }, lost: 1 }] })
  })
  test('they join the cluster that waits there', () => {
    given({ seats: [{ stroma: 3, clusters: { entry: 3 } }] })
      .rolls(3, 3, 3)
      .when('0', enter('blood', 'cluster', 3))
      .then({ seats: [{ stroma: 0, clusters: { entry: 5 }, singles: { entry: 1 } }] })
  })
  test('lymph, each alone: on 2 or more a cell is at the lymph node', () => {
    given({ seats: [{ stroma: 2 }] })
      .rolls(2, 1)
      .when('0', enter('lymph', 'single', 2))
      .logs('tested', { route: 'lymph', test: { base: 2, parts: [], need: 2 } })
      .then({ seats: [{ stroma: 0, singles: { node: 1 }, lost: 1 }] })
  })
  test('with a lymph route in the lung bed', () => {
    given({ seats: [{ stroma: 1, adaptations: ['lymph-route'] }] })
      .rolls(2)
      .when('0', enter('lymph', 'single', 1))
      .then({ seats: [{ stroma: 0, singles: { lung: 1 } }] })
  })
  test('lymph never as a cluster', () => {
    given({ seats: [{ stroma: 4 }] })
      .when('0', enter('lymph', 'cluster', 2))
      .refused('A3/lymph-alone')
  })
  test.each(['breast', 'prostate'] as const)('the vertebral plexus, for %s', (tumour) => {
    given({ seats: [{ tumour, stroma: 2 }] })
      .rolls(3, 2)
      .when('0', enter('plexus', 'single', 2))
      .then({ seats: [{ stroma: 0, singles: { plexus: 1 }, lost: 1 }] })
    given({ seats: [{ tumour, stroma: 2 }] })
      .rolls(3, 3)
      .when('0', enter('plexus', 'cluster', 2))
      .then({ seats: [{ stroma: 0, clusters: { plexus: 2 } }] })
  })
  test.each(['colorectal', 'lung', 'melanoma', 'kidney'] as const)('but not for %s', (tumour) => {
    given({ seats: [{ tumour, stroma: 2 }] })
      .when('0', enter('plexus', 'single', 1))
      .refused('A3/no-plexus')
  })
  test.each([
    ['airway', 'single'],
    ['blood', 'crowd'],
    ['toString', 'single'],
  ])('not by %s as %s', (route, form) => {
    given({ seats: [{ stroma: 2 }] })
      .when('0', enter(route as Route, form as Form, 1))
      .refused('A3/unknown')
  })
})

describe('A3 Intravasate: how many', () => {
  test('up to five', () => {
    given({ seats: [{ stroma: 6 }] })
      .rolls(3, 3, 3, 3, 3)
      .when('0', enter('blood', 'single', 5))
      .then({ seats: [{ stroma: 1, singles: { entry: 5 } }] })
    given({ seats: [{ stroma: 6 }] })
      .when('0', enter('blood', 'single', 6))
      .refused('A3/count')
  })
  test('not more than there are', () => {
    given({ seats: [{ stroma: 2 }] })
      .when('0', enter('lymph', 'single', 3))
      .refused('A3/count')
  })
  test.each([0, -2, 2.5, NaN])('not %d', (cells) => {
    given({ seats: [{ stroma: 4 }] })
      .when('0', enter('blood', 'single', cells))
      .refused('A3/count')
  })
  test('not from an empty stroma', () => {
    given({ seats: [{ primary: 5 }] })
      .when('0', enter('blood', 'single', 1))
      .refused('A3/no-cells')
  })
  test('a cluster needs two cells to set out', () => {
    given({ seats: [{ stroma: 4 }] })
      .when('0', enter('blood', 'cluster', 1))
      .refused('A3/cluster-of-one')
  })
})

describe('A3 Intravasate: what shifts the test', () => {
  test('no cluster can form while mesenchymal, single cells need one less', () => {
    const seats = [{ stroma: 2, dial: 'mesenchymal' as const }]
    given({ seats })
      .when('0', enter('blood', 'cluster', 2))
      .refused('A3/mesenchymal')
    given({ seats })
      .rolls(2, 1)
      .when('0', enter('blood', 'single', 2))
      .then({ seats: [{ stroma: 0, singles: { entry: 1 }, lost: 1 }] })
  })
  test('while epithelial they need one more, in the lymph too', () => {
    given({ seats: [{ stroma: 2, dial: 'epithelial' }] })
      .rolls(3, 2)
      .when('0', enter('lymph', 'single', 2))
      .then({ seats: [{ stroma: 0, singles: { node: 1 }, lost: 1 }] })
  })
  test.each(['blood', 'plexus'] as const)('a guide into the blood helps by the %s', (route) => {
    given({ seats: [{ stroma: 2 }], immune: ['macrophage-guide'] })
      .rolls(2, 1)
      .when('0', enter(route, 'single', 2))
      .then({
        seats: [{ stroma: 0, singles: { [route === 'blood' ? 'entry' : 'plexus']: 1 }, lost: 1 }],
      })
  })
  test('but not into the lymph', () => {
    given({ seats: [{ stroma: 1, dial: 'epithelial' }], immune: ['macrophage-guide'] })
      .rolls(2)
      .when('0', enter('lymph', 'single', 1))
      .then({ seats: [{ stroma: 0, lost: 1 }] })
  })
})
