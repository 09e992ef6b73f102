import { defineClinical } from '../../define'
import { ORGANS } from '../../vocabulary'

export default defineClinical({
  id: 'targeted-therapy',
  title: 'Targeted therapy',
  copies: 1,
  effects: [{ kind: 'sleep', whose: 'leader', organs: ORGANS }],
  biology:
    'Some medicines fit a molecule that certain tumour cells depend on, and growth then rests. It works only if the tumour has that molecule, so the tumour is tested first.',
  deeper:
    'Examples are drugs against HER2, BRAF or EGFR, and hormone therapy in breast and prostate cancer. A tumour is a mixture: a few cells often carry a change that makes the drug fit less well, and these can grow again after months or years. Plans are therefore made by several specialists together with the person, and adjusted.',
  sources: ['S2', 'textbook'],
  certainty: 'M-H',
  concepts: ['S1-21', 'S2-40', 'S2-46', 'S2-48'],
  misconceptions: ['MC18'],
  topics: ['targeted-therapy', 'treatment'],
  leavesOut:
    'Targeted drugs often shrink tumours instead of only resting them, and some shrink hardly at all. That the leading seat of those with a growing colony is treated keeps the game level; it says nothing about who is treated in life.',
  examples: [
    {
      title: 'The leading seat’s colonies go to rest, the other seat’s do not',
      given: {
        seats: [
          { colonies: { lung: { size: 2 }, bone: { size: 1 } }, sites: { liver: [7] }, points: 7 },
          { tumour: 'prostate', colonies: { bone: { size: 2 } } },
        ],
      },
      then: {
        seats: [
          {
            colonies: { lung: { size: 2, dormant: true }, bone: { size: 1, dormant: true } },
            points: 7,
          },
          { colonies: { bone: { size: 2 } } },
        ],
      },
    },
    {
      title: 'A leading seat without a growing colony is passed by',
      given: {
        seats: [
          { sites: { liver: [7] }, points: 7 },
          { tumour: 'prostate', colonies: { bone: { size: 2 } } },
        ],
      },
      then: { seats: [{ points: 7 }, { colonies: { bone: { size: 2, dormant: true } } }] },
    },
    {
      title: 'Seats that nothing parts all lead',
      given: {
        seats: [
          { colonies: { lung: { size: 1 } } },
          { tumour: 'prostate', colonies: { lung: { size: 1 } } },
        ],
      },
      then: {
        seats: [
          { colonies: { lung: { size: 1, dormant: true } } },
          { colonies: { lung: { size: 1, dormant: true } } },
        ],
      },
    },
  ],
})
