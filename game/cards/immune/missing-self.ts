import { defineImmune } from '../../define'

export default defineImmune({
  id: 'missing-self',
  title: 'Missing self',
  copies: 1,
  icon: 'N',
  effects: [{ kind: 'hit', colonies: { by: 'smallest' }, unless: 6 }],
  biology:
    'Nearly every body cell shows MHC-I molecules on its surface, and these calm NK cells. A tumour cell that shows too few loses this calming signal, so NK cells respond to it.',
  deeper:
    'NK cells add up signals: inhibitory receptors read MHC-I, activating receptors such as NKG2D read stress ligands. Losing MHC-I therefore has two sides: T cells have nothing left to read, while the brake on NK cells is off. Variants with little MHC-I and few stress ligands can pass both checks.',
  sources: ['textbook'],
  certainty: 'M-H',
  concepts: ['S2-32', 'S2-33'],
  misconceptions: ['MC04'],
  topics: ['natural-killer-cells', 'hidden-cells'],
  leavesOut:
    'MHC-I loss is often partial and differs from cell to cell in one tumour. The card tests the smallest colony of each seat, whatever its cells show.',
  examples: [
    {
      title: 'The smallest active colony loses a cell on a 5',
      given: { seats: [{ colonies: { lung: { size: 1 }, liver: { size: 3 } } }] },
      rolls: [5],
      then: { seats: [{ colonies: { liver: { size: 3 } }, lost: 1 }] },
    },
    {
      title: 'It holds on a 6, and no larger colony is met',
      given: { seats: [{ colonies: { lung: { size: 1 }, liver: { size: 3 } } }] },
      rolls: [6],
      then: { seats: [{ colonies: { lung: { size: 1 }, liver: { size: 3 } }, lost: 0 }] },
    },
    {
      title: 'A resting colony does not count as the smallest',
      given: { seats: [{ colonies: { lung: { size: 1, dormant: true }, liver: { size: 2 } } }] },
      rolls: [5],
      then: {
        seats: [{ colonies: { lung: { size: 1, dormant: true }, liver: { size: 1 } }, lost: 1 }],
      },
    },
  ],
})
