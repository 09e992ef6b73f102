import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'anoikis-resistance',
  title: 'Anoikis resistance',
  cost: 1,
  effects: [{ kind: 'shift', test: 'flow', by: -1, form: 'single' }, { kind: 'halvesDown' }],
  biology:
    'A healthy cell that comes loose from its tissue normally shuts itself down. Cells in which a chance change blocks this programme last longer afloat in the blood.',
  deeper:
    'The programme is called anoikis; it is apoptosis, programmed cell death, set off by lost contact with the matrix, and was described in sheets of epithelial cells. The receptor TrkB or proteins of the BCL-2 family can stop it from starting, and contact with neighbours in a group can stand in for contact with the matrix. A cell that lives only by such a block is also fragile: medicines that block BCL-2 are in use for some blood cancers.',
  sources: ['Frisch1994', 'Douma2004', 'S2'],
  certainty: 'M-H',
  concepts: ['S0-15', 'S2-12'],
  misconceptions: ['MC08'],
  topics: ['anoikis', 'death-signals'],
  leavesOut:
    'Detachment is only one of several triggers of cell death in the blood, and this block gives no cover from flow or immune cells as such.',
  examples: [
    {
      title: 'Single cells need one less to stay alive',
      given: { seats: [{ singles: { bone: 2 }, adaptations: ['anoikis-resistance'] }] },
      when: { card: 'anoikis-clock' },
      rolls: [4, 3],
      then: { seats: [{ singles: { lung: 1 }, lost: 1 }] },
    },
    {
      title: 'Half of three is one',
      given: { seats: [{ singles: { entry: 3 }, adaptations: ['anoikis-resistance'] }] },
      when: { card: 'half-life' },
      then: { seats: [{ singles: { lung: 2 }, lost: 1 }] },
    },
  ],
})
