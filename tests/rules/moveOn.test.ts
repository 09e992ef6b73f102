import { describe, test } from 'vitest'
import type { Organ } from '../../game/vocabulary'
import { BEDS } from '../../game/vocabulary'
import { given } from '../support/scenario'

describe('A5 Move on: from the lymph node to the lung bed', () => {
  test('each cell tests 3 or more; the others are lost', () => {
    given({ seats: [{ singles: { node: 2, liver: 1 } }, { singles: { node: 2 } }] })
      .rolls(3, 2)
      .when('0', { move: 'moveOn', at: 'node' })
      .logs('tested', { rule: 'A5', what: 'moveOn', test: { base: 3, parts: [], need: 3 } })
      .then({ seats: [{ singles: { lung: 1, liver: 1 }, lost: 1 }] })
  })
  test('a cluster tests cell by cell and keeps together; singles roll first', () => {
    given({ seats: [{ singles: { node: 1 }, clusters: { node: 3 } }] })
      .rolls(2, 3, 2, 3)
      .when('0', { move: 'moveOn', at: 'node' })
      .then({ seats: [{ singles: {}, clusters: { lung: 2 }, lost: 2 }] })
  })
  test('it joins the cluster in the lung bed', () => {
    given({ seats: [{ clusters: { node: 2, lung: 4 } }] })
      .rolls(3, 3)
      .when('0', { move: 'moveOn', at: 'node' })
      .then({ seats: [{ clusters: { lung: 5 }, singles: { lung: 1 } }] })
  })
  test.each(['epithelial', 'mesenchymal'] as const)('the dial (%s) does not shift it', (dial) => {
    given({ seats: [{ singles: { node: 2 }, dial }] })
      .rolls(3, 2)
      .when('0', { move: 'moveOn', at: 'node' })
      .then({ seats: [{ singles: { lung: 1 }, lost: 1 }] })
  })
  test('not without cells there', () => {
    given({ seats: [{ singles: { lung: 2 } }] })
      .when('0', { move: 'moveOn', at: 'node' })
      .refused('A5/no-cells')
  })
})

describe('A6 Aggregate: the cover travels with the cells through the lymph', () => {
  test('to the lung bed', () => {
    given({ seats: [{ singles: { node: 2 }, covered: ['node'] }] })
      .rolls(3, 2)
      .when('0', { move: 'moveOn', at: 'node' })
      .then({ seats: [{ singles: { lung: 1 }, covered: ['lung'], lost: 1 }] })
  })
  test('not when none of them arrives', () => {
    given({ seats: [{ singles: { node: 1, lung: 1 }, covered: ['node'] }] })
      .rolls(2)
      .when('0', { move: 'moveOn', at: 'node' })
      .then({ seats: [{ singles: { lung: 1 }, covered: [], lost: 1 }] })
  })
  test('and there is none where there was none', () => {
    given({ seats: [{ singles: { node: 1 } }] })
      .rolls(3)
      .when('0', { move: 'moveOn', at: 'node' })
      .then({ seats: [{ singles: { lung: 1 } }] })
  })
})

describe('A5 Move on: a lodged cluster breaks up', () => {
  test.each(BEDS)('in the %s bed, without a test', (at) => {
    given({ seats: [{ clusters: { [at]: 3 }, singles: { [at]: 1 } }, { clusters: { [at]: 3 } }] })
      .when('0', { move: 'moveOn', at })
      .logs('brokeUp', { rule: 'A5', at, cells: 3 })
      .then({ seats: [{ clusters: {}, singles: { [at]: 4 } }] })
  })
  test('strong junctions keep cards from it, not the seat itself', () => {
    given({ seats: [{ clusters: { bone: 2 }, adaptations: ['strong-junctions'] }] })
      .when('0', { move: 'moveOn', at: 'bone' })
      .then({ seats: [{ clusters: {}, singles: { bone: 2 } }] })
  })
  test('single cells flow on by themselves', () => {
    given({ seats: [{ singles: { bone: 2 } }] })
      .when('0', { move: 'moveOn', at: 'bone' })
      .refused('A5/no-cluster')
  })
  test.each(['entry', 'plexus', 'stroma'])('not at %s', (at) => {
    given({ seats: [{ clusters: { entry: 2, plexus: 2 }, stroma: 2 }] })
      .when('0', { move: 'moveOn', at: at as Organ })
      .refused('A5/unknown')
  })
})
