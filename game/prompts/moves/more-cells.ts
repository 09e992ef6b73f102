import { definePrompt } from '../prompt'

export default definePrompt({
  id: 'more-cells',
  fits: (_, { move }) => move === 'divide',
  everyday: true,
  question: 'Your clone divided. Why might having more cells help it?',
  reasons: {
    a: {
      text: 'The cells differ by chance, so a few may pass where most stop',
      feedback:
        'Biologists see it like this too. Each division brings small copying errors by chance. Among many cells, a few may happen to have what the next step takes. No cell planned it.',
      speaksFor: null,
    },
    b: {
      text: 'Each new cell is one more tumour that will grow in an organ',
      feedback:
        'More cells do mean more chances. But almost none of the cells that leave a tumour grow elsewhere: most are lost on the way or never start to grow. That is why numbers count at all.',
      speaksFor: 'MC01',
    },
    c: {
      text: 'The new cells are exact copies, so they all do equally well',
      feedback:
        'Dividing does copy a cell. But copying errors creep in by chance, so a tumour is a mix of cells that differ. Some pass a step where others stop.',
      speaksFor: 'MC18',
    },
  },
  topic: 'primary-tumour',
  sources: ['S2', 'textbook'],
  certainty: 'M-H',
  concepts: ['S2-27', 'S2-01'],
})
