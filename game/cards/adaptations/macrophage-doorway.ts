import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'macrophage-doorway',
  title: 'Macrophage doorway',
  cost: 2,
  effects: [{ kind: 'doorway' }],
  biology:
    'Macrophages are immune cells that also help tissues to heal. In tumours of mice, cells were seen to enter the blood only where one of these macrophages sat on a vessel and it opened for a moment.',
  deeper:
    'The spot has a name, TMEM: a tumour cell rich in the protein Mena, a macrophage with much TIE2 and VEGF-A, and a cell of the vessel lining, all three in touch. Filming mouse mammary tumours showed that the leak is local and brief, and a high density of such spots in a tumour goes with more distant recurrence. Macrophages and tumour cells also exchange the signals EGF and CSF-1, so a cell type that clears debris elsewhere eases the way in here.',
  sources: ['R26', 'S0', 'S2'],
  certainty: 'L',
  concepts: ['S0-12', 'S1-19', 'S2-31', 'S2-34'],
  misconceptions: ['MC05'],
  topics: ['macrophage-doorway', 'intravasation'],
  leavesOut:
    'A doorway serves any cell that is close by, and vessels of other tumours may let cells in by other ways.',
  examples: [
    {
      title: 'Cells that invade go straight on into the blood',
      given: { seats: [{ primary: 2, adaptations: ['macrophage-doorway'] }] },
      when: { act: { move: 'invade', cells: 2, onward: true } },
      rolls: [2, 2, 3, 2],
      then: { seats: [{ primary: 0, stroma: 0, singles: { entry: 1 }, lost: 1 }] },
    },
    {
      title: 'They may also stay in the stroma',
      given: { seats: [{ primary: 1, adaptations: ['macrophage-doorway'] }] },
      when: { act: { move: 'invade', cells: 1 } },
      rolls: [3],
      then: { seats: [{ primary: 0, stroma: 1, singles: {}, lost: 0 }] },
    },
  ],
})
