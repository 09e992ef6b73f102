import { definePrompt } from '../prompt'
import { hasColony, isFirmer } from '../situations'

export default definePrompt({
  id: 'firmer-again',
  fits: (acting, action) => isFirmer(acting, action) && hasColony(acting),
  question: 'Your cells hold together more firmly now. Why might this help a colony?',
  reasons: {
    a: {
      text: 'It cannot: a cell that has become mobile stays like that',
      feedback:
        'Some changes in cells do last. But this one can turn back. In mice, a switch that could turn back gave more metastases than one that was locked.',
      speaksFor: 'MC11',
    },
    b: {
      text: 'The cells have arrived and know that they may settle down',
      feedback:
        'It does come after the journey, and it looks like a plan. But no cell knows where it is. Signals in the new place switch genes, and cells that turn back grow more often.',
      speaksFor: 'MC07',
    },
    c: {
      text: 'Cells that hold together again start to grow more easily',
      feedback:
        'Biologists see it like this too. In mice, cells that could turn back grew into more metastases than cells that were locked in the mobile state. How much it counts in people is less clear.',
      speaksFor: null,
    },
  },
  topic: 'emt',
  sources: ['R40', 'R41', 'S3'],
  certainty: 'L',
  concepts: ['S1-17', 'S1-18', 'S3-06'],
})
