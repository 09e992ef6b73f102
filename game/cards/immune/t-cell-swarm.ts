import { defineImmune } from '../../define'
import { BEDS } from '../../vocabulary'

export default defineImmune({
  id: 't-cell-swarm',
  title: 'T-cell swarm',
  copies: 1,
  icon: 'T',
  effects: [
    { kind: 'cellTest', cells: 'all', at: BEDS, need: 5, crowd: 2 },
    { kind: 'hit', colonies: { by: 'busiest' } },
  ],
  biology:
    'One contact with a T cell is often survived. When several T cells touch the same cell within a short time, their effects add up, so a crowded colony comes under the strongest response.',
  deeper:
    'In mice infected with a virus, cells that were touched by more than two cytotoxic T cells died more often. Laboratory films of tumour cells suggest that sub-lethal contacts add up over about an hour, while a long pause lets the cell repair its membrane and DNA. That result was recalled, not re-read.',
  sources: ['R23', 'Weigelin2021'],
  certainty: 'M-M',
  concepts: ['S2-19', 'S2-32'],
  misconceptions: ['MC04'],
  topics: ['t-cells'],
  leavesOut:
    'Some large tumours keep T cells at their edge or contain hardly any. Here the fullest organ always draws the most; that crowds in the beds are tested too is added for play.',
  examples: [
    {
      title: 'A crowd in a bed is tested; a lone cell, and what lies in the lymph node, is not',
      given: { seats: [{ singles: { bone: 1, liver: 2 }, clusters: { node: 2, lung: 3 } }] },
      rolls: [4, 5, 5, 5, 4],
      then: {
        seats: [{ singles: { bone: 1, liver: 1 }, clusters: { node: 2, lung: 2 }, lost: 2 }],
      },
    },
    {
      title: 'All colonies in the fullest organ are met, whoever leads them',
      given: {
        seats: [
          { colonies: { lung: { size: 2 } } },
          { tumour: 'prostate', colonies: { lung: { size: 1 }, liver: { size: 2 } } },
        ],
      },
      then: {
        seats: [
          { colonies: { lung: { size: 1 } }, lost: 1 },
          { colonies: { liver: { size: 2 } }, lost: 1 },
        ],
      },
    },
    {
      title: 'Of two organs that are equally full the first in order is met',
      given: { seats: [{ colonies: { lung: { size: 2 }, liver: { size: 2 } } }] },
      then: { seats: [{ colonies: { lung: { size: 1 }, liver: { size: 2 } }, lost: 1 }] },
    },
  ],
})
