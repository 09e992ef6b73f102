import { defineClinical } from '../../define'

export default defineClinical({
  id: 'radiotherapy',
  title: 'Radiotherapy',
  copies: 1,
  effects: [{ kind: 'radiation', loss: 2 }],
  biology:
    'High-energy rays are aimed at one place and break the DNA of cells there. Tumour cells mend the breaks less well than most healthy cells; the treatment can also relieve bone pain.',
  deeper:
    'The total dose is split into many small ones, so that healthy tissue recovers in between. Rays act partly through reactive oxygen, so tissue short of oxygen responds less. In people with painful bone metastases even a single dose often helps, a goal of care as real as shrinking a tumour.',
  sources: ['S2', 'textbook'],
  certainty: 'M-H',
  concepts: ['S2-38', 'S2-42'],
  misconceptions: ['MC15'],
  topics: ['radiotherapy', 'treatment'],
  leavesOut:
    'Planning spares healthy tissue, and side effects depend on the place treated. The comfort that it can bring has no counter in this game.',
  examples: [
    {
      title: 'The fullest organ is treated, vessels included; other organs are not',
      given: {
        seats: [
          {
            singles: { lung: 1, bone: 1 },
            clusters: { bone: 2 },
            colonies: { lung: { size: 1 }, bone: { size: 3 } },
          },
        ],
      },
      then: {
        seats: [
          {
            singles: { lung: 1 },
            clusters: {},
            colonies: { lung: { size: 1 }, bone: { size: 1 } },
            lost: 5,
          },
        ],
      },
    },
    {
      title: 'A colony of one is gone, a resting one beside it is spared',
      given: {
        seats: [
          { colonies: { liver: { size: 1 } } },
          { tumour: 'kidney', colonies: { liver: { size: 2, dormant: true } } },
        ],
      },
      then: {
        seats: [
          { colonies: {}, lost: 1 },
          { colonies: { liver: { size: 2, dormant: true } }, lost: 0 },
        ],
      },
    },
  ],
})
