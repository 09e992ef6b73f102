import { definePrompt } from '../prompt'

export default definePrompt({
  id: 'into-the-lymph',
  fits: (_, action) => action.move === 'intravasate' && action.route === 'lymph',
  question: 'You sent cells into the lymph. Why might it be easier to get in there?',
  reasons: {
    a: {
      text: 'Each cell has to pass a lymph node before it can spread',
      feedback:
        'Many cells do pass a node, which is why doctors look at nodes. But a node is often a side branch and no gate: many cells go by the blood alone.',
      speaksFor: 'MC09',
    },
    b: {
      text: 'There are no immune cells in the lymph that could find them there',
      feedback:
        'The flow in the lymph is gentle, that is so. But the lymph leads to nodes, and nodes are full of immune cells. Some cells are cleared there, some are held, some pass on.',
      speaksFor: 'MC04',
    },
    c: {
      text: 'The smallest lymph vessels have walls that are thin and loose',
      feedback:
        'Biologists see it like this too. The smallest lymph vessels have little or no basement membrane, so cells get in easily. Later on, the lymph joins the blood again.',
      speaksFor: null,
    },
  },
  topic: 'lymph-route',
  sources: ['S0', 'S3', 'R42', 'textbook'],
  certainty: 'M-H',
  concepts: ['S0-01', 'S1-05', 'S3-13'],
})
