import { definePrompt } from '../prompt'

export default definePrompt({
  id: 'by-the-spine',
  fits: (_, action) => action.move === 'intravasate' && action.route === 'plexus',
  question: 'You sent cells into the veins along the spine. Why might this way matter?',
  reasons: {
    a: {
      text: 'These veins have no valves and lead straight to the spine',
      feedback:
        'Biologists see it like this too. Blood in these veins can flow either way, so cells can reach the spine without passing the lungs. Then the bone has to suit them as well.',
      speaksFor: null,
    },
    b: {
      text: 'The cells can sense the bone from afar and turn towards it',
      feedback:
        'Bone does give off signals, and cells that have settled there respond to them. But a cell in a vessel does not steer. The blood carries it, and here it carries it to the spine.',
      speaksFor: 'MC07',
    },
    c: {
      text: 'The way of the blood alone decides where tumours will grow',
      feedback:
        'The way of the blood counts for much here. But it is half of the answer: cells also need soil that suits them. Bone suits many cells from the prostate and the breast.',
      speaksFor: 'MC21',
    },
  },
  topic: 'vertebral-plexus',
  sources: ['R48', 'R49', 'S3'],
  certainty: 'L',
  concepts: ['S3-28', 'S3-39'],
})
