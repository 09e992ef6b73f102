import { definePrompt } from '../prompt'

export default definePrompt({
  id: 'looser-cells',
  fits: (_, action) => action.move === 'turnDial' && action.to === 'mesenchymal',
  question: 'Your cells became more mobile. Why might this help them now?',
  reasons: {
    a: {
      text: 'Cells that let go of neighbours get through gaps more easily',
      feedback:
        'Biologists see it like this too. Looser cells change shape and move more. It has a price: in mice, cells that could turn back grew more often in a new place.',
      speaksFor: null,
    },
    b: {
      text: 'Each cell has to change like this, in full, before it spreads',
      feedback:
        'Such a change can help a cell to get through. But it is often partial, and some cells spread without it. In mice, a change that could turn back gave more metastases than one that was locked.',
      speaksFor: 'MC11',
    },
    c: {
      text: 'The cells have seen that the time has come for them to leave',
      feedback:
        'The moment does matter in the game, and you chose it. But real cells see nothing coming: signals in the tissue switch genes on and off, in each cell for itself.',
      speaksFor: 'MC07',
    },
  },
  topic: 'emt',
  sources: ['R40', 'R41', 'R41b', 'S3'],
  certainty: 'M-H',
  concepts: ['S1-17', 'S2-06', 'S2-07', 'S3-06', 'S3-07'],
})
