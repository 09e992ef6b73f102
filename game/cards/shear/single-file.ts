import { defineShear } from '../../define'

export default defineShear({
  id: 'single-file',
  title: 'Single file',
  copies: 1,
  effects: [{ kind: 'flow', single: 4, cluster: 2, lodged: true }],
  biology:
    'A cluster stuck in a capillary does not always stay there. In narrow channels clusters stretched out into a chain, slipped through one cell after another, and closed up again.',
  deeper:
    'More than 90% of clusters of up to 20 cells passed channels as narrow as capillaries by unfolding into single file. The bonds between neighbours gave way at some points and held at others, so the chain stayed linked. The work used small artificial channels and, in part, zebrafish; how often it happens in people is not known.',
  sources: ['R11'],
  certainty: 'L',
  concepts: ['S1-18', 'S3-17'],
  misconceptions: ['MC08'],
  topics: ['clusters', 'capillary-squeeze'],
  leavesOut:
    'A chain that gets through may still lose cells or be coated by platelets on the way. The card frees every lodged cluster in the same round.',
  examples: [
    {
      title: 'A lodged cluster unfolds and flows on where a lone cell is lost',
      given: { seats: [{ singles: { liver: 1 }, clusters: { liver: 2 } }] },
      rolls: [3, 2, 2],
      then: { seats: [{ singles: {}, clusters: { lung: 2 }, lost: 1 }] },
    },
    {
      title: 'Lodged clusters move all at once',
      given: {
        seats: [{ clusters: { lung: 2, liver: 3 } }],
        flowTrack: ['bone', 'brain', 'adrenal'],
      },
      rolls: [2, 2, 2, 2, 2],
      then: { seats: [{ clusters: { lung: 3, bone: 2 }, lost: 0 }] },
    },
  ],
})
