import { describe, expect, test } from 'vitest'
import { immuneCard } from '../../game/catalogue'
import { given } from '../support/scenario'

describe('I1 Tests and hits', () => {
  test('cells that are named test; failures are lost, others are left alone', () => {
    given({ seats: [{ singles: { lung: 2, entry: 2, node: 2 }, clusters: { lung: 2 } }] })
      .rolls(5, 4)
      .whenBody({ immune: 'nk-patrol' })
      .logs('tested', { rule: 'I1', what: 'immune', rolls: [5, 4], survived: 1, lost: 1 })
      .then({ seats: [{ singles: { lung: 1, entry: 2, node: 2 }, lost: 1 }] })
  })
  test('a colony that is hit loses one cell; at none it is gone', () => {
    given({ seats: [{ colonies: { lung: { size: 1, landed: 1 }, bone: { size: 2 } } }] })
      .rolls(4, 4)
      .whenBody({ immune: 'nk-patrol' })
      .logs('colonyHit', { rule: 'I1', at: 'lung', roll: 4, loss: 1, left: 0 })
      .logs('colonyHit', { rule: 'I1', at: 'bone', roll: 4, loss: 1, left: 1 })
      .then({ seats: [{ colonies: { bone: { size: 1 } }, lost: 2 }] })
  })
  test('“hit unless n+” is rolled once a colony, and n is enough', () => {
    const [unless = NaN] = immuneCard('killer-t-cell-match').effects.flatMap((effect) =>
      effect.kind === 'hit' ? [effect.unless] : [],
    )
    given({ seats: [{ colonies: { lung: { size: 3 } } }, { colonies: { lung: { size: 3 } } }] })
      .rolls(unless, unless - 1)
      .whenBody({ immune: 'killer-t-cell-match' })
      .then({ seats: [{}, { colonies: { lung: { size: 2 } }, lost: 1 }] })
  })
  test('a hit without a number is not rolled for', () => {
    given({ seats: [{ colonies: { lung: { size: 2 } } }, { colonies: { lung: { size: 1 } } }] })
      .whenBody({ immune: 't-cell-swarm' })
      .logs('colonyHit', { at: 'lung', roll: null, loss: 1, left: 1 })
      .then({
        seats: [
          { colonies: { lung: { size: 1 } }, lost: 1 },
          { colonies: {}, lost: 1 },
        ],
      })
  })
  test('colonies of a size from one to two are met, larger ones are not', () => {
    given({
      seats: [{ colonies: { lung: { size: 1 }, liver: { size: 2 }, bone: { size: 3 } } }],
    })
      .rolls(6, 5)
      .whenBody({ immune: 'first-day-window' })
      .then({
        seats: [
          {
            colonies: { lung: { size: 1 }, liver: { size: 1 }, bone: { size: 3 } },
            lost: 1,
          },
        ],
      })
  })
  test('colonies of one size only are met, smaller ones are not', () => {
    given({ seats: [{ colonies: { lung: { size: 3 }, liver: { size: 2 } } }] })
      .rolls(4)
      .whenBody({ immune: 'antibody-tag' })
      .then({ seats: [{ colonies: { lung: { size: 2 }, liver: { size: 2 } }, lost: 1 }] })
  })
  test('dormant colonies and secondary tumours are never hit', () => {
    given({ seats: [{ colonies: { lung: { size: 1, dormant: true } }, sites: { liver: [7] } }] })
      .whenBody({ immune: 'nk-patrol' })
      .logs('nothingHappened', { card: 'nk-patrol' })
      .then({})
  })
  test('landed cells are those that left a vessel this round', () => {
    given({ seats: [{ colonies: { lung: { size: 3, landed: 2 }, bone: { size: 3 } } }] })
      .rolls(5, 6, 6)
      .whenBody({ immune: 'first-day-window' })
      .then({
        seats: [{ colonies: { lung: { size: 2, landed: 1 }, bone: { size: 3 } }, lost: 1 }],
      })
  })
  test('an adaptation keeps its card away, and only from its seat', () => {
    given({
      seats: [{ singles: { lung: 1 }, adaptations: ['cd47-high'] }, { singles: { lung: 1 } }],
    })
      .whenBody({ immune: 'phagocyte-gulp' })
      .logs('untouched', { seat: '0', because: 'cd47-high' })
      .then({ seats: [{}, { singles: {}, lost: 1 }] })
  })
  test('it is not told where the card would have found nothing', () => {
    given({ seats: [{ singles: { entry: 1 }, adaptations: ['cd47-high'] }] })
      .whenBody({ immune: 'phagocyte-gulp' })
      .logsNo('untouched')
      .then({})
  })
  test('under a hush nothing attacks', () => {
    given({
      seats: [{ singles: { lung: 1 }, colonies: { lung: { size: 1 } } }],
      immune: ['regulatory-hush', 'nk-patrol'],
    })
      .whenBody({ immune: 'nk-patrol' })
      .logs('immuneQuiet', { cause: { by: 'card', card: 'regulatory-hush' } })
      .then({})
  })
  test('what is no attack still happens under a hush', () => {
    given({
      seats: [{ colonies: { lung: { size: 1, dormant: true } } }],
      immune: ['regulatory-hush', 'smouldering-inflammation'],
    })
      .whenBody({ immune: 'smouldering-inflammation' })
      .then({ seats: [{ colonies: { lung: { size: 1 } } }] })
  })
})

describe('T2 Order of organs settles ties', () => {
  test('of equal colonies the first organ is the smallest, and the largest', () => {
    const seats = [{ colonies: { liver: { size: 2 }, lung: { size: 2 }, adrenal: { size: 2 } } }]
    given({ seats })
      .rolls(4)
      .whenBody({ immune: 'missing-self' })
      .then({
        seats: [
          { colonies: { lung: { size: 1 }, liver: { size: 2 }, adrenal: { size: 2 } }, lost: 1 },
        ],
      })
    given({ seats: [{ colonies: { node: { size: 2 }, lung: { size: 2 } } }] })
      .rolls(4)
      .whenBody({ immune: 'node-sentinels' })
      .then({ seats: [{ colonies: { node: { size: 1 }, lung: { size: 2 } }, lost: 1 }] })
  })
  test('of two organs with equally many active cells the first is the busiest', () => {
    given({
      seats: [
        { colonies: { bone: { size: 2 }, lung: { size: 3, dormant: true } } },
        { colonies: { lung: { size: 2 }, liver: { size: 1 } } },
      ],
    })
      .whenBody({ immune: 't-cell-swarm' })
      .then({ seats: [{}, { colonies: { lung: { size: 1 }, liver: { size: 1 } }, lost: 1 }] })
  })
  test('one cell more decides', () => {
    given({ seats: [{ colonies: { bone: { size: 3 } } }, { colonies: { lung: { size: 2 } } }] })
      .whenBody({ immune: 't-cell-swarm' })
      .then({ seats: [{ colonies: { bone: { size: 2 } }, lost: 1 }] })
  })
})

describe('I1 Tests and hits: a phagocyte’s gulp', () => {
  test('takes one cell of the stroma, also from a seat that has no single cell in a bed', () => {
    given({ seats: [{ stroma: 3, clusters: { lung: 2 } }, { stroma: 1 }, { primary: 4 }] })
      .whenBody({ immune: 'phagocyte-gulp' })
      .logs('lost', { seat: '0', why: 'taken', from: { in: 'stroma' }, cells: 1 })
      .then({ seats: [{ stroma: 2, lost: 1 }, { stroma: 0, lost: 1 }, {}] })
  })
  test('and one single cell of every bed besides', () => {
    given({ seats: [{ stroma: 2, singles: { lung: 2, bone: 1, node: 1, entry: 1 } }] })
      .whenBody({ immune: 'phagocyte-gulp' })
      .then({ seats: [{ stroma: 1, singles: { lung: 1, node: 1, entry: 1 }, lost: 3 }] })
  })
  test('CD47 spares the stroma too, and says so', () => {
    given({ seats: [{ stroma: 2, adaptations: ['cd47-high'] }, { stroma: 2 }] })
      .whenBody({ immune: 'phagocyte-gulp' })
      .logs('untouched', { seat: '0', because: 'cd47-high' })
      .then({ seats: [{}, { stroma: 1, lost: 1 }] })
  })
  test('platelets cover cells in vessels, not those in the stroma', () => {
    given({ seats: [{ stroma: 2, singles: { lung: 1 }, covered: ['lung'] }] })
      .whenBody({ immune: 'phagocyte-gulp' })
      .then({ seats: [{ stroma: 1, lost: 1 }] })
  })
  test('what is told of a cell of the stroma names no platelets', () => {
    const { log } = given({ seats: [{ stroma: 1, singles: { lung: 1 } }] })
      .whenBody({ immune: 'phagocyte-gulp' })
      .after()
    const [ofStroma, ofLung] = log.flatMap((entry) => (entry.key === 'lost' ? [entry.saves] : []))
    const by = (card: string) => ({ by: { kind: 'adaptation', card }, cells: 1 })
    expect(ofStroma).toEqual([by('cd47-high')])
    expect(ofLung).toContainEqual(by('cd47-high'))
    expect(ofLung).toContainEqual(by('platelet-cloak'))
  })
})

describe('I2 Hidden', () => {
  test('covered cells are not found, others of the same seat are', () => {
    given({ seats: [{ singles: { lung: 1, bone: 1 }, covered: ['lung'] }] })
      .whenBody({ immune: 'phagocyte-gulp' })
      .then({ seats: [{ singles: { lung: 1 }, lost: 1 }] })
  })
  test('in the lymph node too', () => {
    given({ seats: [{ clusters: { node: 2 }, covered: ['node'] }] })
      .whenBody({ immune: 'node-sentinels' })
      .then({})
  })
  test('platelets hide no colony', () => {
    given({ seats: [{ colonies: { lung: { size: 1 } }, covered: ['lung'] }] })
      .rolls(4)
      .whenBody({ immune: 'nk-patrol' })
      .then({ seats: [{ colonies: {}, lost: 1 }] })
  })
  test('from treatment nothing is hidden', () => {
    given({
      seats: [{ clusters: { lung: 2 }, covered: ['lung'], colonies: { lung: { size: 3 } } }],
    })
      .whenBody({ clinical: 'radiotherapy' })
      .then({ seats: [{ clusters: {}, colonies: { lung: { size: 1 } }, lost: 4, cubes: 1 }] })
  })
})
