import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'lymph-route',
  title: 'Lymph route',
  cost: 2,
  effects: [{ kind: 'lymphToLung' }],
  biology:
    'Some tumours give off signals that make lymph vessels sprout around them. Lymph ends up in large veins near the heart, so cells that pass along it are carried on to the lungs.',
  deeper:
    'VEGF-C and VEGF-D make lymph vessels grow, and cells with the receptor CCR7 move towards CCL21, which those vessels release. The finest lymph vessels have next to no basement membrane, and their flow is gentle. A node on the way can hold cells, clear them or pass them on, and it is not a compulsory gate: in most people of one study of bowel cancer the deposits in nodes and those in distant organs came from different cells of the primary tumour. The cost of this way is the company in the node, where T cells are trained.',
  sources: ['R42', 'textbook', 'S2', 'S3'],
  certainty: 'M-H',
  concepts: ['S2-09', 'S3-13'],
  misconceptions: ['MC09'],
  topics: ['lymph-route'],
  leavesOut:
    'Cells do not skip the node by a trick: most lymph runs through several of them, and some vessels bypass one or join a vein early.',
  examples: [
    {
      title: 'Cells that enter the lymph arrive in the lung',
      given: { seats: [{ stroma: 2, adaptations: ['lymph-route'] }] },
      when: { act: { move: 'intravasate', route: 'lymph', form: 'single', cells: 2 } },
      rolls: [2, 1],
      then: { seats: [{ stroma: 0, singles: { lung: 1 }, lost: 1 }] },
    },
    {
      title: 'Without it they stop at the node',
      given: { seats: [{ stroma: 1 }] },
      when: { act: { move: 'intravasate', route: 'lymph', form: 'single', cells: 1 } },
      rolls: [2],
      then: { seats: [{ stroma: 0, singles: { node: 1 }, lost: 0 }] },
    },
  ],
})
