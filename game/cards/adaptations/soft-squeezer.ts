import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'soft-squeezer',
  title: 'Soft squeezer',
  cost: 1,
  effects: [
    {
      kind: 'shift',
      test: 'flow',
      by: -2,
      form: 'single',
      from: ['lung', 'liver', 'bone', 'brain', 'adrenal'],
    },
    { kind: 'flowCap', form: 'cluster', at: 2, onlySqueeze: true },
  ],
  biology:
    'Most tumour cells are wider than the finest blood vessels. Cells with a softer body and a nucleus that bends get stuck or torn there less often.',
  deeper:
    'Softness comes from the cytoskeleton, the mesh of filaments inside a cell, and from the shell of the nucleus, which is the stiffest part of the cargo. In one study the cells still alive after exposure to flow were on average softer than the ones at the start, while other work finds that a tough rim protects: the question is open. Squeezing has its price, because a very tight gap can break the envelope of the nucleus and damage the DNA.',
  sources: ['Xin2019', 'Denais2016', 'R05', 'S2'],
  certainty: 'L',
  concepts: ['S1-08', 'S2-06', 'S2-08'],
  misconceptions: ['MC08'],
  topics: ['capillary-squeeze'],
  leavesOut:
    'One and the same cell can stiffen and soften within minutes, and a soft cell may do worse in fast flow; here the trait only helps.',
  examples: [
    {
      title: 'Single cells leave a bed on a 2',
      given: { seats: [{ singles: { bone: 1 }, adaptations: ['soft-squeezer'] }] },
      when: { card: 'venous-lull' },
      rolls: [2],
      then: { seats: [{ singles: { lung: 1 }, lost: 0 }] },
    },
    {
      title: 'Clusters pass the capillary squeeze on a 2',
      given: { seats: [{ clusters: { entry: 2 }, adaptations: ['soft-squeezer'] }] },
      when: { card: 'capillary-squeeze' },
      rolls: [2, 2],
      then: { seats: [{ clusters: { lung: 2 }, lost: 0 }] },
    },
    {
      title: 'It is no help in fast flow',
      given: { seats: [{ clusters: { entry: 2 }, adaptations: ['soft-squeezer'] }] },
      when: { card: 'high-shear-rush' },
      rolls: [2, 3],
      then: { seats: [{ singles: { lung: 1 }, clusters: {}, lost: 1 }] },
    },
  ],
})
