import { defineImmune } from '../../define'

export default defineImmune({
  id: 'dendritic-courier',
  title: 'Dendritic courier',
  copies: 1,
  icon: 'T',
  effects: [
    { kind: 'stromaTest', need: 6 },
    { kind: 'hit', colonies: { by: 'largest' }, unless: 5 },
  ],
  biology:
    'Dendritic cells pick up pieces of tumour cells in the tissue and carry them to a lymph node. There they show them to T cells, and the T cells that fit multiply and return.',
  deeper:
    'Dendritic cells travel towards the chemokines CCL19 and CCL21 with the receptor CCR7. Showing the piece is not enough: extra signals such as CD80 and CD86 must come with it, otherwise T cells become tolerant instead of active. Tumours rich in TGF-β train fewer T cells.',
  sources: ['textbook'],
  certainty: 'M-H',
  concepts: ['S1-19', 'S2-32'],
  misconceptions: ['MC05'],
  topics: ['dendritic-cells', 't-cells'],
  leavesOut:
    'Courier, training and return take about a week and can fail at each step. The card goes straight to the result, in the stroma and in each seat’s largest colony.',
  examples: [
    {
      title: 'A stroma cell is cleared on a 5 and stays on a 6',
      given: { seats: [{ stroma: 2 }] },
      rolls: [5, 6],
      then: { seats: [{ stroma: 1, lost: 1 }] },
    },
    {
      title: 'T cells return to the largest active colony: it loses a cell on a 4',
      given: {
        seats: [
          {
            colonies: { lung: { size: 1 }, liver: { size: 2 }, bone: { size: 3, dormant: true } },
          },
        ],
      },
      rolls: [4],
      then: {
        seats: [
          {
            colonies: { lung: { size: 1 }, liver: { size: 1 }, bone: { size: 3, dormant: true } },
            lost: 1,
          },
        ],
      },
    },
    {
      title: 'The largest colony holds on a 5, and no other is met',
      given: { seats: [{ colonies: { lung: { size: 1 }, liver: { size: 2 } } }] },
      rolls: [5],
      then: { seats: [{ colonies: { lung: { size: 1 }, liver: { size: 2 } }, lost: 0 }] },
    },
    {
      title: 'The primary tumour is not tested',
      given: { seats: [{ primary: 5 }] },
      then: { seats: [{ primary: 5, lost: 0 }] },
    },
  ],
})
