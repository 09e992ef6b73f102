import { defineImmune } from '../../define'

export default defineImmune({
  id: 'macrophage-guide',
  title: 'Macrophage guide',
  copies: 1,
  icon: '±',
  effects: [{ kind: 'ease', test: 'enter', by: -1 }],
  biology:
    'Some macrophages sit on the outside of tumour vessels. In mice, tumour cells were seen to enter the blood only next to such a macrophage, where the wall opens for a moment.',
  deeper:
    'The spot, called a TMEM doorway, is one tumour cell rich in Mena, one macrophage with TIE2 and VEGF-A, and one vessel-lining cell in contact. Live imaging of mouse mammary tumours showed short, local leaks there and entry nowhere else. In people with breast cancer, more such spots go with a higher risk of distant recurrence.',
  sources: ['R26'],
  certainty: 'L',
  concepts: ['S0-12', 'S2-34'],
  misconceptions: ['MC05'],
  topics: ['macrophage-doorway', 'intravasation'],
  leavesOut:
    'Other tumours may open their vessels in other ways, and macrophages elsewhere engulf tumour cells. One round of help for everybody stands in for minutes at single spots.',
  examples: [
    {
      title: 'Beside a macrophage a cluster enters the blood on 2s',
      given: { seats: [{ stroma: 3 }], immune: ['macrophage-guide'] },
      when: { act: { move: 'intravasate', route: 'blood', form: 'cluster', cells: 3 } },
      rolls: [2, 2, 1],
      then: { seats: [{ stroma: 0, clusters: { entry: 2 }, lost: 1 }] },
    },
    {
      title: 'The vertebral plexus is blood too',
      given: { seats: [{ tumour: 'prostate', stroma: 1 }], immune: ['macrophage-guide'] },
      when: { act: { move: 'intravasate', route: 'plexus', form: 'single', cells: 1 } },
      rolls: [2],
      then: { seats: [{ stroma: 0, singles: { plexus: 1 }, lost: 0 }] },
    },
  ],
})
