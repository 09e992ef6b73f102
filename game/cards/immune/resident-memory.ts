import { defineImmune } from '../../define'

export default defineImmune({
  id: 'resident-memory',
  title: 'Resident memory',
  copies: 1,
  icon: 'T',
  effects: [
    { kind: 'stromaTest', need: 3 },
    { kind: 'hit', colonies: { by: 'seen' } },
  ],
  biology:
    'Some T cells stay in a tissue for years after a first encounter. If the same kind of cell turns up in that organ again, they respond within hours.',
  deeper:
    'Tissue-resident memory T cells are held in place by CD103, which binds E-cadherin, and by CD69. They are common in skin, lung and gut. In several cancers a tumour rich in such cells goes with a better outlook, though that alone does not prove the cause.',
  sources: ['textbook'],
  certainty: 'M-H',
  concepts: ['S2-19', 'S2-32'],
  misconceptions: ['MC05'],
  topics: ['immune-memory', 't-cells'],
  leavesOut:
    'A secondary tumour may just as well leave T cells exhausted, so a second arrival can have it easier. The card shows only the helpful side of memory.',
  examples: [
    {
      title: 'Where a secondary tumour has formed, a new colony is met at once',
      given: {
        seats: [
          { colonies: { lung: { size: 1 }, liver: { size: 2 } }, sites: { lung: [6] }, points: 6 },
        ],
      },
      then: { seats: [{ colonies: { liver: { size: 2 } }, sites: { lung: [6] }, lost: 1 }] },
    },
    {
      title: 'The organ remembers other seats’ tumours too',
      given: {
        seats: [
          { colonies: { lung: { size: 2 } } },
          { tumour: 'kidney', sites: { lung: [6] }, points: 6 },
        ],
      },
      then: { seats: [{ colonies: { lung: { size: 1 } }, lost: 1 }, { sites: { lung: [6] } }] },
    },
    {
      title: 'In the tissue around the first tumour, cells are tested',
      given: { seats: [{ stroma: 2 }] },
      rolls: [2, 3],
      then: { seats: [{ stroma: 1, lost: 1 }] },
    },
  ],
})
