import { defineImmune } from '../../define'

export default defineImmune({
  id: 'kupffer-sentinels',
  title: 'Kupffer sentinels',
  copies: 1,
  icon: 'P',
  effects: [
    { kind: 'cellTest', cells: 'all', at: ['node', 'liver'], need: 5 },
    { kind: 'hit', colonies: { by: 'organ', organs: ['node', 'liver'] }, unless: 6 },
  ],
  biology:
    'Kupffer cells are macrophages that sit inside the liver’s wide capillaries and catch what the blood brings. Similar cells line the channels of lymph nodes.',
  deeper:
    'In animals, losing Kupffer cells early let more tumour cells settle in the liver; losing them late made less difference. They have a second face: in mice, vesicles from pancreatic tumours that carry MIF were taken up by Kupffer cells, which then signalled for scar-like matrix, a soil in which arrivals grew better.',
  sources: ['textbook', 'R33'],
  certainty: 'M-H',
  concepts: ['S0-14', 'S2-19', 'S3-36'],
  misconceptions: ['MC19'],
  topics: ['kupffer-and-monocytes', 'soil-liver'],
  leavesOut:
    'Liver and lymph node have different macrophages and are put on one card for play. That Kupffer cells can also help growth is told here but not played.',
  examples: [
    {
      title: 'Cells and colonies in lymph node and liver are tested, those in the lung are not',
      given: {
        seats: [
          {
            singles: { node: 1, lung: 1, liver: 1 },
            colonies: { lung: { size: 2 }, liver: { size: 2 } },
          },
        ],
      },
      rolls: [5, 4, 5],
      then: {
        seats: [
          {
            singles: { node: 1, lung: 1 },
            colonies: { lung: { size: 2 }, liver: { size: 1 } },
            lost: 2,
          },
        ],
      },
    },
    {
      title: 'A colony holds on a 6',
      given: { seats: [{ colonies: { node: { size: 1 }, liver: { size: 2 } } }] },
      rolls: [6, 6],
      then: { seats: [{ colonies: { node: { size: 1 }, liver: { size: 2 } }, lost: 0 }] },
    },
    {
      title: 'A cluster is no shelter in the liver',
      given: { seats: [{ clusters: { liver: 2 } }] },
      rolls: [4, 4],
      then: { seats: [{ clusters: {}, lost: 2 }] },
    },
  ],
})
