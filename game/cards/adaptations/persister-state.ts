import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'persister-state',
  title: 'Persister state',
  cost: 2,
  effects: [{ kind: 'persist' }],
  biology:
    'When a medicine acts on a tumour, a few cells may get through because they have slowed down or changed state. Often they carry no special mutation, and the state can fade again.',
  deeper:
    'Persister cells were described in cell lines and later in samples from people; changes in how DNA is packed play a part, and EMT-linked states went with resistance to chemotherapy in mice. Some persisters later gain a mutation that lasts, so one medicine for one change is seldom the whole answer, and combinations and treatment breaks are studied for that reason. As long as the state holds, the cells divide little.',
  sources: ['R41', 'R41b', 'textbook', 'S2'],
  certainty: 'M-H',
  concepts: ['S2-39', 'S2-40'],
  misconceptions: ['MC18', 'MC25'],
  topics: ['outlasting-medicine'],
  leavesOut:
    'No state shields cells from surgery, and most treatments work on most cells; that a whole clone gets by untouched is a device of the game.',
  examples: [
    {
      title: 'Chemotherapy does not reach these cells',
      given: {
        seats: [{ stroma: 1, colonies: { lung: { size: 2 } }, adaptations: ['persister-state'] }],
      },
      when: { card: 'chemotherapy' },
      then: { seats: [{ stroma: 1, colonies: { lung: { size: 2 } }, lost: 0 }] },
    },
  ],
})
