import { definePrompt } from '../prompt'
import { isGoodSoil } from '../situations'

export default definePrompt({
  id: 'out-into-good-soil',
  fits: (acting, action) => action.move === 'extravasate' && isGoodSoil(acting, action.at),
  question: 'This organ suits your cells. What makes it good soil for them?',
  reasons: {
    a: {
      text: 'The cells know this place and have long been looking for it',
      feedback:
        'Cells of this tumour do turn up here again and again. But no cell looks for it. Blood takes cells to many places, and those in a place that suits them grow more often.',
      speaksFor: 'MC07',
    },
    b: {
      text: 'It is a quiet place that simply leaves the cells alone',
      feedback:
        'Some cells do rest there for a long time. But an organ is more than a place: its own cells send signals, call immune cells or let vessels in. What they do helps or holds back growth.',
      speaksFor: 'MC19',
    },
    c: {
      text: 'Signals of the organ happen to fit receptors on the cells',
      feedback:
        'Biologists see it like this too. Receptors on the cells respond to the signals of some organs. That is what “seed and soil” means: both have to match.',
      speaksFor: null,
    },
  },
  topic: 'seed-and-soil',
  sources: ['R05', 'R45', 'S3'],
  certainty: 'L',
  concepts: ['S3-26', 'S3-30', 'S3-31'],
})
