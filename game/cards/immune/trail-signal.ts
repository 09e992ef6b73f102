import { defineImmune } from '../../define'
import { BEDS } from '../../vocabulary'

export default defineImmune({
  id: 'trail-signal',
  title: 'TRAIL signal',
  copies: 1,
  icon: 'N',
  effects: [
    { kind: 'cellTest', cells: 'all', at: BEDS, need: 5 },
    { kind: 'hit', colonies: { by: 'organ', organs: ['lung', 'liver', 'bone'] } },
  ],
  biology:
    'Some NK cells, many of them in the liver, carry a protein called TRAIL. When it binds to a tumour cell, it can start that cell’s own shutdown programme, and in lab tests flowing fluid made cells more sensitive to it.',
  deeper:
    'TRAIL binds the death receptors DR4 and DR5 and switches on caspases, the enzymes of apoptosis. Colon and prostate cancer cells that were sheared in a laboratory device died of TRAIL more readily, and more so with stronger or longer shear. That does not mean that faster circulation clears tumour cells from people.',
  sources: ['R16', 'R16b'],
  certainty: 'L',
  concepts: ['S1-08', 'S2-12'],
  misconceptions: ['MC23'],
  topics: ['death-signals', 'natural-killer-cells'],
  leavesOut:
    'Many tumour cells carry decoy receptors or survival proteins and ignore TRAIL. How much it matters in human blood is not known, and that colonies in lung and bone are met as well as those in the liver is added for play.',
  examples: [
    {
      title: 'On a 4 a cell is lost, on a 5 it stays, alone or in a cluster',
      given: { seats: [{ singles: { lung: 2 }, clusters: { lung: 3 } }] },
      rolls: [4, 5, 4, 5, 5],
      then: { seats: [{ singles: { lung: 1 }, clusters: { lung: 2 }, lost: 2 }] },
    },
    {
      title: 'Cells that have not reached a bed are not met',
      given: { seats: [{ singles: { entry: 1, node: 1 } }] },
      then: { seats: [{ singles: { entry: 1, node: 1 }, lost: 0 }] },
    },
    {
      title:
        'Colonies in lung, liver and bone lose a cell without a roll, one in the brain does not',
      given: {
        seats: [
          {
            colonies: {
              lung: { size: 1 },
              liver: { size: 2 },
              bone: { size: 3 },
              brain: { size: 2 },
            },
          },
        ],
      },
      then: {
        seats: [
          {
            colonies: { liver: { size: 1 }, bone: { size: 2 }, brain: { size: 2 } },
            lost: 3,
          },
        ],
      },
    },
  ],
})
