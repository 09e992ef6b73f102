import { definePrompt } from '../prompt'

export default definePrompt({
  id: 'lasting-change',
  fits: (_, { move }) => move === 'fix',
  question: 'Your clone keeps a new trait. Where do such traits come from?',
  reasons: {
    a: {
      text: 'The cells changed because they needed this trait to go on',
      feedback:
        'Traits that help do turn up where they are of use. But need makes no change. Changes come by chance, most do nothing or do harm, and cells that live on with one pass it on.',
      speaksFor: 'MC07',
    },
    b: {
      text: 'They come up by chance, and cells with a helpful one remain',
      feedback:
        'Biologists see it like this too. Copying errors are blind, and the surroundings decide what remains. You picked the card; in nature nobody picks.',
      speaksFor: null,
    },
    c: {
      text: 'One gene changed, and all cells of the tumour changed with it',
      feedback:
        'A single change can matter. But it begins in one cell, and a tumour is a mix. It becomes common only when cells with it outlive the others.',
      speaksFor: 'MC18',
    },
  },
  topic: 'mutation-and-selection',
  sources: ['S2', 'textbook'],
  certainty: 'M-H',
  concepts: ['S2-27', 'S2-30'],
})
