import { defineImmune } from '../../define'
import { BEDS } from '../../vocabulary'

export default defineImmune({
  id: 'hostile-neutrophils',
  title: 'Hostile neutrophils',
  copies: 1,
  icon: 'P',
  effects: [
    { kind: 'cellTest', cells: 'all', at: BEDS, need: 5 },
    { kind: 'hit', colonies: { by: 'organ', organs: ['lung', 'liver', 'bone'] } },
  ],
  biology:
    'Neutrophils are the most common white blood cells. In mice with breast tumours, some of them cleared arriving tumour cells in the lung with hydrogen peroxide.',
  deeper:
    'Neutrophils taken from tumour-bearing mice could do this, those from mice without tumours could not, so the tumour’s own signals had changed them. Other studies find the reverse: neutrophils that escort tumour cells or help them settle. Which face shows may depend on stage, tissue and signals such as TGF-β.',
  sources: ['Granot2011'],
  certainty: 'M-H',
  concepts: ['S2-31', 'S2-32'],
  misconceptions: ['MC05'],
  topics: ['neutrophils', 'soil-lung'],
  leavesOut:
    'The study looked at the lung; all other organs are added for play. The nickname “hostile” is ours: a neutrophil responds to signals and has no side.',
  examples: [
    {
      title: 'Cells in every bed are tested, alone or together; in the lymph node they are not',
      given: { seats: [{ singles: { node: 1, lung: 1, adrenal: 1 }, clusters: { brain: 2 } }] },
      rolls: [4, 5, 5, 5],
      then: {
        seats: [{ singles: { node: 1, adrenal: 1 }, clusters: { brain: 2 }, lost: 1 }],
      },
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
    {
      title: 'A resting colony in the lung is not met',
      given: { seats: [{ colonies: { lung: { size: 2, dormant: true } } }] },
      then: { seats: [{ colonies: { lung: { size: 2, dormant: true } }, lost: 0 }] },
    },
  ],
})
