import { defineImmune } from '../../define'

export default defineImmune({
  id: 'node-sentinels',
  title: 'Node sentinels',
  copies: 1,
  icon: 'T',
  effects: [
    { kind: 'cellTest', cells: 'all', at: ['node'], need: 4 },
    { kind: 'hit', colonies: { by: 'largest' }, unless: 6 },
  ],
  biology:
    'Lymph flows slowly through lymph nodes, where many immune cells check what it brings. Tumour cells are often engulfed there, and T cells trained in the node go on to tissues further away.',
  deeper:
    'Macrophages just under the node’s capsule catch particles and cells from arriving lymph; dendritic cells show pieces of them to T cells close by. Yet nodes near a tumour are often the first place where tumour cells settle, and they can become less responsive. The same organ is checkpoint and soil.',
  sources: ['textbook'],
  certainty: 'M-H',
  concepts: ['S0-14', 'S3-13'],
  misconceptions: ['MC05'],
  topics: ['kupffer-and-monocytes', 'soil-node'],
  leavesOut:
    'Training takes days, and T cells from a node mostly go to the region that it drains. The card lets them reach each seat’s largest colony anywhere, in the same round.',
  examples: [
    {
      title: 'Cells in the lymph node are tested, then the largest colony',
      given: {
        seats: [
          {
            singles: { node: 1 },
            clusters: { node: 2 },
            colonies: { lung: { size: 1 }, liver: { size: 3 } },
          },
        ],
      },
      rolls: [3, 4, 4, 5],
      then: {
        seats: [
          {
            singles: {},
            clusters: { node: 2 },
            colonies: { lung: { size: 1 }, liver: { size: 2 } },
            lost: 2,
          },
        ],
      },
    },
    {
      title: 'A colony holds on a 6',
      given: { seats: [{ colonies: { bone: { size: 1 } } }] },
      rolls: [6],
      then: { seats: [{ colonies: { bone: { size: 1 } }, lost: 0 }] },
    },
  ],
})
