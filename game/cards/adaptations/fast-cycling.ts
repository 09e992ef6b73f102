import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'fast-cycling',
  title: 'Fast cycling',
  cost: 2,
  effects: [
    { kind: 'limit', of: 'primary', by: 3 },
    { kind: 'limit', of: 'growth', by: 2 },
  ],
  biology:
    'In healthy tissue some genes speed up division and others slow it down. If a speeding gene is stuck on and a slowing gene is lost, cells divide more often and the tumour grows faster.',
  deeper:
    'Growth genes that are altered in this way are called oncogenes, RAS and MYC for instance; RB1 and TP53 are well-known tumour suppressors, and as a rule several changes come together. Cells that divide fast are not better at settling elsewhere: they merely set out in greater numbers. They are also the ones on which chemotherapy acts most.',
  sources: ['textbook', 'S2'],
  certainty: 'M-H',
  concepts: ['S2-28', 'S2-29', 'S2-30'],
  misconceptions: ['MC18'],
  topics: ['mutation-and-selection', 'primary-tumour'],
  leavesOut:
    'A tumour grows by the difference between cells formed and cells lost, and its core may stand still for want of oxygen.',
  examples: [
    {
      title: 'A full primary tumour has room for three more',
      given: { seats: [{ primary: 12, adaptations: ['fast-cycling'] }] },
      when: { act: { move: 'divide' } },
      then: { seats: [{ primary: 15 }] },
    },
  ],
})
