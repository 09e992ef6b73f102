import { defineImmune } from '../../define'
import { VESSEL_PLACES } from '../../vocabulary'

export default defineImmune({
  id: 'antibody-tag',
  title: 'Antibody tag',
  copies: 1,
  icon: 'P',
  effects: [
    { kind: 'cellTest', cells: 'all', at: VESSEL_PLACES, need: 5, crowd: 2 },
    { kind: 'hit', colonies: { by: 'size', min: 3, max: 3 }, unless: 5 },
  ],
  biology:
    'Antibodies are proteins that stick to matching molecules on a cell. Tagged cells are found more easily by phagocytes and NK cells, most of all where many are together.',
  deeper:
    'The tail of the antibody binds Fc receptors on phagocytes and NK cells; it can also start complement, a chain of blood proteins that coats and sometimes punctures cells. Several medicines are antibodies that work partly in this way. Many tumour cells carry CD55 or CD59, which damp complement.',
  sources: ['textbook'],
  certainty: 'M-H',
  concepts: ['S0-14', 'S2-33'],
  misconceptions: ['MC05'],
  topics: ['antibodies', 'phagocytes'],
  leavesOut:
    'Whether natural antibodies matter much for tumour cells in blood is uncertain. That lone cells and colonies of fewer than three are never found is a rule of the game, not a threshold in the body.',
  examples: [
    {
      title: 'Two cells in one place are found, a lone one is not',
      given: { seats: [{ singles: { lung: 1 }, clusters: { liver: 2 } }] },
      rolls: [5, 4],
      then: { seats: [{ singles: { lung: 1, liver: 1 }, clusters: {}, lost: 1 }] },
    },
    {
      title: 'A crowd in the entry is found before it reaches a bed',
      given: { seats: [{ singles: { entry: 3 } }] },
      rolls: [4, 5, 4],
      then: { seats: [{ singles: { entry: 1 }, lost: 2 }] },
    },
    {
      title: 'A colony of three is found, one of two is not',
      given: { seats: [{ colonies: { lung: { size: 3 }, bone: { size: 2 } } }] },
      rolls: [4],
      then: { seats: [{ colonies: { lung: { size: 2 }, bone: { size: 2 } }, lost: 1 }] },
    },
  ],
})
