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
  leavesOut:
    'Many tumour cells carry decoy receptors or survival proteins and ignore TRAIL. How much it matters in human blood is not known.',
  examples: [
    {
      title: 'On a 3 a lone cell is lost and clustered cells stay',
      given: { seats: [{ singles: { lung: 1 }, clusters: { lung: 3 } }] },
      rolls: [3, 3, 3, 2],
      then: { seats: [{ singles: {}, clusters: { lung: 2 }, lost: 2 }] },
    },
    {
      title: 'Cells that have not reached a bed are not met',
      given: { seats: [{ singles: { entry: 1, node: 1 } }] },
      then: { seats: [{ singles: { entry: 1, node: 1 }, lost: 0 }] },
    },
    {
      title: 'A colony in the liver is met, one in bone is not',
      given: { seats: [{ colonies: { liver: { size: 2 }, bone: { size: 2 } } }] },
      then: { seats: [{ colonies: { liver: { size: 1 }, bone: { size: 2 } }, lost: 1 }] },
    },
  ],
})
