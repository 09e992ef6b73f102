import { definePrompt } from '../prompt'

export default definePrompt({
  id: 'fewer-labels',
  fits: (_, action) =>
    action.move === 'fix' && ['mhc-i-low', 'pd-l1-brake'].includes(action.adaptation),
  question: 'This trait has to do with T cells. Why might it help your cells?',
  reasons: {
    a: {
      text: 'It hardly matters: the body does nothing against tumours',
      feedback:
        'Some tumour cells do slip by. But the body does a lot: T cells and natural killer cells clear most arrivals. That is why cells with such a trait are among those that remain.',
      speaksFor: 'MC04',
    },
    b: {
      text: 'T cells find such cells less often, or are held back by them',
      feedback:
        'Biologists see it like this too. T cells read protein pieces on the surface of a cell, and a label called PD-L1 holds them back. Cells that are found less often are left over.',
      speaksFor: null,
    },
    c: {
      text: 'It turns all immune cells into helpers of the tumour cells',
      feedback:
        'Some immune cells do help a tumour, at some times and places. But they are not turned for good. This trait is about T cells, and natural killer cells may find the cell all the same.',
      speaksFor: 'MC05',
    },
  },
  topic: 't-cells',
  sources: ['R23', 'S2', 'textbook'],
  certainty: 'M-H',
  concepts: ['S2-10', 'S2-19', 'S2-31', 'S2-33'],
})
