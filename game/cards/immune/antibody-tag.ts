import { defineImmune } from '../../define'
import { VESSEL_PLACES } from '../../vocabulary'

export default defineImmune({
  id: 'antibody-tag',
  title: 'Antibody tag',
  copies: 1,
  icon: 'P',
  effects: [{ kind: 'cellTest', cells: 'all', at: VESSEL_PLACES, need: 4, crowd: 3 }],
  biology:
    'Antibodies are proteins that stick to matching molecules on a cell. Tagged cells are found more easily by phagocytes and NK cells, most of all where many are together.',
  deeper:
    'The tail of the antibody binds Fc receptors on phagocytes and NK cells; it can also start complement, a chain of blood proteins that coats and sometimes punctures cells. Several medicines are antibodies that work partly in this way. Many tumour cells carry CD55 or CD59, which damp complement.',
  sources: ['textbook'],
  certainty: 'M-H',
  concepts: ['S0-14', 'S2-33'],
  misconceptions: ['MC05'],
  leavesOut:
    'Whether natural antibodies matter much for tumour cells in blood is uncertain. That only crowds of three or more are found is a rule of the game, not a threshold in the body.',
  examples: [
    {
      title: 'Three cells in one place are found, two in another are not',
      given: { seats: [{ singles: { lung: 1, liver: 2 }, clusters: { lung: 2 } }] },
      rolls: [3, 4, 4],
      then: { seats: [{ singles: { liver: 2 }, clusters: { lung: 2 }, lost: 1 }] },
    },
    {
      title: 'A crowd in the entry is found before it reaches a bed',
      given: { seats: [{ singles: { entry: 3 } }] },
      rolls: [3, 4, 3],
      then: { seats: [{ singles: { entry: 1 }, lost: 2 }] },
    },
  ],
})
