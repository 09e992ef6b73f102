import { defineShear } from '../../define'

export default defineShear({
  id: 'first-pass-filter',
  title: 'First-pass filter',
  copies: 1,
  effects: [{ kind: 'flow', single: 4, cluster: 3, leaving: { from: ['lung', 'liver'], need: 5 } }],
  biology:
    'Most tumour cells stop in the first network of capillaries that they reach: the lung for most veins, the liver for blood from the gut. Few get past it to other organs.',
  deeper:
    'This plumbing explains a good part of where metastases are found. In 1,541 post-mortem examinations of people with colon cancer, the pattern fitted a chain from liver to lung and then to other organs. Plumbing is not the whole answer: some organs with plenty of blood rarely hold metastases.',
  sources: ['R05', 'R47'],
  certainty: 'L',
  concepts: ['S3-20', 'S3-39'],
  misconceptions: ['MC02'],
  topics: ['first-pass-filter', 'seed-and-soil'],
  leavesOut:
    'Cells and clusters can slip through small direct links between arteries and veins, and metastases in the filter can shed new cells. The card makes passing rare, but does not show these detours.',
  examples: [
    {
      title: 'Out of the lung a 4 is not enough',
      given: { seats: [{ singles: { lung: 2 } }], flowTrack: ['bone', 'brain', 'liver'] },
      rolls: [4, 5],
      then: { seats: [{ singles: { bone: 1 }, lost: 1 }] },
    },
    {
      title: 'From the entry and from bone a 4 is enough',
      given: { seats: [{ singles: { entry: 1, bone: 1 } }] },
      rolls: [4, 4],
      then: { seats: [{ singles: { lung: 2 }, lost: 0 }] },
    },
  ],
})
