import { definePrompt } from '../prompt'
import { hasCellsInBetterSoil, isPoorSoil } from '../situations'

export default definePrompt({
  id: 'out-into-poor-soil',
  fits: (acting, action) =>
    action.move === 'extravasate' &&
    isPoorSoil(acting, action.at) &&
    hasCellsInBetterSoil(acting, action.at),
  question: 'This organ is poor soil for your cells. Why do cells get there at all?',
  reasons: {
    a: {
      text: 'The blood takes cells along, to good soil and to poor soil',
      feedback:
        'Biologists see it like this too. Blood can carry cells almost anywhere, yet they grow in few places. In poor soil most arrivals rest or vanish, and now and then one grows.',
      speaksFor: null,
    },
    b: {
      text: 'Once out of the tumour, cells grow in any organ they reach',
      feedback:
        'Cells can indeed reach almost any organ. But they grow in few: the signals and the food of a place have to suit them. That is why some organs so seldom hold metastases.',
      speaksFor: 'MC02',
    },
    c: {
      text: 'The cells picked this organ because it was still empty',
      feedback:
        'It looks like a choice, for you chose the move. But a cell does not know where it goes. The blood brings it, and then the place suits it or does not.',
      speaksFor: 'MC07',
    },
  },
  topic: 'seed-and-soil',
  sources: ['R05', 'R45', 'S3'],
  certainty: 'L',
  concepts: ['S2-15', 'S3-26', 'S3-30'],
})
