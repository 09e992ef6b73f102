import { defineShear } from '../../define'

export default defineShear({
  id: 'anoikis-clock',
  title: 'Anoikis clock',
  copies: 1,
  effects: [{ kind: 'flow', single: 5, cluster: 2 }],
  biology:
    'Most body cells live only as long as they touch the matrix around them. Without it a built-in shutdown programme starts, called anoikis; touching neighbours in a cluster can slow it.',
  deeper:
    'Anoikis is a form of apoptosis, first described in epithelial cells that were kept from attaching. Integrins that no longer grip the matrix stop sending survival signals. In laboratory work the receptor TrkB blocked this shutdown and let detached cells spread in animals; members of the BCL-2 family can do so too.',
  sources: ['Frisch1994', 'Douma2004'],
  certainty: 'M-H',
  concepts: ['S1-18', 'S2-12'],
  misconceptions: ['MC08'],
  topics: ['anoikis', 'clusters'],
  leavesOut:
    'Anoikis takes hours, while a trip through the circulation takes about a minute. Cells that have changed towards a mesenchymal state resist it better, which the dial does not show on this card.',
  examples: [
    {
      title: 'On a 4 lone cells are lost, while neighbours in a cluster hold on even on a 2',
      given: { seats: [{ singles: { entry: 2 }, clusters: { entry: 2 } }] },
      rolls: [4, 4, 2, 2],
      then: { seats: [{ singles: {}, clusters: { lung: 2 }, lost: 2 }] },
    },
    {
      title: 'A lone cell lasts on a 5',
      given: { seats: [{ singles: { plexus: 1 } }] },
      rolls: [5],
      then: { seats: [{ singles: { bone: 1 }, lost: 0 }] },
    },
  ],
})
