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
    { kind: 'hit', colonies: { by: 'size', min: 1, max: 2 }, unless: 6 },
  ],
  biology:
    'NK cells clear new arrivals mainly during the first day. In mice, tumour cells still there after that day carried less of the molecule that NK cells respond to.',
  deeper:
    'The share of meetings that switched NK cells on fell from 68% to 8% as CD155 was lost from the surface of the remaining tumour cells; after 24 hours hardly any meeting ended in clearance. Nobody decided anything: cells that kept the molecule were gone, cells that lost it were still there. This was seen in mouse lungs.',
  sources: ['R22'],
  certainty: 'L',
  concepts: ['S2-33', 'S3-19'],
  misconceptions: ['MC07'],
  topics: ['natural-killer-cells', 'hidden-cells'],
  leavesOut:
    'A cell can become visible to immune cells again later, for example when it divides. The card takes every cell in a bed for a newcomer, however long it has been there. That it also finds colonies of one or two cells from earlier rounds is added for play.',
  examples: [
    {
      title: 'Cells that landed this round are cleared, the one that was there before stays',
      given: { seats: [{ colonies: { lung: { size: 3, landed: 2 } } }] },
      rolls: [5, 5, 6],
      then: { seats: [{ colonies: { lung: { size: 1 } }, lost: 2 }] },
    },
    {
      title: 'A newcomer stays on a 6; cells of earlier rounds do not test',
      given: { seats: [{ colonies: { lung: { size: 3 }, liver: { size: 3, landed: 1 } } }] },
      rolls: [6],
      then: {
        seats: [{ colonies: { lung: { size: 3 }, liver: { size: 3, landed: 1 } }, lost: 0 }],
      },
    },
    {
      title:
        'A colony of two loses a cell on a 5, one of one holds on a 6, one of three is not met',
      given: {
        seats: [{ colonies: { lung: { size: 3 }, liver: { size: 2 }, bone: { size: 1 } } }],
      },
      rolls: [5, 6],
      then: {
        seats: [
          { colonies: { lung: { size: 3 }, liver: { size: 1 }, bone: { size: 1 } }, lost: 1 },
        ],
      },
    },
    {
      title: 'Cells in a bed are tested, alone or together; in the lymph node they are not',
      given: { seats: [{ singles: { node: 1, lung: 1 }, clusters: { bone: 2 } }] },
      rolls: [4, 5, 5],
      then: { seats: [{ singles: { node: 1 }, clusters: { bone: 2 }, lost: 1 }] },
    },
  ],
})
