import { defineSoil } from '../../define'

export default defineSoil({
  id: 'advance-party',
  title: 'Advance party',
  copies: 1,
  effects: [
    { kind: 'advanceParty' },
    { kind: 'grow', organs: ['lung', 'bone', 'brain', 'adrenal'] },
  ],
  biology:
    'In mice, cells from the bone marrow gathered in future metastasis sites before any tumour cell was there. They were drawn by signals released by the primary tumour.',
  deeper:
    'These marrow cells carried the receptor VEGFR1 and settled where fibroblasts had laid down more fibronectin. Fluid conditioned by lung-tumour or melanoma cells shifted where they settled, and an antibody to VEGFR1 kept the sites from forming. Some later mouse studies disagree about how much VEGFR1 itself is needed.',
  sources: ['R30'],
  certainty: 'L',
  concepts: ['S3-33', 'S3-34', 'S3-36'],
  misconceptions: ['MC19'],
  topics: ['niche', 'exosomes'],
  leavesOut:
    'In nature each tumour prepares its own sites, by its own mix of signals. Here one neutral marker helps all seats, and always in the organ that already holds most colonies.',
  examples: [
    {
      title: 'The niche is made where most colonies are, and helps all of them at once',
      given: {
        seats: [
          { colonies: { bone: { size: 1 } } },
          { tumour: 'prostate', colonies: { liver: { size: 2 }, bone: { size: 1 } } },
        ],
      },
      rolls: [2, 2],
      then: {
        neutralNiches: ['bone'],
        seats: [
          { colonies: { bone: { size: 2 } } },
          { colonies: { liver: { size: 2 }, bone: { size: 2 } } },
        ],
      },
    },
    {
      title: 'Of two organs with equally many colonies the first in order is prepared',
      given: { seats: [{ colonies: { lung: { size: 1 }, bone: { size: 1 } } }] },
      rolls: [4, 3],
      then: {
        neutralNiches: ['lung'],
        seats: [{ colonies: { lung: { size: 2 }, bone: { size: 2 } } }],
      },
    },
  ],
})
