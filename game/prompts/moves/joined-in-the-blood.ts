import { definePrompt } from '../prompt'
import { areNkComing } from '../situations'

export default definePrompt({
  id: 'joined-in-the-blood',
  fits: (acting, action) =>
    action.move === 'aggregate' && action.at !== 'node' && !areNkComing(acting),
  question: 'Your single cells joined up. Why might this help in the flow?',
  reasons: {
    a: {
      text: 'Fast blood would wash all the single cells out of the body',
      feedback:
        'Strong flow does cost many single cells. But it washes nothing out of the body: cells are damaged, or shut down without a hold. Such tests were done in lab devices, and they are no advice on health.',
      speaksFor: 'MC23',
    },
    b: {
      text: 'The blood is a safe ride for cells, just faster in a group',
      feedback:
        'Blood does carry cells far and fast. But it is no safe ride: the flow pulls at cells, narrow vessels squeeze them and immune cells find them. A group shelters its cells to some degree.',
      speaksFor: 'MC08',
    },
    c: {
      text: 'Cells that touch their neighbours are less often lost there',
      feedback:
        'Biologists see it like this too. A cell without touch to others often shuts down, and neighbours may stand in for the lost hold. In nature, most clusters leave the tumour ready-made.',
      speaksFor: null,
    },
  },
  topic: 'circulation',
  sources: ['R10', 'R13', 'S3', 'textbook'],
  certainty: 'M-H',
  concepts: ['S2-11', 'S2-13', 'S3-17'],
})
