import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'protease-kit',
  title: 'Protease kit',
  cost: 2,
  effects: [
    { kind: 'shift', test: 'invade', by: -1 },
    { kind: 'shift', test: 'enter', by: -1 },
  ],
  biology:
    'Proteases are enzymes that cut the protein fibres around cells and the thin sheet beneath a tissue, the basement membrane. Where more of them are at hand, more cells get through.',
  deeper:
    'Matrix metalloproteinases (MMPs) trim collagen and other parts of the extracellular matrix, and much of the supply comes from fibroblasts and macrophages next door, not from the tumour cells. Drugs that blocked many MMPs at once brought people no benefit: some of these enzymes hold tumours back, and by the time of treatment cells had already left. A cell that makes them also pays for a product that serves its neighbours just as well.',
  sources: ['R65', 'R65b', 'S0', 'S3'],
  certainty: 'L',
  concepts: ['S0-08', 'S1-03', 'S2-05', 'S3-09', 'S3-10', 'S3-11'],
  misconceptions: ['MC25'],
  topics: ['matrix-enzymes', 'local-invasion'],
  leavesOut:
    'Some cells slip through gaps in the fibres without cutting anything, and the sheet under a tissue and the sheet around a vessel are two separate barriers.',
  examples: [
    {
      title: 'A 2 is enough to invade while epithelial',
      given: { seats: [{ dial: 'epithelial', primary: 2, adaptations: ['protease-kit'] }] },
      when: { act: { move: 'invade', cells: 2 } },
      rolls: [2, 1],
      then: { seats: [{ primary: 0, stroma: 1, lost: 1 }] },
    },
    {
      title: 'A 2 is enough to enter the blood',
      given: { seats: [{ stroma: 1, adaptations: ['protease-kit'] }] },
      when: { act: { move: 'intravasate', route: 'blood', form: 'single', cells: 1 } },
      rolls: [2],
      then: { seats: [{ stroma: 0, singles: { entry: 1 }, lost: 0 }] },
    },
    {
      title: 'Without the kit the same 2 is a loss',
      given: { seats: [{ dial: 'epithelial', primary: 1 }] },
      when: { act: { move: 'invade', cells: 1 } },
      rolls: [2],
      then: { seats: [{ primary: 0, stroma: 0, lost: 1 }] },
    },
  ],
})
