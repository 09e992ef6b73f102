import { describe, test } from 'vitest'
import type { Action } from '../../game/action'
import { VESSEL_PLACES, type VesselPlace } from '../../game/vocabulary'
import { given } from '../support/scenario'

const gather = (at: VesselPlace): Action => ({ move: 'aggregate', at })

describe('A6 Aggregate: single cells join into a cluster', () => {
  test.each(VESSEL_PLACES)('at %s', (at) => {
    given({ seats: [{ singles: { [at]: 2 } }, { singles: { [at]: 2 } }] })
      .when('0', gather(at))
      .logs('aggregated', { rule: 'A6', at, cells: 2 })
      .then({ seats: [{ singles: {}, clusters: { [at]: 2 }, covered: [at] }] })
  })
  test('two cells are enough, one is not', () => {
    given({ seats: [{ singles: { lung: 1 } }] })
      .when('0', gather('lung'))
      .refused('A6/too-few')
  })
  test('one joins the cluster that is there', () => {
    given({ seats: [{ singles: { lung: 1 }, clusters: { lung: 2 } }] })
      .when('0', gather('lung'))
      .then({ seats: [{ singles: {}, clusters: { lung: 3 }, covered: ['lung'] }] })
  })
  test('a cluster alone has nothing to gather', () => {
    given({ seats: [{ clusters: { lung: 3 } }] })
      .when('0', gather('lung'))
      .refused('A6/too-few')
  })
  test('cells beyond the limit stay single', () => {
    given({ seats: [{ singles: { lung: 7 } }] })
      .when('0', gather('lung'))
      .then({ seats: [{ singles: { lung: 2 }, clusters: { lung: 5 }, covered: ['lung'] }] })
  })
  test('at one place only', () => {
    given({ seats: [{ singles: { lung: 2, bone: 2 } }] })
      .when('0', gather('lung'))
      .then({ seats: [{ singles: { bone: 2 }, clusters: { lung: 2 }, covered: ['lung'] }] })
  })
  test('not while mesenchymal', () => {
    given({ seats: [{ singles: { lung: 2 }, dial: 'mesenchymal' }] })
      .when('0', gather('lung'))
      .refused('A6/mesenchymal')
  })
  test('not outside the vessels', () => {
    given({ seats: [{ stroma: 3 }] })
      .when('0', gather('stroma' as VesselPlace))
      .refused('A6/unknown')
  })
})

describe('A6 Aggregate: platelets cover the cells until the round ends', () => {
  test('flow tests −1, and the cover travels', () => {
    given({
      seats: [{ singles: { entry: 2 } }, { clusters: { entry: 2 } }],
      shear: 'high-shear-rush',
    })
      .rolls(2, 2, 2, 3)
      .when('0', gather('entry'))
      .whenBody('flow')
      .logs('tested', {
        seat: '0',
        test: { base: 3, parts: [{ source: { kind: 'platelets' }, by: -1 }], need: 2 },
      })
      .logs('tested', { seat: '1', test: { base: 3, parts: [], need: 3 } })
      .then({
        seats: [
          { singles: {}, clusters: { lung: 2 }, covered: ['lung'] },
          { singles: { lung: 1 }, clusters: {}, lost: 1 },
        ],
      })
  })
  test('it does not stay behind where no cell does', () => {
    given({ seats: [{ singles: { lung: 1 }, covered: ['lung'] }] })
      .rolls(2)
      .whenBody('flow')
      .then({ seats: [{ singles: { bone: 1 }, covered: ['bone'] }] })
  })
  test('it is gone with cells that are lost', () => {
    given({ seats: [{ singles: { lung: 1, bone: 1 }, covered: ['lung'] }] })
      .rolls(1, 3)
      .whenBody('flow')
      .then({ seats: [{ singles: { lung: 1 }, covered: [], lost: 1 }] })
  })
  test('a lodged cluster keeps it, and the singles take it along', () => {
    given({ seats: [{ singles: { liver: 1 }, clusters: { liver: 2 }, covered: ['liver'] }] })
      .rolls(2)
      .whenBody('flow')
      .then({
        seats: [{ singles: { lung: 1 }, clusters: { liver: 2 }, covered: ['lung', 'liver'] }],
      })
  })
})
