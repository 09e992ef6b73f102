import { defineImmune } from '../../define'

export default defineImmune({
  id: 'patrolling-monocytes',
  title: 'Patrolling monocytes',
  copies: 1,
  icon: 'P',
  effects: [
    { kind: 'cellTest', cells: 'all', at: ['lung'], need: 6 },
    { kind: 'cellTest', cells: 'all', at: ['liver', 'bone', 'brain', 'adrenal'], need: 5 },
    { kind: 'hit', colonies: { by: 'size', min: 1, max: 2 }, unless: 6 },
    { kind: 'hit', colonies: { by: 'organ', organs: ['lung'] } },
  ],
  biology:
    'Some monocytes crawl along the walls of lung capillaries and take up tumour material there. In mice without them, more metastases grew in the lung.',
  deeper:
    'These monocytes depend on the gene Nr4a1; mice that lack it had more lung metastases, and giving the cells back lowered the number. They also signal to NK cells with chemokines, which the card shows as tests elsewhere. Another kind, the inflammatory monocytes, can help tumour cells out of the vessel, so “monocyte” is not one role.',
  sources: ['Hanna2015'],
  certainty: 'M-H',
  concepts: ['S0-14', 'S2-31', 'S2-32'],
  misconceptions: ['MC05'],
  topics: ['kupffer-and-monocytes', 'soil-lung'],
  leavesOut:
    'The evidence is from mice, and only the lung was affected; other beds and small colonies elsewhere are added for play. Helpful and unhelpful monocytes arrive together in real tissue.',
  examples: [
    {
      title: 'In the lung every cell in the vessel is tested, and a small colony is met twice',
      given: {
        seats: [{ singles: { lung: 1 }, clusters: { lung: 2 }, colonies: { lung: { size: 2 } } }],
      },
      rolls: [5, 6, 6, 4],
      then: { seats: [{ singles: {}, clusters: { lung: 2 }, colonies: {}, lost: 3 }] },
    },
    {
      title: 'A colony of three loses a cell in the lung without a roll, in the liver it does not',
      given: { seats: [{ colonies: { lung: { size: 3 }, liver: { size: 3 } } }] },
      then: { seats: [{ colonies: { lung: { size: 2 }, liver: { size: 3 } }, lost: 1 }] },
    },
    {
      title: 'A small colony elsewhere loses a cell on a 5 and holds on a 6',
      given: { seats: [{ colonies: { liver: { size: 2 }, bone: { size: 1 } } }] },
      rolls: [5, 6],
      then: { seats: [{ colonies: { liver: { size: 1 }, bone: { size: 1 } }, lost: 1 }] },
    },
    {
      title: 'Cells elsewhere are tested, alone or together; under platelets they are not met',
      given: {
        seats: [{ singles: { liver: 1 }, clusters: { lung: 2, bone: 2 }, covered: ['lung'] }],
      },
      rolls: [4, 5, 5],
      then: { seats: [{ singles: {}, clusters: { lung: 2, bone: 2 }, lost: 1 }] },
    },
  ],
})
