import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'cd47-high',
  title: 'CD47 high',
  cost: 2,
  effects: [{ kind: 'untouchedBy', icon: 'P' }],
  biology:
    'Healthy cells carry a protein, CD47, that holds back phagocytes, the cells that engulf others. On some tumour cells there is far more of it than usual, and these are engulfed less often.',
  deeper:
    'CD47 binds SIRPα on macrophages and damps engulfing, even of cells that antibodies have marked. Red blood cells depend on it and are recycled as they age and change, which is why antibodies against CD47 tested in people can cause anaemia. CD47 says nothing to T cells or NK cells.',
  sources: ['textbook', 'S2'],
  certainty: 'M-H',
  concepts: ['S2-10', 'S2-33'],
  misconceptions: ['MC04'],
  topics: ['hidden-cells', 'phagocytes'],
  leavesOut:
    'Phagocytes weigh “engulf me” signals against CD47, so the outcome is a matter of balance.',
  examples: [
    {
      title: 'Phagocytes leave the cell where it is',
      given: { seats: [{ singles: { liver: 1 }, adaptations: ['cd47-high'] }] },
      when: { card: 'phagocyte-gulp' },
      then: { seats: [{ singles: { liver: 1 }, lost: 0 }] },
    },
    {
      title: 'CD47 means nothing to NK cells',
      given: { seats: [{ singles: { liver: 1 }, adaptations: ['cd47-high'] }] },
      when: { card: 'nk-patrol' },
      rolls: [3],
      then: { seats: [{ singles: {}, lost: 1 }] },
    },
  ],
})
