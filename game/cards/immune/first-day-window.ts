import { defineImmune } from '../../define'
import { BEDS } from '../../vocabulary'

export default defineImmune({
  id: 'first-day-window',
  title: 'First-day window',
  copies: 2,
  icon: 'N',
  effects: [
    { kind: 'cellTest', cells: 'all', at: BEDS, need: 5 },
    { kind: 'landedTest', need: 6 },
    { kind: 'hit', colonies: { by: 'size', min: 1, max: 2 }, unless: 5 },
  ],
  biology:
    'NK cells clear new arrivals mainly during the first day. In mice, tumour cells still there after that day carried less of the molecule that NK cells respond to.',
  deeper:
    'The share of meetings that switched NK cells on fell from 68% to 8% as CD155 was lost from the surface of the remaining tumour cells; after 24 hours hardly any meeting ended in clearance. Nobody decided anything: cells that kept the molecule were gone, cells that lost it were still there. This was seen in mouse lungs.',
  sources: ['R22'],
  certainty: 'L',
  concepts: ['S2-33', 'S3-19'],
  misconceptions: ['MC07'],
  leavesOut:
    'A cell can become visible to immune cells again later, for example when it divides. The card closes the window of a colony for good after one round, and takes every cell in a bed for a newcomer, however long it has been there.',
  examples: [
    {
      title: 'Cells that landed this round are cleared, the one that was there before stays',
      given: { seats: [{ colonies: { lung: { size: 3, landed: 2 } } }] },
      rolls: [3, 3],
      then: { seats: [{ colonies: { lung: { size: 1 } }, lost: 2 }] },
    },
    {
      title: 'A newcomer stays on a 4; cells of earlier rounds do not test',
      given: { seats: [{ colonies: { lung: { size: 2 }, liver: { size: 1, landed: 1 } } }] },
      rolls: [4],
      then: {
        seats: [{ colonies: { lung: { size: 2 }, liver: { size: 1, landed: 1 } }, lost: 0 }],
      },
    },
    {
      title: 'Cells in a bed are tested, alone or together; in the lymph node they are not',
      given: { seats: [{ singles: { node: 1, lung: 1 }, clusters: { bone: 2 } }] },
      rolls: [3, 4, 4],
      then: { seats: [{ singles: { node: 1 }, clusters: { bone: 2 }, lost: 1 }] },
    },
  ],
})
