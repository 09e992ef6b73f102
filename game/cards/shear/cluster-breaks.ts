import { defineShear } from '../../define'

export default defineShear({
  id: 'cluster-breaks',
  title: 'Cluster breaks',
  copies: 1,
  effects: [{ kind: 'flow', single: 5, cluster: 3 }, { kind: 'breakUp' }],
  biology:
    'Strong flow can pull a cluster of tumour cells apart. The cells drift on one by one, and each has lost the shelter of its neighbours.',
  deeper:
    'Tumour cells in clusters are joined by junction proteins, among them plakoglobin. In mice, clusters seeded metastases 23 to 50 times more often than single cells, and lowering plakoglobin reduced both clusters and lung metastases. A flow-chip study links high shear with falling apart; of that paper only the title was seen.',
  sources: ['R10', 'PLOS0245536'],
  certainty: 'L',
  concepts: ['S1-18', 'S2-13'],
  misconceptions: ['MC08'],
  topics: ['clusters', 'shear-stress'],
  leavesOut:
    'Clusters differ in how tightly they hold, and some come with white blood cells or platelets attached. Here all of them fall apart at once.',
  examples: [
    {
      title: 'What is left of a cluster arrives as single cells',
      given: { seats: [{ clusters: { entry: 3 } }] },
      rolls: [3, 3, 2],
      then: { seats: [{ singles: { lung: 2 }, clusters: {}, lost: 1 }] },
    },
    {
      title: 'A lodged cluster falls apart where it is, a cluster in the lymph node does not',
      given: { seats: [{ clusters: { node: 2, liver: 3 } }] },
      then: { seats: [{ singles: { liver: 3 }, clusters: { node: 2 }, lost: 0 }] },
    },
  ],
})
