import { definePrompt } from '../prompt'

export default definePrompt({
  id: 'into-the-blood',
  fits: (_, action) =>
    action.move === 'intravasate' && action.route === 'blood' && action.form === 'single',
  question: 'Your cells had to get into the blood. What may let a cell in?',
  reasons: {
    a: {
      text: 'Spots where a macrophage opens the vessel wall for a moment',
      feedback:
        'Films of living mice showed just this. A macrophage, a kind of immune cell, sat at each opening, and the wall leaked there for a moment. So an immune cell can also help a tumour cell.',
      speaksFor: null,
    },
    b: {
      text: 'A gap in the vessel wall that no immune cell came to close',
      feedback:
        'Vessels in tumours are leaky, and immune cells do look after tissue. But in mice, cells got in just where an immune cell, a macrophage, opened the wall. Immune cells can help or harm, depending on time and place.',
      speaksFor: 'MC05',
    },
    c: {
      text: 'A plan: the cells picked a vessel that leads to a good organ',
      feedback:
        'Where a vessel leads does matter for what comes next. But no cell knows it. Cells near an opening get through, and the blood takes them wherever it flows.',
      speaksFor: 'MC07',
    },
  },
  topic: 'intravasation',
  sources: ['R26', 'S0', 'S3'],
  certainty: 'L',
  concepts: ['S0-05', 'S0-06', 'S0-12', 'S1-04', 'S3-12'],
})
