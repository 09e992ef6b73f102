import { defineClinical } from '../../define'

export default defineClinical({
  id: 'chemotherapy',
  title: 'Chemotherapy',
  copies: 1,
  effects: [
    { kind: 'hit', colonies: { by: 'all' } },
    { kind: 'stromaTest', need: 4 },
  ],
  biology:
    'Chemotherapy travels in the blood and harms cells that are dividing. Growing colonies shrink everywhere, but resting cells are mostly spared, because they do not divide.',
  deeper:
    'Common drugs damage DNA or block the spindle that parts the chromosomes. Healthy dividing cells in hair roots, gut and marrow are affected too, hence many side effects. In two mouse studies, cells that had gone through EMT were over-represented among those that survived treatment.',
  sources: ['S2', 'R41', 'R41b'],
  certainty: 'M-H',
  concepts: ['S2-21', 'S2-39'],
  misconceptions: ['MC13'],
  topics: ['chemotherapy', 'outlasting-medicine'],
  leavesOut:
    'Regimens differ, run in cycles, and are given with drugs that ease side effects. Some cancers are cured by chemotherapy, others hardly respond; the card uses one strength for all.',
  examples: [
    {
      title: 'Growing colonies shrink and stroma cells are tested; a resting colony is spared',
      given: {
        seats: [
          {
            stroma: 2,
            colonies: { lung: { size: 2 }, liver: { size: 2, dormant: true }, bone: { size: 1 } },
          },
        ],
      },
      rolls: [3, 4],
      then: {
        seats: [
          {
            stroma: 1,
            colonies: { lung: { size: 1 }, liver: { size: 2, dormant: true } },
            lost: 3,
          },
        ],
      },
    },
  ],
})
