import { defineImmune } from '../../define'

export default defineImmune({
  id: 'phagocyte-gulp',
  title: 'Phagocyte gulp',
  copies: 2,
  icon: 'P',
  effects: [{ kind: 'gulp' }],
  biology:
    'Macrophages are large immune cells that engulf worn-out or marked cells. A lone tumour cell in a small vessel can be swallowed whole; a cluster is mostly too large.',
  deeper:
    'Whether a macrophage engulfs a cell depends on “eat me” signals, such as calreticulin or bound antibodies, and on the “do not eat me” signal CD47, which binds SIRPα. Many tumour cells carry more CD47 than normal cells. Antibodies that block CD47 are being tried in people, so far with mixed results.',
  sources: ['textbook'],
  certainty: 'M-H',
  concepts: ['S0-14', 'S3-16'],
  misconceptions: ['MC08'],
  topics: ['phagocytes'],
  leavesOut:
    'Macrophages are not equally common in all organs, and they do not take exactly one cell each time. Those inside tumours often help growth instead.',
  examples: [
    {
      title: 'One lone cell in every bed is engulfed; cluster, lymph node and entry are left',
      given: {
        seats: [{ singles: { entry: 1, node: 2, lung: 2, liver: 1 }, clusters: { bone: 2 } }],
      },
      then: {
        seats: [{ singles: { entry: 1, node: 2, lung: 1 }, clusters: { bone: 2 }, lost: 2 }],
      },
    },
    {
      title: 'One cell in the tissue around the first tumour is engulfed as well',
      given: { seats: [{ stroma: 2 }] },
      then: { seats: [{ stroma: 1, lost: 1 }] },
    },
    {
      title: 'Under platelets a lone cell is not found',
      given: { seats: [{ singles: { lung: 1 }, clusters: { lung: 5 }, covered: ['lung'] }] },
      then: { seats: [{ singles: { lung: 1 }, clusters: { lung: 5 }, lost: 0 }] },
    },
  ],
})
