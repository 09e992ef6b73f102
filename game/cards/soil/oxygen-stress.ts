import { defineSoil } from '../../define'

export default defineSoil({
  id: 'oxygen-stress',
  title: 'Oxygen stress',
  copies: 1,
  effects: [{ kind: 'grow', organs: ['lung', 'brain', 'liver', 'bone', 'adrenal'], costUpTo: 3 }],
  biology:
    'Reactive forms of oxygen damage cells. In mice, most melanoma cells that reached the blood or other organs failed under this stress; the few successful ones made more antioxidants.',
  deeper:
    'The cells that came through used the folate pathway to make more NADPH, which recharges the antioxidant glutathione. Giving the mice antioxidants let more cells spread, and blocking the folate pathway let fewer spread. The change was reversible, so it was not a matter of new mutations.',
  sources: ['R28'],
  certainty: 'L',
  concepts: ['S2-24', 'S3-04'],
  misconceptions: ['MC01'],
  topics: ['oxidative-stress', 'soil-lung'],
  leavesOut:
    'The work was on human melanoma cells in mice; other cancers may differ, bone and the adrenal gland are added for play, and it is no advice on food or supplements. Stress hits travelling cells as well, which this soil card does not touch.',
  examples: [
    {
      title: 'A natural 3 costs a cell, a 4 only rest',
      given: { seats: [{ colonies: { lung: { size: 2 }, brain: { size: 2 } } }] },
      rolls: [3, 4],
      then: {
        seats: [
          {
            colonies: { lung: { size: 1, dormant: true }, brain: { size: 2, dormant: true } },
            lost: 1,
          },
        ],
      },
    },
    {
      title: 'Where a 3 is enough to grow it costs nothing',
      given: { seats: [{ tumour: 'melanoma', colonies: { lung: { size: 1 } } }] },
      rolls: [3],
      then: { seats: [{ colonies: { lung: { size: 2 } }, lost: 0 }] },
    },
    {
      title:
        'A colony of one cell is gone on a 3, in the adrenal gland too; in the lymph node none is tested',
      given: { seats: [{ colonies: { node: { size: 1 }, adrenal: { size: 1 } } }] },
      rolls: [3],
      then: { seats: [{ colonies: { node: { size: 1 } }, lost: 1 }] },
    },
  ],
})
