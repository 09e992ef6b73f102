import { defineSoil } from '../../define'

export default defineSoil({
  id: 'lymph-node-stop',
  title: 'Lymph-node stop',
  copies: 1,
  effects: [{ kind: 'grow', organs: ['node', 'lung', 'adrenal'], shift: { by: -1, in: ['node'] } }],
  biology:
    'Lymph nodes lie on the lymph route and often hold metastases. But they are no compulsory gate: in one study of bowel cancer, most distant metastases had not come from the nodes.',
  deeper:
    'Changes in DNA allow a family tree of metastases to be drawn. In people with colorectal cancer, node and distant metastases came from separate groups of cells in the primary tumour in 65% of cases. Node involvement still matters for staging, because it shows that cells are able to leave.',
  sources: ['R42'],
  certainty: 'L',
  concepts: ['S3-12', 'S3-13'],
  misconceptions: ['MC09'],
  topics: ['soil-node', 'lymph-route'],
  leavesOut:
    'A node is an immune organ as well as soil, and many arrivals vanish there. The share of metastases that pass through nodes differs between cancers.',
  examples: [
    {
      title: 'In the lymph node a 3 is enough, in the lung it is not',
      given: { seats: [{ colonies: { node: { size: 1 }, lung: { size: 1 } } }] },
      rolls: [3, 3],
      then: { seats: [{ colonies: { node: { size: 2 }, lung: { size: 1, dormant: true } } }] },
    },
  ],
})
