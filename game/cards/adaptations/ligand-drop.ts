import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'ligand-drop',
  title: 'Ligand drop',
  cost: 2,
  effects: [{ kind: 'untouchedBy', icon: 'N' }],
  biology:
    'NK cells are immune cells that respond to stress signals on the surface of other cells. Tumour cells that happen to lose these signals are passed by, and in the lungs of mice that is how some outlasted the first day.',
  deeper:
    'One such signal is CD155. In the mouse lung, half of the meetings between NK and tumour cells in the first four hours ended with the tumour cell being cleared; after 24 hours almost none did, and NK-cell activation had fallen from 68% to 8% as CD155 went. Slow-dividing tumour cells in other mouse work had lost NK signals as well. CD155 also helps cells to grip and move, so its loss may not come free.',
  sources: ['R22', 'R29', 'S2'],
  certainty: 'L',
  concepts: ['S2-10', 'S2-32', 'S2-33'],
  misconceptions: ['MC04'],
  topics: ['hidden-cells', 'natural-killer-cells'],
  leavesOut:
    'NK cells weigh many signals for and against, and losing one of them is rarely all or nothing.',
  examples: [
    {
      title: 'NK cells pass these cells by',
      given: {
        seats: [
          { singles: { lung: 1 }, colonies: { bone: { size: 1 } }, adaptations: ['ligand-drop'] },
        ],
      },
      when: { card: 'nk-patrol' },
      then: { seats: [{ singles: { lung: 1 }, colonies: { bone: { size: 1 } }, lost: 0 }] },
    },
    {
      title: 'Monocytes go by other signs',
      given: { seats: [{ singles: { lung: 1 }, adaptations: ['ligand-drop'] }] },
      when: { card: 'patrolling-monocytes' },
      rolls: [3],
      then: { seats: [{ singles: {}, lost: 1 }] },
    },
  ],
})
