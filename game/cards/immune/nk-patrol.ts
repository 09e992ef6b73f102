import { defineImmune } from '../../define'
import { BEDS } from '../../vocabulary'

export default defineImmune({
  id: 'nk-patrol',
  title: 'NK patrol',
  copies: 2,
  icon: 'N',
  effects: [
    { kind: 'cellTest', cells: 'single', at: BEDS, need: 5 },
    { kind: 'hit', colonies: { by: 'size', min: 1, max: 3 }, unless: 6 },
  ],
  biology:
    'NK cells, a kind of white blood cell, crawl along the walls of small vessels. In mouse lungs, during the first hours, about half of their meetings with newly arrived tumour cells ended with that cell being cleared.',
  deeper:
    'The films show NK cells creeping at roughly 5 µm a minute and meeting each newcomer again and again. In the first 4 hours about 50% of the meetings ended in the death of the tumour cell. A receptor on the NK cell, DNAM-1, reads the stress molecule CD155 on the tumour cell. The films come from mouse lung; other organs may differ.',
  sources: ['R22'],
  certainty: 'L',
  concepts: ['S0-14', 'S1-07', 'S2-32'],
  misconceptions: ['MC04'],
  topics: ['natural-killer-cells'],
  leavesOut:
    'Clusters meet NK cells too, and NK cells tire or are few in some tissues; the card passes clusters by. The films show newcomers, so that the card also finds colonies is added for play.',
  examples: [
    {
      title: 'Lone cells in a bed are tested, a cluster is passed by',
      given: { seats: [{ singles: { lung: 2 }, clusters: { lung: 2 } }] },
      rolls: [4, 5],
      then: { seats: [{ singles: { lung: 1 }, clusters: { lung: 2 }, lost: 1 }] },
    },
    {
      title: 'Active colonies of every size are met; a resting one is passed by',
      given: {
        seats: [
          {
            colonies: {
              lung: { size: 3 },
              liver: { size: 2 },
              bone: { size: 1 },
              brain: { size: 1, dormant: true },
            },
          },
        ],
      },
      rolls: [5, 6, 5],
      then: {
        seats: [
          {
            colonies: { lung: { size: 2 }, liver: { size: 2 }, brain: { size: 1, dormant: true } },
            lost: 2,
          },
        ],
      },
    },
  ],
})
