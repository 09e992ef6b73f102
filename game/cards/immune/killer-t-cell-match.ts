import { defineImmune } from '../../define'

export default defineImmune({
  id: 'killer-t-cell-match',
  title: 'Killer T-cell match',
  copies: 2,
  icon: 'T',
  effects: [
    { kind: 'cellTest', cells: 'all', at: ['node'], need: 4 },
    { kind: 'hit', colonies: { by: 'size', min: 1, max: 4 }, unless: 6 },
  ],
  biology:
    'A cytotoxic T cell reads small protein pieces that cells show on their surface. If its receptor fits a piece from a tumour cell, it binds and passes on proteins that start the cell’s death.',
  deeper:
    'The pieces are peptides on MHC-I; the proteins are perforin and granzymes. Films from virus-infected mice show that one T cell clears only a few cells a day, between 2 and 16, and that several T cells at once do better. Tumour cells with little MHC-I, or with PD-L1 on their surface, are cleared less often.',
  sources: ['textbook', 'R23'],
  certainty: 'M-H',
  concepts: ['S1-07', 'S2-19', 'S2-32'],
  misconceptions: ['MC05'],
  topics: ['t-cells', 'hidden-cells'],
  leavesOut:
    'It takes days of training before T cells match, and most tumour pieces look too much like normal ones. The card lets a match happen in one round; that it also looks at cells in the lymph node is added for play.',
  examples: [
    {
      title: 'Cells in the lymph node are read, alone or together; in the lung bed they are not',
      given: { seats: [{ singles: { node: 1, lung: 1 }, clusters: { node: 2 } }] },
      rolls: [3, 4, 4],
      then: { seats: [{ singles: { lung: 1 }, clusters: { node: 2 }, lost: 1 }] },
    },
    {
      title: 'Active colonies of every size are read: they hold on a 6 and lose a cell on a 5',
      given: {
        seats: [{ colonies: { lung: { size: 1 }, liver: { size: 2 }, bone: { size: 3 } } }],
      },
      rolls: [5, 6, 5],
      then: { seats: [{ colonies: { liver: { size: 2 }, bone: { size: 2 } }, lost: 2 }] },
    },
    {
      title: 'A resting colony is not read',
      given: { seats: [{ colonies: { bone: { size: 3, dormant: true } } }] },
      then: { seats: [{ colonies: { bone: { size: 3, dormant: true } }, lost: 0 }] },
    },
  ],
})
