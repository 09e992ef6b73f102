import { expect, test } from 'vitest'
import type { Action } from '../../game/action'
import type { SeatSketch, TableSketch } from '../../game/define'
import { topicOfAction } from '../../game/text/topicOfAction'
import { given } from '../support/scenario'

const topic = (action: Action, seat: SeatSketch = {}, table: Partial<TableSketch> = {}): string =>
  topicOfAction(given({ seats: [seat, {}], ...table }).after().state, '0', action)

test.each<[string, Action, string]>([
  ['a change', { move: 'fix', adaptation: 'met' }, 'mutation-and-selection'],
  ['the dial', { move: 'turnDial', to: 'epithelial' }, 'emt'],
  ['dividing', { move: 'divide' }, 'primary-tumour'],
  ['invading', { move: 'invade', cells: 2 }, 'local-invasion'],
  ['invading and going on', { move: 'invade', cells: 2, onward: true }, 'intravasation'],
  [
    'single cells into the blood',
    { move: 'intravasate', route: 'blood', form: 'single', cells: 2 },
    'intravasation',
  ],
  [
    'a cluster into the blood',
    { move: 'intravasate', route: 'blood', form: 'cluster', cells: 2 },
    'clusters',
  ],
  ['the lymph', { move: 'intravasate', route: 'lymph', form: 'single', cells: 2 }, 'lymph-route'],
  [
    'the veins of the spine',
    { move: 'intravasate', route: 'plexus', form: 'single', cells: 2 },
    'vertebral-plexus',
  ],
  ['leaving', { move: 'extravasate', at: 'liver' }, 'extravasation'],
  ['passing with the lymph', { move: 'moveOn', at: 'node' }, 'lymph-route'],
  ['breaking up', { move: 'moveOn', at: 'lung' }, 'circulation'],
  ['platelets', { move: 'aggregate', at: 'lung' }, 'platelets'],
  ['a niche', { move: 'niche', at: 'lung' }, 'niche'],
])('%s', (_, action, expected) => expect(topic(action)).toBe(expected))

const colonise: Action = { move: 'colonise', at: 'liver' }

test.each<[string, SeatSketch, string]>([
  ['one that sleeps', { colonies: { liver: { size: 2, dormant: true } } }, 'dormancy'],
  ['a first cell', { colonies: { liver: { size: 1 } } }, 'colonisation'],
  ['the soil of its organ', { colonies: { liver: { size: 2 } } }, 'soil-liver'],
  ['the last step', { colonies: { liver: { size: 3 } } }, 'size-wall'],
  [
    'the last step with a blood supply',
    { colonies: { liver: { size: 3 } }, adaptations: ['angiogenic-switch'] },
    'secondary-tumour',
  ],
])('a colony: %s', (_, seat, expected) => expect(topic(colonise, seat)).toBe(expected))

test.each<[string, string]>([
  ['nk-patrol', 'natural-killer-cells'],
  ['t-cell-swarm', 't-cells'],
  ['phagocyte-gulp', 'phagocytes'],
  ['diapedesis-drill', 'circulation'],
])('waiting for the body, with %s forecast', (card, expected) => {
  expect(topic({ move: 'done' }, {}, { immune: [card] })).toBe(expected)
  expect(topic({ move: 'rest' }, {}, { immune: [card] })).toBe(expected)
})

test('waiting with cells in the blood', () => {
  expect(topic({ move: 'done' }, { singles: { lung: 1 } })).toBe('circulation')
  expect(topic({ move: 'done' }, { singles: { node: 1 } })).toBe('natural-killer-cells')
})
