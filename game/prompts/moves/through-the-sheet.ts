import { definePrompt } from '../prompt'

export default definePrompt({
  id: 'through-the-sheet',
  fits: (_, { move }) => move === 'invade',
  everyday: true,
  question: 'Cells had to cross into the tissue around. What helps those that get through?',
  reasons: {
    a: {
      text: 'The tumour has become so large that it pushes cells out',
      feedback:
        'A crowded tumour does press on the tissue around it. But size alone opens no path, and cells can leave while a tumour is still tiny. Enzymes have to open the thin sheet first.',
      speaksFor: 'MC06',
    },
    b: {
      text: 'The cells have noticed a vessel and make their way towards it',
      feedback:
        'Cells do respond to chemical signals around them. But they know of no vessel and follow no plan. They move where the tissue lets them through, and chance brings some of them near a vessel.',
      speaksFor: 'MC07',
    },
    c: {
      text: 'Enzymes have cut a path through the thin sheet in the way',
      feedback:
        'Biologists see it like this too. Enzymes called proteases cut the proteins of the basement membrane. They come from tumour cells or from their healthy neighbours.',
      speaksFor: null,
    },
  },
  topic: 'local-invasion',
  sources: ['S1', 'S3', 'R43b', 'textbook'],
  certainty: 'M-H',
  concepts: ['S1-02', 'S1-03', 'S2-05', 'S3-10', 'S3-11'],
})
