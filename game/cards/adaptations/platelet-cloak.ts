import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'platelet-cloak',
  title: 'Platelet cloak',
  cost: 1,
  effects: [{ kind: 'cloak' }],
  biology:
    'Platelets are the tiny blood cells that start a clot. Some tumour cells happen to bind them and get a coat, and in mice NK cells, a kind of immune cell, clear coated cells less often.',
  deeper:
    'Tissue factor on a tumour cell sets off clotting on its own surface. In mice, taking platelets away lowered seeding only if the tumour cells were sensitive to NK cells. Platelets also hand over TGF-β, which shifts cells towards a more mobile, EMT-like state. Whether the coat works as a plain physical layer or lends the cell the platelets’ own MHC-I labels is still argued about.',
  sources: ['R18', 'R19', 'R20', 'R21'],
  certainty: 'L',
  concepts: ['S2-10', 'S2-13', 'S3-18'],
  misconceptions: ['MC12'],
  topics: ['platelets'],
  leavesOut:
    'Platelets keep people from bleeding, and medicines that act on them have risks; nothing here is a reason to take or avoid one.',
  examples: [
    {
      title: 'Immune cards do not find coated cells in the blood',
      given: { seats: [{ singles: { lung: 1 }, adaptations: ['platelet-cloak'] }] },
      when: { card: 'phagocyte-gulp' },
      then: { seats: [{ singles: { lung: 1 }, lost: 0 }] },
    },
    {
      title: 'Lymph is not blood: the node sentinels do',
      given: { seats: [{ singles: { node: 1 }, adaptations: ['platelet-cloak'] }] },
      when: { card: 'node-sentinels' },
      rolls: [3],
      then: { seats: [{ singles: {}, lost: 1 }] },
    },
  ],
})
