import { defineSoil } from '../../define'

export default defineSoil({
  id: 'cxcl12-beacon',
  title: 'CXCL12 beacon',
  copies: 1,
  effects: [{ kind: 'grow', organs: ['bone', 'node', 'liver'], shift: { by: -1 } }],
  biology:
    'Bone marrow, lymph nodes, liver and lung give off a signal protein called CXCL12. Tumour cells that happen to carry its receptor stay and grow there more often.',
  deeper:
    'The receptor is CXCR4. It was found on breast cancer cells, and blocking it in mice lowered spread to nodes and lung. The body normally uses the pair to keep blood stem cells in the marrow; besides pulling cells, it gives them survival signals. That a cancer grows in certain organs more than in others is called organotropism.',
  sources: ['Muller2001'],
  certainty: 'M-H',
  concepts: ['S3-30', 'S3-31'],
  misconceptions: ['MC02'],
  topics: ['chemokine-homing', 'seed-and-soil'],
  leavesOut:
    'Lung makes CXCL12 too, but is not named on the card, and cells without CXCR4 would feel no pull. Here all colonies profit; the adaptation “CXCR4 homing” shows the receptor.',
  examples: [
    {
      title: 'Bone grows on a 2, the lymph node on a 3, the liver not on a 2',
      given: {
        seats: [{ colonies: { node: { size: 1 }, liver: { size: 1 }, bone: { size: 1 } } }],
      },
      rolls: [2, 3, 2],
      then: {
        seats: [
          { colonies: { node: { size: 2 }, liver: { size: 1, dormant: true }, bone: { size: 2 } } },
        ],
      },
    },
  ],
})
