import { definePrompt } from '../prompt'

export default definePrompt({
  id: 'waking-up',
  fits: ({ seat }, action) => action.move === 'colonise' && seat.colonies[action.at].dormant,
  question: 'A colony at rest may wake. How can cells at rest grow again at all?',
  reasons: {
    a: {
      text: 'They are alive all the time and can start to divide again',
      feedback:
        'Biologists see it like this too. Resting is not dying. In mice, long inflammation of the lung woke some resting cells. Many cells never wake at all.',
      speaksFor: null,
    },
    b: {
      text: 'The old cells are dead, and new ones move into their place',
      feedback:
        'A colony at rest does look as if nothing were there. But its cells are alive: they have just stopped growing, at times for years. Some start again, many never do.',
      speaksFor: 'MC13',
    },
    c: {
      text: 'The cells have waited for the right moment to come back',
      feedback:
        'From outside it can look like waiting. But cells at rest have no aim. Signals around them hold them back, and when those change, some cells start to divide.',
      speaksFor: 'MC07',
    },
  },
  topic: 'dormancy',
  sources: ['R25', 'R29', 'R09', 'S2'],
  certainty: 'L',
  concepts: ['S2-21', 'S3-32'],
})
