import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'fibroblast-tracks',
  title: 'Fibroblast tracks',
  cost: 1,
  effects: [{ kind: 'limit', of: 'invade', by: 3 }],
  biology:
    'Fibroblasts are ordinary cells that build and mend tissue. Beside some tumours they pull and cut the fibres until a path is open, and several tumour cells can pass along it one behind the other.',
  deeper:
    'Cancer-associated fibroblasts (CAFs) grip collagen, tug it into line and release enzymes, which leaves channels that other cells can use; strands of cells that move together are a common form of invasion. Fibroblasts are not all alike, though: in some mouse models tumours became more aggressive when fibroblasts were taken away, so a helper in one place can be a brake in another. A clone that depends on such neighbours gets no further than they do.',
  sources: ['textbook', 'S2', 'S3'],
  certainty: 'M-H',
  concepts: ['S1-19', 'S2-26', 'S3-10'],
  misconceptions: ['MC19'],
  topics: ['fibroblasts-and-matrix', 'local-invasion'],
  leavesOut:
    'The matrix that fibroblasts lay down can also turn dense and stiff, which blocks some cells and guides others.',
  examples: [
    {
      title: 'Six cells set out in one action',
      given: { seats: [{ primary: 6, adaptations: ['fibroblast-tracks'] }] },
      when: { act: { move: 'invade', cells: 6 } },
      rolls: [2, 2, 2, 2, 2, 1],
      then: { seats: [{ primary: 0, stroma: 5, lost: 1 }] },
    },
  ],
})
